-- CreateTable
CREATE TABLE "taken_back_version" (
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID,
    "taken_back_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "taken_back_version_pkey" PRIMARY KEY ("document_id","version_number")
);

-- AddForeignKey
ALTER TABLE "taken_back_version" ADD CONSTRAINT "taken_back_version_document_id_version_number_fkey" FOREIGN KEY ("document_id", "version_number") REFERENCES "version"("document_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A version added by mistake, while nobody but its leads and the secretariat reads it, is taken back by a line beside it. Its
-- number is not given again; it is shared with nobody, and is no part of what stands.
ALTER TABLE taken_back_version ADD CHECK (reason <> '');
CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON taken_back_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON taken_back_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE taken_back_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE taken_back_version FORCE ROW LEVEL SECURITY;

-- Whether every version of a document is the actor's to read.
CREATE FUNCTION reads_every_version(of uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM document d WHERE d.id = of AND coalesce(
      actor_reads_all() OR actor_member() = ANY (d.lead_members) OR actor_body() = ANY (d.lead_bodies), false)
  )
$$;

-- The versions on which somebody said something for all delegations to read; for those who read every version.
CREATE FUNCTION commented_for_all(of uuid) RETURNS SETOF integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF reads_every_version(of) THEN
    PERFORM act_as_system();
    RETURN QUERY SELECT DISTINCT t.version_number FROM comment_thread t WHERE t.document_id = of AND t.audience = 'delegations';
  END IF;
END $$;

-- What was shared, said something about for all, approved or decided on stays. domain/versions.ts says the same, and a test
-- compares them.
CREATE FUNCTION is_relied_on(of uuid, number integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (SELECT FROM share s WHERE s.document_id = of AND s.version_number = number)
    OR EXISTS (SELECT FROM comment_thread t WHERE t.document_id = of AND t.version_number = number AND t.audience = 'delegations')
    OR EXISTS (SELECT FROM clearance c WHERE c.document_id = of AND c.version_number = number)
    OR EXISTS (SELECT FROM decision d WHERE d.document_id = of AND d.version_number = number)
    OR EXISTS (SELECT FROM circulation_text t WHERE t.document_id = of AND t.version_number = number);
END $$;

CREATE FUNCTION is_taken_back(of uuid, number integer) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (SELECT FROM taken_back_version t WHERE t.document_id = of AND t.version_number = number);
END $$;

-- Whoever may add a version may take one back, and reads which were.
CREATE POLICY reads ON taken_back_version FOR SELECT USING (
  EXISTS (SELECT FROM version v WHERE v.document_id = taken_back_version.document_id AND v.number = version_number)
);
CREATE POLICY enters ON taken_back_version FOR INSERT WITH CHECK (
  EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id AND d.stage NOT IN ('withdrawn', 'superseded') AND (
      (SELECT actor_is_secretariat())
      OR (d.stage <> 'concluded' AND ((SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies)))
    )
  )
);

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  door text;
BEGIN
  EXECUTE format('GRANT SELECT, INSERT ON taken_back_version TO %I', application);
  EXECUTE format('CREATE POLICY system ON taken_back_version TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', current_user);
  EXECUTE format('CREATE TRIGGER as_actor BEFORE INSERT ON taken_back_version FOR EACH ROW EXECUTE FUNCTION as_actor(%L, %L)', application, 'taken_back_at');
  EXECUTE format('CREATE POLICY own_name ON taken_back_version AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (person_id = (SELECT actor_person()))', application);
  EXECUTE format('CREATE POLICY not_relied_on ON taken_back_version AS RESTRICTIVE FOR INSERT TO %I
    WITH CHECK (NOT is_relied_on(document_id, version_number))', application);
  EXECUTE format('CREATE POLICY stands ON share AS RESTRICTIVE FOR INSERT TO %I
    WITH CHECK (NOT is_taken_back(document_id, version_number))', application);
  FOREACH door IN ARRAY ARRAY['commented_for_all(uuid)', 'is_relied_on(uuid, integer)', 'is_taken_back(uuid, integer)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, application);
  END LOOP;
END $$;

-- What carries over is told from one version that stands to the next.
CREATE OR REPLACE FUNCTION version_kinds(asked uuid[])
RETURNS TABLE (document_id uuid, number integer, kind version_kind, contested boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY SELECT v.document_id, v.number, v.kind, c.document_id IS NOT NULL
    FROM document d JOIN version v ON v.document_id = d.id
      LEFT JOIN editorial_contest c ON c.document_id = v.document_id AND c.version_number = v.number
    WHERE d.id = ANY (asked) AND reads_inside(d)
      AND NOT EXISTS (SELECT FROM taken_back_version t WHERE t.document_id = v.document_id AND t.version_number = v.number);
END $$;

-- The same where objections to a text, and what was agreed by a circulation, are counted.
CREATE OR REPLACE FUNCTION objections_to(of uuid)
RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM act_as_system();
  RETURN (
    SELECT count(*) FROM (
      SELECT DISTINCT ON (p.member_code) p.stance
      FROM position p, LATERAL (
        SELECT max(s.version_number) AS current FROM share s WHERE s.document_id = of
      ) shared, LATERAL (
        SELECT coalesce(max(v.number), 1) AS since FROM version v
        WHERE v.document_id = of AND v.number <= shared.current AND (v.kind <> 'editorial' OR EXISTS (
          SELECT FROM editorial_contest c WHERE c.document_id = of AND c.version_number = v.number
        ))
          AND NOT EXISTS (SELECT FROM taken_back_version t WHERE t.document_id = v.document_id AND t.version_number = v.number)
      ) counting
      WHERE p.document_id = of AND p.version_number BETWEEN counting.since AND shared.current AND NOT EXISTS (
        SELECT FROM answer a WHERE a.position_id = p.id AND NOT a.confirmed
          AND a.answered_at = (SELECT max(b.answered_at) FROM answer b WHERE b.position_id = p.id)
      )
      ORDER BY p.member_code, p.recorded_at DESC, p.id DESC
    ) latest WHERE latest.stance = 'object'
  );
END $$;

CREATE OR REPLACE FUNCTION agreed_by_circulation(sent uuid, text_of uuid, decided integer)
RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  since integer;
BEGIN
  PERFORM act_as_system();
  SELECT coalesce(max(v.number), 1) INTO since FROM version v
  WHERE v.document_id = text_of AND v.number <= decided AND (v.kind <> 'editorial' OR EXISTS (
    SELECT FROM editorial_contest c WHERE c.document_id = v.document_id AND c.version_number = v.number
  ))
    AND NOT EXISTS (SELECT FROM taken_back_version t WHERE t.document_id = v.document_id AND t.version_number = v.number);
  RETURN (
    WITH closed AS (
      SELECT c.rule, l.at, (l.at AT TIME ZONE 'Asia/Jakarta')::date AS day
      FROM circulation c JOIN circulation_text t ON t.circulation_id = c.id AND t.document_id = text_of
        JOIN circulation_line l ON l.circulation_id = c.id AND l.kind = 'closed'
      WHERE c.id = sent AND c.purpose = 'endorsement' AND t.version_number BETWEEN since AND decided
        AND NOT circulation_stopped(c.id, text_of)
    ), words AS MATERIALIZED (
      SELECT p.id, p.member_code, p.stance, p.recorded_at,
        p.needed AND NOT (p.version_number < decided AND is_taken_up(p.id)) AS needed
      FROM position p
      WHERE p.document_id = text_of AND p.version_number BETWEEN since AND decided AND NOT is_contested(p.id)
    )
    SELECT c.day FROM closed c
    WHERE NOT EXISTS (
      SELECT FROM member m
      WHERE m.member_since <= c.day AND (m.member_until IS NULL OR m.member_until > c.day) AND NOT coalesce((
        SELECT w.stance = 'agree' OR (w.stance = 'agreeWithEdits' AND NOT w.needed) FROM words w
        WHERE w.member_code = m.code AND w.recorded_at <= c.at ORDER BY w.recorded_at DESC, w.id DESC LIMIT 1
      ), c.rule = 'silence')
    )
  );
END $$;

-- Whoever may add a version tells that it was taken back.
CREATE OR REPLACE FUNCTION may_tell(line event)
RETURNS boolean
LANGUAGE sql STABLE
AS $$
  SELECT coalesce(CASE
    WHEN line.audience::text = 'own' THEN true
    WHEN line.document_id IS NULL THEN actor_is_secretariat() AND line.audience = 'secretariat' AND line.chain = 'meeting ' || line.meeting_id
    WHEN actor_is_secretariat() THEN true
    ELSE line.audience <> 'secretariat' AND coalesce(line.data ->> 'release', 'false') = 'false'
      AND (line.member_code IS NULL OR line.member_code = actor_member()
        OR (line.kind IN ('editAnswered', 'proposalMade') AND may_answer(line.document_id)))
      AND CASE
        WHEN line.kind IN ('proposed', 'versionAdded', 'versionTakenBack', 'versionShared', 'attached', 'detached', 'editAnswered',
          'proposalMade', 'clearanceNamed', 'clearanceGiven', 'clearanceNotNeeded', 'domesticCleared', 'receiptConfirmed')
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
