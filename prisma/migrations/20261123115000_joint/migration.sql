-- CreateTable
CREATE TABLE "joint_request" (
    "document_id" UUID NOT NULL,
    "move" TEXT NOT NULL,
    "member_code" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "target_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "joint_request_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "joint_agreement" (
    "document_id" UUID NOT NULL,
    "member_code" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "joint_agreement_pkey" PRIMARY KEY ("document_id","member_code")
);

-- AddForeignKey
ALTER TABLE "joint_request" ADD CONSTRAINT "joint_request_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_request" ADD CONSTRAINT "joint_request_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_agreement" ADD CONSTRAINT "joint_agreement_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "joint_request"("document_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Heads of several lead delegations together (DESIGN section 3): one asks, the head of each other lead state agrees for
-- its own state, and only with the word of all of them may a head change the document.
ALTER TABLE joint_request ADD CHECK (move IN ('withdraw', 'carryOver')), ADD CHECK ((move = 'carryOver') = (target_id IS NOT NULL)),
  ADD FOREIGN KEY (member_code) REFERENCES member (code);
ALTER TABLE joint_agreement ADD FOREIGN KEY (member_code) REFERENCES member (code);

DO $$
DECLARE
  guarded text;
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON joint_request TO %I', current_setting('tracker.application_role'));
  EXECUTE format('GRANT SELECT, INSERT ON joint_agreement TO %I', current_setting('tracker.application_role'));
  FOREACH guarded IN ARRAY ARRAY['joint_request', 'joint_agreement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', guarded, current_user);
    EXECUTE format(
      'CREATE POLICY reads ON %I FOR SELECT USING (EXISTS (
        SELECT FROM document d
        WHERE d.id = document_id AND ((SELECT actor_reads_all())
          OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
      ))', guarded
    );
  END LOOP;
END $$;

CREATE POLICY asks ON joint_request FOR INSERT WITH CHECK (
  (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()) AND person_id = (SELECT actor_person())
  AND NOT EXISTS (SELECT FROM pending p WHERE p.document_id = joint_request.document_id)
  AND EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id AND (SELECT actor_member()) = ANY (d.lead_members) AND cardinality(d.lead_members) > 1
      AND (d.stage = 'drafting' OR (d.stage = 'proposed' AND move = 'withdraw'))
  )
);
CREATE POLICY ends ON joint_request FOR DELETE USING (
  (SELECT actor_is_secretariat())
  OR ((SELECT actor_role()) = 'head' AND EXISTS (
    SELECT FROM document d WHERE d.id = document_id AND (SELECT actor_member()) = ANY (d.lead_members)
  ))
);
-- Nobody agrees for another state.
CREATE POLICY agrees ON joint_agreement FOR INSERT WITH CHECK (
  (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()) AND person_id = (SELECT actor_person())
  AND EXISTS (SELECT FROM document d WHERE d.id = document_id AND (SELECT actor_member()) = ANY (d.lead_members))
);

-- The document's row, once more: what one head alone may change where one state leads, a head may change where several
-- lead once the head of each has agreed to exactly that.
CREATE OR REPLACE FUNCTION guard_document() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  allowed document := old;
  alone boolean := cardinality(old.lead_members) = 1;
  agreed joint_request;
BEGIN
  IF current_user <> tg_argv[0] OR actor_is_secretariat() THEN
    RETURN new;
  END IF;
  allowed.revision := new.revision;
  IF actor_role() = 'head' AND actor_member() = ANY (old.lead_members) THEN
    SELECT r.* INTO agreed FROM joint_request r
    WHERE r.document_id = old.id AND NOT EXISTS (
      SELECT FROM unnest(old.lead_members) AS lead
      WHERE NOT EXISTS (SELECT FROM joint_agreement a WHERE a.document_id = old.id AND a.member_code = lead)
    );
    IF old.stage = 'drafting' AND new.stage = 'soca' THEN
      SELECT new.stage, new.stage_since, new.meeting_id, new.target_id, new.final_body
      INTO allowed.stage, allowed.stage_since, allowed.meeting_id, allowed.target_id, allowed.final_body;
    ELSIF (alone OR agreed.move = 'withdraw') AND old.stage IN ('proposed', 'drafting') AND new.stage = 'withdrawn' THEN
      SELECT new.stage, new.stage_since, new.meeting_id INTO allowed.stage, allowed.stage_since, allowed.meeting_id;
    ELSIF (alone OR (agreed.move = 'carryOver' AND new.target_id = agreed.target_id)) AND old.stage = 'drafting' AND new.stage = 'drafting' THEN
      allowed.target_id := new.target_id;
    ELSIF EXISTS (
      SELECT FROM event e
      WHERE e.document_id = old.id AND e.number = chain_length(old.id) AND e.person_id = actor_person()
        AND e.recorded_at > clock_timestamp() - interval '10 minutes' AND e.data -> 'before' ->> 'stage' = new.stage::text
    ) THEN
      SELECT new.stage, new.stage_since, new.meeting_id, new.target_id, new.final_body
      INTO allowed.stage, allowed.stage_since, allowed.meeting_id, allowed.target_id, allowed.final_body;
    END IF;
  END IF;
  IF new IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'This change of a document is not theirs to make.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;

-- What was asked of these leads, of a text where it stood, falls with either.
CREATE FUNCTION drop_joint() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM joint_request WHERE document_id = new.id;
  RETURN NULL;
END $$;
CREATE TRIGGER drop_joint AFTER UPDATE ON document FOR EACH ROW
  WHEN ((new.lead_members, new.stage, new.target_id) IS DISTINCT FROM (old.lead_members, old.stage, old.target_id))
  EXECUTE FUNCTION drop_joint();
