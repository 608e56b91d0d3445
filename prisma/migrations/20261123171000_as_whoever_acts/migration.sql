-- What is written stands under the name of whoever writes it, at the moment at which it is written, and tells of what is
-- theirs to tell. The commands see to it; here the database does, for the application's own role.

-- Functions of the owner leave is_system() on for the rest of a transaction, so that a policy for all roles must not ask
-- it: these ask for the application's role alone.
DROP POLICY own_name ON position;
DROP POLICY own_name ON answer;
DROP POLICY own_name ON share;
DROP POLICY own_name ON version;

-- The moment, the name and the holder of a line, as far as the table has them; a column is named as an argument.
CREATE FUNCTION as_actor() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  said jsonb := to_jsonb(new);
  known jsonb := '{}';
BEGIN
  IF current_user <> tg_argv[0] THEN
    RETURN new;
  END IF;
  IF tg_argv[1] <> '' THEN
    known := jsonb_build_object(tg_argv[1], clock_timestamp());
  END IF;
  IF said ? 'person_name' THEN
    known := known || jsonb_build_object('person_name', coalesce((SELECT p.name FROM person p WHERE p.id = actor_person()), said ->> 'person_name'));
  END IF;
  -- Under which of its two offices the secretariat acts is not among the settings.
  IF said ? 'holder' AND NOT (actor_is_secretariat() AND coalesce(said ->> 'holder' IN ('asec', 'chair'), true)) THEN
    known := known || jsonb_build_object('holder', coalesce(actor_member(), actor_body()));
  END IF;
  RETURN jsonb_populate_record(new, known);
END $$;

-- Which lines of the record are somebody's to tell. What moves a document, opens or ends something is the secretariat's, but
-- for the steps of the leads; a delegation tells of itself, and of another one only what it answered there.
CREATE FUNCTION may_tell(line event) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE
    WHEN line.audience::text = 'own' THEN true
    WHEN line.document_id IS NULL THEN actor_is_secretariat() AND line.audience = 'secretariat' AND line.chain = 'meeting ' || line.meeting_id
    WHEN actor_is_secretariat() THEN true
    ELSE line.audience <> 'secretariat' AND coalesce(line.data ->> 'release', 'false') = 'false'
      AND (line.member_code IS NULL OR line.member_code = actor_member()
        OR (line.kind IN ('editAnswered', 'proposalMade') AND may_answer(line.document_id)))
      AND CASE
        WHEN line.kind IN ('proposed', 'versionAdded', 'versionShared', 'attached', 'detached', 'editAnswered', 'proposalMade',
          'clearanceNamed', 'clearanceGiven', 'clearanceNotNeeded', 'domesticCleared', 'receiptConfirmed')
          THEN actor_member() IS NOT NULL OR actor_body() IS NOT NULL
        WHEN line.kind IN ('submit', 'withdraw', 'carryOver', 'undone', 'position', 'editorialContested', 'onBehalfConfirmed',
          'onBehalfContested', 'jointAsked', 'jointAgreed', 'jointDeclined', 'moreTimeAsked') THEN actor_role() = 'head'
        ELSE false
      END
      -- What an undo would put back is where the leads can have begun, and the line says where the document stands now.
      AND (line.data -> 'before' IS NULL OR line.kind IN ('submit', 'withdraw', 'carryOver') AND line.data -> 'before' ->> 'stage' IN ('proposed', 'drafting'))
      AND (line.data ->> 'stage' IS NULL OR EXISTS (
        SELECT FROM document d WHERE d.id = line.document_id AND d.stage::text = line.data ->> 'stage'
      ))
  END, false)
$$;

-- In a function of its own, for a policy must not ask its own table.
CREATE FUNCTION next_version(of uuid) RETURNS integer LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT 1 + coalesce(max(v.number), 0) FROM version v WHERE v.document_id = of);
END $$;

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  line record;
BEGIN
  FOR line IN SELECT * FROM (VALUES
    ('position', 'recorded_at'), ('answer', 'answered_at'), ('decision', 'recorded_at'), ('share', 'shared_at'), ('version', 'added_at'),
    ('compilation', 'circulated_at'), ('editorial_contest', 'contested_at'), ('edit_answer', 'answered_at'), ('proposal', 'proposed_at'),
    ('comment_thread', 'opened_at'), ('comment', 'said_at'), ('observer_invitation', 'invited_at'), ('relation', 'entered_at'),
    ('joint_request', 'asked_at'), ('joint_agreement', 'agreed_at'), ('body_rule', 'set_at'), ('pending', 'recorded_at'),
    ('released_step', 'released_at'), ('document', 'entered_at'), ('upload', 'uploaded_at'), ('request', 'at'), ('attachment', 'added_at'), ('event', '')
  ) AS said (part, moment) LOOP
    -- Before the triggers that number, chain and judge the line.
    EXECUTE format('CREATE TRIGGER as_actor BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION as_actor(%L, %L)', line.part, application, line.moment);
  END LOOP;
  FOR line IN SELECT * FROM (VALUES
    ('position', 'person_id'), ('answer', 'person_id'), ('share', 'shared_by'), ('version', 'added_by')
  ) AS said (part, who) LOOP
    EXECUTE format('CREATE POLICY own_name ON %I AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (%I = (SELECT actor_person()))', line.part, application, line.who);
  END LOOP;
  EXECUTE format('CREATE POLICY own_to_tell ON event AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (may_tell(event))', application);
  -- A state speaks to the text before the states, while the document is on its way, and an observer takes no position.
  EXECUTE format('CREATE POLICY before_states ON position AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (
    version_number = current_version(document_id) AND takes_part(member_code)
    AND EXISTS (SELECT FROM document d WHERE d.id = document_id AND d.stage IN (''drafting'', ''soca'', ''council'', ''summit'')))', application);
  -- Versions are numbered without a gap, and that one changes no substance is the secretariat''s to say.
  EXECUTE format('CREATE POLICY next_one ON version AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (
    (kind <> ''editorial'' OR (SELECT actor_is_secretariat()))
    AND number = next_version(document_id))', application);
END $$;

-- An approval stays that of whoever gives it, on the document for which it was named.
CREATE FUNCTION keep_clearance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.document_id, new.kind, new.body_code, new.member_code, new.partner)
    IS DISTINCT FROM (old.document_id, old.kind, old.body_code, old.member_code, old.partner) THEN
    RAISE EXCEPTION 'A clearance stays that of whoever gives it.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_clearance BEFORE UPDATE ON clearance FOR EACH ROW EXECUTE FUNCTION keep_clearance();

-- The next number of a year is for those who may propose: how many there are tells of proposals that others do not see, and
-- whoever asks for it makes all others wait.
DO $$
BEGIN
  EXECUTE format($body$
    CREATE OR REPLACE FUNCTION next_number(of_year integer, of_sample boolean) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $next$
    BEGIN
      IF session_user = %L AND coalesce(actor_role() NOT IN ('delegate', 'head', 'body', 'secretariat'), true) THEN
        RAISE EXCEPTION 'Only whoever may propose asks for a number.' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM act_as_system();
      PERFORM pg_advisory_xact_lock(hashtextextended('reference', of_year));
      RETURN (SELECT coalesce(max(number), 0) + 1 FROM document WHERE year = of_year AND sample = of_sample);
    END $next$
  $body$, current_setting('tracker.application_role'));
  -- Nobody leaves a number out, or takes one that is not the next.
  EXECUTE format('CREATE POLICY next_one ON document AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (
    number = next_number(year, sample)
    AND reference = CASE WHEN sample THEN ''SAMPLE'' ELSE ''ASCC'' END || ''/'' || year || ''/'' || lpad(number::text, greatest(2, length(number::text)), ''0''))',
    current_setting('tracker.application_role'));
END $$;

-- A link to the capital holds while there is something to say on the text, and while its delegation reads the document.
CREATE OR REPLACE FUNCTION open_capital_link(secret bytea) RETURNS capital_link
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  link capital_link;
BEGIN
  PERFORM act_as_system();
  SELECT l.* INTO link FROM capital_link l JOIN mandate m ON m.id = l.asked_under JOIN person p ON p.id = m.person_id
    JOIN document d ON d.id = l.document_id
  WHERE l.secret_hash = secret AND l.answered_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > clock_timestamp()
    AND p.disabled_at IS NULL AND in_force(m)
    AND d.stage IN ('drafting', 'soca', 'council', 'summit') AND (d.opened OR l.member_code = ANY (d.lead_members));
  RETURN link;
END $$;

-- The document's row, once more: what a head takes back leads where the leads can have begun, by a line of a step of theirs.
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
      SELECT new.stage, new.stage_since, new.meeting_id, new.by_circulation, new.target_id, new.final_body
      INTO allowed.stage, allowed.stage_since, allowed.meeting_id, allowed.by_circulation, allowed.target_id, allowed.final_body;
    ELSIF (alone OR agreed.move = 'withdraw') AND old.stage IN ('proposed', 'drafting') AND new.stage = 'withdrawn' THEN
      SELECT new.stage, new.stage_since, new.meeting_id INTO allowed.stage, allowed.stage_since, allowed.meeting_id;
    ELSIF (alone OR (agreed.move = 'carryOver' AND new.target_id = agreed.target_id)) AND old.stage = 'drafting' AND new.stage = 'drafting' THEN
      allowed.target_id := new.target_id;
    ELSIF new.stage IN ('proposed', 'drafting') AND EXISTS (
      SELECT FROM event e
      WHERE e.document_id = old.id AND e.number = chain_length(old.id) AND e.person_id = actor_person()
        AND e.recorded_at > clock_timestamp() - interval '10 minutes' AND e.data -> 'before' ->> 'stage' = new.stage::text
        AND (e.data -> 'before' ->> 'targetId')::uuid IS NOT DISTINCT FROM new.target_id
        AND e.data -> 'before' ->> 'finalBody' = new.final_body::text
    ) THEN
      SELECT new.stage, new.stage_since, new.meeting_id, new.by_circulation, new.target_id, new.final_body
      INTO allowed.stage, allowed.stage_since, allowed.meeting_id, allowed.by_circulation, allowed.target_id, allowed.final_body;
    END IF;
  END IF;
  IF new IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'This change of a document is not theirs to make.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;
