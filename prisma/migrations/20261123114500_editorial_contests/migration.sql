-- An editorial version carries over what was said on the text before it, until a state says that it is not editorial.

CREATE TABLE "editorial_contest" (
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "member_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID,
    "contested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "editorial_contest_pkey" PRIMARY KEY ("document_id","version_number")
);
ALTER TABLE "editorial_contest" ADD CONSTRAINT "editorial_contest_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE editorial_contest ADD FOREIGN KEY (member_code) REFERENCES member (code),
  ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number);
CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON editorial_contest FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON editorial_contest FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE editorial_contest ENABLE ROW LEVEL SECURITY;
ALTER TABLE editorial_contest FORCE ROW LEVEL SECURITY;

DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT ON editorial_contest TO %I', current_setting('tracker.application_role'));
  EXECUTE format('CREATE POLICY system ON editorial_contest TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', current_user);
END $$;

-- Which state said so, and why, is its own and the secretariat's to know.
CREATE POLICY reads ON editorial_contest FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id) AND ((SELECT actor_reads_all()) OR member_code = (SELECT actor_member()))
);
-- The head of a member says so, of the version before the states, while it is editorial and two days have not passed
-- since it was shared (contestDays in domain/editorial.ts).
CREATE POLICY enters ON editorial_contest FOR INSERT WITH CHECK (
  (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()) AND person_id = (SELECT actor_person())
  AND version_number = current_version(document_id)
  AND EXISTS (
    SELECT FROM version v WHERE v.document_id = editorial_contest.document_id AND v.number = version_number AND v.kind = 'editorial'
  )
  AND clock_timestamp() < (
    SELECT min(s.shared_at) FROM share s
    WHERE s.document_id = editorial_contest.document_id AND s.version_number = editorial_contest.version_number
  ) + interval '2 days'
  AND EXISTS (
    SELECT FROM member m WHERE m.code = member_code
      AND m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
  )
);

-- What each version is to what was said before it, for whoever reads the document inside: whether it was contested, not by whom.
CREATE FUNCTION version_kinds(of uuid) RETURNS TABLE (number integer, kind version_kind, contested boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  asked document;
BEGIN
  PERFORM act_as_system();
  SELECT d.* INTO asked FROM document d WHERE d.id = of;
  IF asked.id IS NULL OR NOT reads_inside(asked) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT v.number, v.kind, EXISTS (
    SELECT FROM editorial_contest c WHERE c.document_id = of AND c.version_number = v.number
  ) FROM version v WHERE v.document_id = of;
END $$;

-- The earliest version whose positions count on the given one (domain/editorial.ts says the same, and a test compares them).
CREATE FUNCTION counting_since(of uuid, current integer) RETURNS integer LANGUAGE sql AS $$
  SELECT CASE WHEN current IS NOT NULL THEN
    coalesce(max(k.number) FILTER (WHERE k.number <= current AND (k.kind <> 'editorial' OR k.contested)), 1)
  END FROM version_kinds(of) k
$$;

-- The verdict without the positions behind it, for everybody inside: its kind, the meeting that declared it, and who has
-- not replied, which is no secret (DESIGN section 4). What was said on a version from which only wording changed counts. domain/consensus.ts says the same, and a test compares them.
CREATE OR REPLACE FUNCTION hear_verdict(of uuid) RETURNS TABLE (kind text, meeting_id uuid, yet text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  asked document;
  version integer;
  since integer;
  declared_at uuid;
  is_declared boolean;
  objections integer;
  waiting integer;
  silent text[];
BEGIN
  PERFORM act_as_system();
  SELECT d.* INTO asked FROM document d WHERE d.id = of;
  version := current_version(of);
  IF asked.id IS NULL OR NOT reads_inside(asked) OR version IS NULL THEN
    RETURN;
  END IF;
  since := counting_since(of, version);

  SELECT d.meeting_id, true INTO declared_at, is_declared FROM decision d
  WHERE d.document_id = of AND d.declared AND d.version_number BETWEEN since AND version
    AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
  ORDER BY d.recorded_at DESC LIMIT 1;

  WITH counting AS (
    SELECT p.id, p.member_code, p.version_number, p.stance, p.needed, p.recorded_at
    FROM position p
    WHERE p.document_id = of
      AND NOT EXISTS (
        SELECT FROM answer a WHERE a.position_id = p.id AND NOT a.confirmed
          AND a.answered_at = (SELECT max(b.answered_at) FROM answer b WHERE b.position_id = p.id)
      )
  ), spoken AS (
    SELECT m.code, m.protocol_order, c.stance, c.needed,
      EXISTS (SELECT FROM counting e WHERE e.member_code = m.code) AS ever
    FROM member m LEFT JOIN LATERAL (
      SELECT l.stance, l.needed FROM counting l
      WHERE l.member_code = m.code AND l.version_number BETWEEN since AND version
      ORDER BY l.recorded_at DESC, l.id DESC LIMIT 1
    ) c ON true
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
  )
  SELECT count(*) FILTER (WHERE stance = 'object'),
    count(*) FILTER (WHERE stance IS NULL OR stance = 'reserve' OR (stance = 'agreeWithEdits' AND needed)),
    coalesce(array_agg(code ORDER BY protocol_order) FILTER (WHERE NOT ever), '{}')
  INTO objections, waiting, silent FROM spoken;

  RETURN QUERY SELECT
    CASE WHEN is_declared THEN 'declared' WHEN objections > 0 THEN 'continues' WHEN waiting > 0 THEN 'awaited' ELSE 'reached' END,
    declared_at, CASE WHEN is_declared THEN '{}'::text[] ELSE silent END;
END $$;

DO $$
BEGIN
  REVOKE ALL ON FUNCTION version_kinds(uuid) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION version_kinds(uuid) TO %I', current_setting('tracker.application_role'));
END $$;
