-- AlterEnum
ALTER TYPE "comment_kind" ADD VALUE 'withdrawn';

-- Whoever said something takes it back within the same ten minutes: a line says so, and nobody reads the words any more
-- (domain/comments.ts). A value that is added here cannot be named here, but in the bodies of functions.
ALTER TABLE comment DROP CONSTRAINT comment_check1,
  ADD CONSTRAINT comment_check1 CHECK ((kind NOT IN ('said', 'settled', 'reopened')) = (rewords IS NOT NULL));

CREATE FUNCTION is_withdrawn(of uuid, line integer) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (SELECT FROM comment c WHERE c.thread_id = of AND c.rewords = line AND c.kind = 'withdrawn');
END $$;

-- The owner asks whether a line was withdrawn by its own policy, so that this one does not ask itself.
DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  REVOKE ALL ON FUNCTION is_withdrawn(uuid, integer) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION is_withdrawn(uuid, integer) TO %I', application);
  EXECUTE format('ALTER POLICY reads ON comment TO %I', application);
END $$;

ALTER POLICY reads ON comment USING (
  EXISTS (
    SELECT FROM comment_thread t
    WHERE t.id = thread_id AND (
      t.audience = 'delegations' OR t.member_code = (SELECT actor_member()) OR (SELECT actor_reads_all())
        OR (coalesce(rewords, number) = 1 AND kind NOT IN ('settled', 'reopened'))
    )
  )
  AND (kind NOT IN ('said', 'reworded') OR NOT is_withdrawn(thread_id, coalesce(rewords, number)))
);
ALTER POLICY enters ON comment WITH CHECK (
  person_id = (SELECT actor_person()) AND role = (SELECT actor_role())
  AND ((SELECT actor_member()) IS NULL OR holder = (SELECT actor_member()))
  AND said_at <= clock_timestamp()::timestamptz(3)
  AND may_comment(document_id)
  AND EXISTS (
    SELECT FROM comment_thread t
    WHERE t.id = thread_id AND t.document_id = comment.document_id
      AND ((SELECT actor_is_secretariat()) OR t.member_code = (SELECT actor_member())
        OR (t.audience = 'delegations' AND kind NOT IN ('settled', 'reopened')))
  )
);

-- As before, and what is withdrawn is treated as what is reworded is.
CREATE OR REPLACE FUNCTION guard_comment() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
  IF new.kind IN ('reworded', 'withdrawn') THEN
    SELECT c.* INTO original FROM comment c WHERE c.thread_id = new.thread_id AND c.number = new.rewords;
    IF original.kind IS DISTINCT FROM 'said' OR original.person_id IS DISTINCT FROM new.person_id
      OR original.said_at <= clock_timestamp() - interval '10 minutes' OR is_withdrawn(new.thread_id, new.rewords) THEN
      RAISE EXCEPTION 'Whoever said it rewords or withdraws it, within ten minutes.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN new;
END $$;
