-- A body may decide between its meetings, by a circulation (DESIGN sections 2 and 3): what is submitted to SOCA so, and the
-- decisions that cite a closed circulation of their body in place of a meeting.

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "circulation_id" UUID;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "by_circulation" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "decision_circulation_id_idx" ON "decision"("circulation_id");

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_circulation_id_fkey" FOREIGN KEY ("circulation_id") REFERENCES "circulation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A text waits for a meeting or for a circulation, and only before SOCA, to which it was submitted.
ALTER TABLE document ADD CONSTRAINT by_circulation_at_soca
  CHECK (NOT by_circulation OR (stage = 'soca' AND meeting_id IS NULL) IS TRUE);
-- What is decided by circulation was decided at no meeting; it is no declaration in a room, no gap, and no source's report.
ALTER TABLE decision ADD FOREIGN KEY (circulation_id, document_id) REFERENCES circulation_text (circulation_id, document_id),
  ADD CONSTRAINT by_circulation_alone CHECK (circulation_id IS NULL
    OR (meeting_id IS NULL AND NOT declared AND gap_reason IS NULL AND NOT from_record AND body_code IS NOT NULL));

-- The first day, from the close of a circulation on, by which every member of that day had agreed to a version of a text
-- that it carried for endorsement; nothing while it is open, where it was cancelled or an objection stopped it, and where
-- another text has taken the version's place. On a no-objection basis no word is consent, as the officer confirmed who
-- closed it. domain/cited-circulation.ts says the same, and a test compares them.
CREATE FUNCTION agreed_by_circulation(sent uuid, text_of uuid, decided integer) RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  since integer;
BEGIN
  PERFORM act_as_system();
  SELECT coalesce(max(v.number), 1) INTO since FROM version v
  WHERE v.document_id = text_of AND v.number <= decided AND (v.kind <> 'editorial' OR EXISTS (
    SELECT FROM editorial_contest c WHERE c.document_id = v.document_id AND c.version_number = v.number
  ));
  RETURN (
    WITH closed AS (
      SELECT c.rule, (l.at AT TIME ZONE 'Asia/Jakarta')::date AS day
      FROM circulation c JOIN circulation_text t ON t.circulation_id = c.id AND t.document_id = text_of
        JOIN circulation_line l ON l.circulation_id = c.id AND l.kind = 'closed'
      WHERE c.id = sent AND c.purpose = 'endorsement' AND t.version_number BETWEEN since AND decided
        AND NOT circulation_stopped(c.id, text_of)
    ), words AS MATERIALIZED (
      SELECT p.id, p.member_code, p.stance, p.recorded_at, (p.recorded_at AT TIME ZONE 'Asia/Jakarta')::date AS day,
        p.needed AND NOT (p.version_number < decided AND is_taken_up(p.id)) AS needed
      FROM position p
      WHERE p.document_id = text_of AND p.version_number BETWEEN since AND decided AND NOT is_contested(p.id)
    ), days AS (
      SELECT c.day FROM closed c UNION SELECT w.day FROM words w CROSS JOIN closed c WHERE w.day > c.day
    )
    SELECT min(d.day) FROM days d CROSS JOIN closed c
    WHERE NOT EXISTS (
      SELECT FROM member m
      WHERE m.member_since <= d.day AND (m.member_until IS NULL OR m.member_until > d.day) AND NOT coalesce((
        SELECT w.stance = 'agree' OR (w.stance = 'agreeWithEdits' AND NOT w.needed) FROM words w
        WHERE w.member_code = m.code AND w.day <= d.day ORDER BY w.recorded_at DESC, w.id DESC LIMIT 1
      ), c.rule = 'silence' AND m.member_since <= c.day)
    )
  );
END $$;
REVOKE ALL ON FUNCTION agreed_by_circulation(uuid, uuid, integer) FROM PUBLIC;

-- A decision cites a circulation of its own body, of its own document, closed, and by which all agreed to the version that
-- it speaks of; one that names no version speaks of the one that was sent.
CREATE FUNCTION guard_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cited circulation_text;
BEGIN
  IF new.circulation_id IS NULL THEN
    RETURN new;
  END IF;
  PERFORM act_as_system();
  SELECT t.* INTO cited FROM circulation_text t JOIN circulation c ON c.id = t.circulation_id
  WHERE c.id = new.circulation_id AND t.document_id = new.document_id AND c.body_code = new.body_code;
  IF cited.circulation_id IS NULL
    OR agreed_by_circulation(cited.circulation_id, new.document_id, coalesce(new.version_number, cited.version_number)) IS NULL THEN
    RAISE EXCEPTION 'A decision cites a closed circulation of its own body, by which all agreed to its text.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION guard_decision();

-- The latest circulation for endorsement on behalf of the body before which each text stands, of a version that counts, for
-- whoever reads the text inside: until when, and when it was closed. Which one it is, is between the secretariat and the
-- states; the holders of bodies read until when in the record.
CREATE FUNCTION sent_by_bodies(asked uuid[])
RETURNS TABLE (document_id uuid, circulation_id uuid, until timestamptz, closed_at timestamptz, stopped boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  SELECT DISTINCT ON (d.id) d.id, CASE WHEN actor_body() IS NULL THEN c.id END, circulation_deadline(c.id), l.at,
    circulation_stopped(c.id, d.id)
  FROM counting_versions(asked) now JOIN document d ON d.id = now.document_id
    JOIN circulation_text t ON t.document_id = d.id AND t.version_number BETWEEN now.since AND now.version
    JOIN circulation c ON c.id = t.circulation_id AND c.purpose = 'endorsement'
      AND c.body_code = CASE d.stage WHEN 'soca' THEN 'SOCA' WHEN 'council' THEN 'ASCC Council' WHEN 'summit' THEN 'ASEAN Summit' END
    LEFT JOIN circulation_line l ON l.circulation_id = c.id AND l.kind = 'closed'
  WHERE NOT EXISTS (SELECT FROM circulation_line x WHERE x.circulation_id = c.id AND x.kind = 'cancelled')
  ORDER BY d.id, c.sent_at DESC, c.id;
END $$;
DO $$
BEGIN
  REVOKE ALL ON FUNCTION sent_by_bodies(uuid[]) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION sent_by_bodies(uuid[]) TO %I', current_setting('tracker.application_role'));
END $$;

-- The document's row, once more: to what a head submits a text is a meeting, or a circulation.
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
    ELSIF EXISTS (
      SELECT FROM event e
      WHERE e.document_id = old.id AND e.number = chain_length(old.id) AND e.person_id = actor_person()
        AND e.recorded_at > clock_timestamp() - interval '10 minutes' AND e.data -> 'before' ->> 'stage' = new.stage::text
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

-- Releasing, once more: that a body decided by circulation is told with the step.
CREATE OR REPLACE FUNCTION release_face(of uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  d document;
  reached phase;
  since date;
  successor uuid;
BEGIN
  PERFORM act_as_system();
  SELECT * INTO STRICT d FROM document WHERE id = of;
  DELETE FROM due_release WHERE document_id = of;
  IF d.stage = 'withdrawn' THEN
    DELETE FROM publication WHERE document_id = of;
    RETURN;
  END IF;

  INSERT INTO released_step (document_id, number, kind, phase, day, meeting_id, target_id, data, from_record, source_id)
  SELECT e.document_id, e.number, coalesce(e.data ->> 'step', e.kind), (e.data ->> 'phase')::phase, e.day, e.meeting_id,
    (e.data ->> 'targetId')::uuid,
    jsonb_strip_nulls(jsonb_build_object('takingPart', e.data -> 'takingPart', 'together', e.data -> 'together', 'change', e.data -> 'change',
      'byCirculation', e.data -> 'byCirculation')),
    e.kind = 'recorded', e.source_id
  FROM event e
  WHERE e.document_id = of AND e.audience = 'inside'
    AND (
      ((e.data ->> 'release')::boolean AND NOT EXISTS (
        SELECT FROM event taken WHERE taken.document_id = of AND taken.kind = 'undone' AND (taken.data ->> 'undoes')::integer = e.number
      ))
      OR EXISTS (
        SELECT FROM event later WHERE later.document_id = of AND later.kind = 'released' AND later.data -> 'steps' @> to_jsonb(e.number)
      )
    )
    AND NOT EXISTS (SELECT FROM released_step r WHERE r.document_id = of AND r.number = e.number);

  reached := phase_of(d.stage);
  IF d.stage = 'superseded' THEN
    SELECT s.id INTO successor FROM event e JOIN document s ON s.reference = e.data ->> 'replacement'
    WHERE e.document_id = of AND e.kind = 'supersede' ORDER BY e.number DESC LIMIT 1;
  END IF;
  SELECT CASE WHEN p.phase IS NOT DISTINCT FROM reached THEN p.phase_since END INTO since FROM publication p WHERE p.document_id = of;
  INSERT INTO publication (document_id, reference, year, number, sample, title, former_titles, folded, title_to_confirm, type,
    track, final_body, purpose, sectors, lead_members, lead_bodies, ministerial_bodies, target_id, phase, phase_since, outcome, ended, superseded_by)
  VALUES (of, d.reference, d.year, d.number, d.sample, d.title, d.former_titles, d.folded, d.title_to_confirm, d.type,
    d.track, d.final_body, d.purpose, d.sectors, d.lead_members, d.lead_bodies, d.ministerial_bodies, d.target_id, reached,
    coalesce(since, d.stage_since), d.outcome, CASE WHEN d.stage = 'superseded' THEN d.stage END, successor)
  ON CONFLICT (document_id) DO UPDATE SET (title, former_titles, folded, title_to_confirm, type, track, final_body, purpose,
    sectors, lead_members, lead_bodies, ministerial_bodies, target_id, phase, phase_since, outcome, ended, superseded_by, released_at) = (
    excluded.title, excluded.former_titles, excluded.folded, excluded.title_to_confirm, excluded.type, excluded.track,
    excluded.final_body, excluded.purpose, excluded.sectors, excluded.lead_members, excluded.lead_bodies,
    excluded.ministerial_bodies, excluded.target_id, excluded.phase, excluded.phase_since, excluded.outcome, excluded.ended,
    excluded.superseded_by, now());
END $$;
