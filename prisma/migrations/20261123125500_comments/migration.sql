-- CreateEnum
CREATE TYPE "comment_audience" AS ENUM ('own', 'delegations', 'secretariat');

-- CreateEnum
CREATE TYPE "comment_kind" AS ENUM ('said', 'reworded', 'settled', 'reopened');

-- AlterTable
ALTER TABLE "compilation" ALTER COLUMN "circulated_at" SET DEFAULT clock_timestamp();

-- CreateTable
CREATE TABLE "comment_thread" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "anchor" TEXT,
    "audience" "comment_audience" NOT NULL,
    "member_code" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "comment_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "thread_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document_id" UUID NOT NULL,
    "kind" "comment_kind" NOT NULL DEFAULT 'said',
    "text" TEXT,
    "rewords" INTEGER,
    "mentioned" UUID[],
    "mentioned_names" TEXT[],
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "holder" TEXT,
    "said_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("thread_id","number")
);

-- CreateTable
CREATE TABLE "observer_invitation" (
    "document_id" UUID NOT NULL,
    "member_code" TEXT NOT NULL,
    "person_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "observer_invitation_pkey" PRIMARY KEY ("document_id","member_code")
);

-- CreateIndex
CREATE INDEX "comment_thread_document_id_version_number_idx" ON "comment_thread"("document_id", "version_number");

-- AddForeignKey
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment_thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observer_invitation" ADD CONSTRAINT "observer_invitation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Comments (DESIGN sections 4 and 5). A thread has one audience and keeps it; domain/comments.ts says who reads it and who
-- writes in it, and a test compares the two.

ALTER TABLE comment_thread ADD FOREIGN KEY (member_code) REFERENCES member (code),
  ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number),
  ADD CHECK (audience <> 'own' OR member_code IS NOT NULL);
ALTER TABLE comment ADD CHECK ((kind IN ('said', 'reworded')) = (text IS NOT NULL)), ADD CHECK ((kind = 'reworded') = (rewords IS NOT NULL)),
  ADD CHECK (length(text) BETWEEN 1 AND 4000), ADD CHECK (cardinality(mentioned) = cardinality(mentioned_names)),
  ADD FOREIGN KEY (thread_id, rewords) REFERENCES comment (thread_id, number);
ALTER TABLE observer_invitation ADD FOREIGN KEY (member_code) REFERENCES member (code);

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['comment_thread', 'comment', 'observer_invitation'] LOOP
    EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', guarded, application);
    EXECUTE format('CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', guarded, current_user);
  END LOOP;
END $$;

CREATE FUNCTION takes_part(state text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM member m WHERE m.code = state
      AND m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
  )
$$;

-- Who is invited is no secret among those who read the document.
CREATE POLICY reads ON observer_invitation FOR SELECT USING (EXISTS (SELECT FROM document d WHERE d.id = document_id));
CREATE POLICY enters ON observer_invitation FOR INSERT WITH CHECK (
  (SELECT actor_is_secretariat()) AND person_id = (SELECT actor_person()) AND NOT takes_part(member_code)
  AND EXISTS (SELECT FROM document d WHERE d.id = document_id AND d.opened)
);

-- Delegations of the members and the secretariat comment, an observer where it is invited; while the document is open.
CREATE FUNCTION may_comment(of uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (actor_is_secretariat() OR takes_part(actor_member())
      OR EXISTS (SELECT FROM observer_invitation i WHERE i.document_id = of AND i.member_code = actor_member()))
    AND EXISTS (SELECT FROM document d WHERE d.id = of AND d.stage IN ('proposed', 'drafting', 'soca', 'council', 'summit')), false)
$$;

-- An own delegation's thread is that delegation's alone. One for the secretariat is its delegation's and the secretariat's,
-- until a compilation of its version is circulated: what it was opened with is then every delegation's to read.
CREATE FUNCTION compiled_by(of uuid, version integer, said timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM compilation c WHERE c.document_id = of AND c.version_number = version AND said <= c.circulated_at)
$$;
CREATE POLICY reads ON comment_thread FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND EXISTS (SELECT FROM version v WHERE v.document_id = comment_thread.document_id AND v.number = version_number)
  AND (
    member_code = (SELECT actor_member())
    OR (audience <> 'own' AND (SELECT actor_reads_all()))
    OR (audience = 'delegations' AND (SELECT actor_member()) IS NOT NULL)
    OR (audience = 'secretariat' AND member_code IS NOT NULL AND (SELECT actor_member()) IS NOT NULL
      AND compiled_by(document_id, version_number, opened_at))
  )
);
CREATE POLICY enters ON comment_thread FOR INSERT WITH CHECK (
  may_comment(document_id)
  AND member_code IS NOT DISTINCT FROM (SELECT actor_member())
  AND opened_at <= clock_timestamp()::timestamptz(3)
  AND EXISTS (SELECT FROM version v WHERE v.document_id = comment_thread.document_id AND v.number = version_number)
);

CREATE POLICY reads ON comment FOR SELECT USING (EXISTS (
  SELECT FROM comment_thread t
  WHERE t.id = thread_id AND (
    t.audience = 'delegations' OR t.member_code = (SELECT actor_member()) OR (SELECT actor_reads_all())
      OR (coalesce(rewords, number) = 1 AND kind IN ('said', 'reworded'))
  )
));
CREATE POLICY enters ON comment FOR INSERT WITH CHECK (
  person_id = (SELECT actor_person()) AND role = (SELECT actor_role())
  AND ((SELECT actor_member()) IS NULL OR holder = (SELECT actor_member()))
  AND said_at <= clock_timestamp()::timestamptz(3)
  AND may_comment(document_id)
  AND EXISTS (
    SELECT FROM comment_thread t
    WHERE t.id = thread_id AND t.document_id = comment.document_id
      -- What others were shown of a thread is not theirs to answer; to settle it is its delegation's and the secretariat's.
      AND ((SELECT actor_is_secretariat()) OR t.member_code = (SELECT actor_member())
        OR (t.audience = 'delegations' AND kind IN ('said', 'reworded')))
  )
);

-- A thread is a log: numbered without a gap, opened by what is said, answered while it is not settled, reworded by whoever
-- said it within ten minutes of the database's clock (rewordMinutes in domain/comments.ts).
CREATE FUNCTION guard_comment() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  last integer;
  settled boolean;
  original comment;
BEGIN
  SELECT coalesce(max(c.number), 0), coalesce((array_agg(c.kind = 'settled' ORDER BY c.number DESC) FILTER (WHERE c.kind IN ('settled', 'reopened')))[1], false)
  INTO last, settled FROM comment c WHERE c.thread_id = new.thread_id;
  IF new.number <> last + 1 OR (last = 0 AND new.kind <> 'said') THEN
    RAISE EXCEPTION 'A thread begins with what is said, and goes on line by line.' USING ERRCODE = 'check_violation';
  END IF;
  IF (new.kind IN ('said', 'settled') AND settled) OR (new.kind = 'reopened' AND NOT settled) THEN
    RAISE EXCEPTION 'A settled thread is reopened before it goes on.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.kind = 'reworded' THEN
    SELECT c.* INTO original FROM comment c WHERE c.thread_id = new.thread_id AND c.number = new.rewords;
    IF original.kind IS DISTINCT FROM 'said' OR original.person_id IS DISTINCT FROM new.person_id
      OR original.said_at <= clock_timestamp() - interval '10 minutes' THEN
      RAISE EXCEPTION 'Whoever said it rewords it, within ten minutes.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION guard_comment();

-- Whom somebody who comments may name: the people of their own delegation and of the secretariat, each of whom has a mandate today.
CREATE FUNCTION mentionable(of uuid) RETURNS TABLE (id uuid, name text, holder text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  IF NOT (may_comment(of) AND EXISTS (SELECT FROM document d WHERE d.id = of AND reads_inside(d))) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT DISTINCT ON (p.name, p.id) p.id, p.name, coalesce(m.member_code, m.office::text)
  FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE (m.member_code = actor_member() OR m.role = 'secretariat') AND p.disabled_at IS NULL AND in_force(m)
  ORDER BY p.name, p.id, m.starts_on;
END $$;

DO $$
BEGIN
  REVOKE ALL ON FUNCTION mentionable(uuid) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION mentionable(uuid) TO %I', current_setting('tracker.application_role'));
END $$;
