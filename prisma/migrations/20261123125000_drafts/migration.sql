-- AlterEnum
ALTER TYPE "event_audience" ADD VALUE 'own';

-- AlterTable
ALTER TABLE "position_draft" ADD COLUMN     "edits" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "paragraphs" TEXT[],
ADD COLUMN     "position_id" UUID,
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "updated_by" UUID,
ADD COLUMN     "updated_by_name" TEXT;

-- What a delegation prepares for itself: its draft, which several write and a head submits, and its own lines of the
-- record. Nobody else reads them, the secretariat and administrators neither.
ALTER TABLE position_draft ADD FOREIGN KEY (position_id) REFERENCES position (id), ADD CHECK ((position_id IS NULL) = (submitted_at IS NULL));

-- Of a version that the writer may read.
ALTER POLICY own ON position_draft WITH CHECK (
  member_code = (SELECT actor_member())
  AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND EXISTS (SELECT FROM version v WHERE v.document_id = position_draft.document_id AND v.number = version_number)
);

-- The database counts the savings and says who saved; a draft becomes a position by its head alone, and as that position.
CREATE FUNCTION guard_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user <> tg_argv[0] THEN
    RETURN new;
  END IF;
  IF tg_op = 'UPDATE' THEN
    IF (new.document_id, new.version_number, new.member_code) IS DISTINCT FROM (old.document_id, old.version_number, old.member_code) THEN
      RAISE EXCEPTION 'A draft stays with its version.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    new.revision := old.revision + 1;
  ELSE
    new.revision := 1;
  END IF;
  new.updated_at := clock_timestamp();
  new.updated_by := actor_person();
  new.updated_by_name := (SELECT p.name FROM person p WHERE p.id = actor_person());
  IF new.position_id IS NOT NULL THEN
    IF actor_role() IS DISTINCT FROM 'head' OR NOT EXISTS (
      SELECT FROM position p
      WHERE p.id = new.position_id AND p.document_id = new.document_id AND p.version_number = new.version_number
        AND p.member_code = new.member_code AND p.means IS NULL
    ) THEN
      RAISE EXCEPTION 'A draft is submitted by a head, as the position that it became.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    new.submitted_at := clock_timestamp();
  END IF;
  RETURN new;
END $$;

-- The chain of one delegation's own lines about one document: what it prepares neither shows nor counts in the document's.
CREATE FUNCTION own_chain(of uuid, of_member text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT of::text || '/' || of_member $$;
CREATE FUNCTION is_own_line(line event) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(line.document_id IS NULL AND line.member_code = actor_member() AND EXISTS (
    SELECT FROM document d WHERE d.id::text = split_part(line.chain, '/', 1) AND line.chain = own_chain(d.id, line.member_code)
  ), false)
$$;
ALTER POLICY reads ON event USING (
  CASE WHEN audience::text = 'own' THEN is_own_line(event)
  ELSE (SELECT actor_reads_all())
    OR (document_id IS NOT NULL AND EXISTS (
      SELECT FROM document d
      WHERE d.id = document_id
        AND CASE audience
          WHEN 'inside' THEN true
          WHEN 'leads' THEN (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies)
          WHEN 'member' THEN event.member_code = (SELECT actor_member())
          ELSE false
        END
    ))
    OR (document_id IS NULL AND audience = 'member' AND (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()))
  END
);
ALTER POLICY enters ON event WITH CHECK (
  person_id = (SELECT actor_person())
  AND role = (SELECT actor_role())
  AND chain <> 'people'
  AND CASE WHEN audience::text = 'own' THEN is_own_line(event)
  ELSE strpos(chain, '/') = 0 AND (
    (document_id IS NULL AND (SELECT actor_role()) IN ('head', 'secretariat', 'admin'))
    OR EXISTS (SELECT FROM document d WHERE d.id = document_id)
  ) END
);

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  EXECUTE format('REVOKE DELETE ON position_draft FROM %I', application);
  EXECUTE format('CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON position_draft FOR EACH ROW EXECUTE FUNCTION guard_draft(%L)', application);
END $$;
