-- Whose word is awaited again, what a correction says before it is confirmed, and how a text ended that another replaced.

DROP FUNCTION hear_verdict(uuid);
DROP FUNCTION hear_verdicts(uuid[]);

-- The verdicts on some documents without the positions behind them, for everybody inside: each with its kind, the meeting
-- that declared it, who has not replied, and who did so on an earlier version alone and is to confirm or change it. Whether a
-- state has replied is no secret (DESIGN section 4); what it said is. What was said on a version from which only wording
-- changed counts. domain/consensus.ts says the same, and a test compares them.
CREATE FUNCTION hear_verdicts(asked uuid[])
RETURNS TABLE (document_id uuid, version integer, since integer, kind text, meeting_id uuid, yet text[], again text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  WITH before_states AS MATERIALIZED (
    SELECT c.document_id, c.version, c.since FROM counting_versions(asked) c
  ), declared AS (
    SELECT DISTINCT ON (d.document_id) d.document_id, d.meeting_id
    FROM before_states b JOIN decision d ON d.document_id = b.document_id
    WHERE d.declared AND d.version_number BETWEEN b.since AND b.version
      AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
    ORDER BY d.document_id, d.recorded_at DESC
  ), contested AS (
    SELECT a.position_id FROM (
      SELECT a.position_id, a.confirmed, rank() OVER (PARTITION BY a.position_id ORDER BY a.answered_at DESC) AS back
      FROM before_states b JOIN answer a ON a.document_id = b.document_id WHERE a.position_id IS NOT NULL
    ) a WHERE a.back = 1 AND NOT a.confirmed
  ), counting AS MATERIALIZED (
    SELECT p.id, p.document_id, p.member_code, p.stance, p.needed, p.recorded_at, p.version_number BETWEEN b.since AND b.version AS now
    FROM before_states b JOIN position p ON p.document_id = b.document_id
    WHERE NOT EXISTS (SELECT FROM contested c WHERE c.position_id = p.id)
  ), said AS (
    SELECT DISTINCT ON (c.document_id, c.member_code) c.document_id, c.member_code, c.stance, c.needed, c.now
    FROM counting c ORDER BY c.document_id, c.member_code, c.now DESC, c.recorded_at DESC, c.id DESC
  ), spoken AS (
    SELECT b.document_id, count(*) FILTER (WHERE s.now AND s.stance = 'object') AS objections,
      count(*) FILTER (
        WHERE s.now IS NOT TRUE OR s.stance = 'reserve' OR (s.stance = 'agreeWithEdits' AND s.needed)
      ) AS waiting,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (WHERE s.document_id IS NULL), '{}') AS silent,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (WHERE NOT s.now), '{}') AS earlier
    FROM before_states b CROSS JOIN member m
      LEFT JOIN said s ON s.document_id = b.document_id AND s.member_code = m.code
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
    GROUP BY b.document_id
  )
  SELECT b.document_id, b.version, b.since,
    CASE WHEN d.document_id IS NOT NULL THEN 'declared' WHEN s.objections > 0 THEN 'continues' WHEN s.waiting > 0 THEN 'awaited'
      ELSE 'reached' END,
    d.meeting_id, CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.silent END,
    CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.earlier END
  FROM before_states b JOIN spoken s ON s.document_id = b.document_id LEFT JOIN declared d ON d.document_id = b.document_id;
END $$;

CREATE FUNCTION hear_verdict(of uuid) RETURNS TABLE (kind text, meeting_id uuid, yet text[], again text[])
LANGUAGE sql SET search_path = public, pg_temp AS $$
  SELECT h.kind, h.meeting_id, h.yet, h.again FROM hear_verdicts(ARRAY[of]) h
$$;

-- What a correction says was wrong, what is right and why is the secretariat's to know until a second officer has confirmed
-- it: it stands in a line of the secretariat's alone. What tells everybody inside that something waits says nothing of it.
ALTER TABLE event ADD CONSTRAINT correction_told CHECK (
  (kind <> 'correctPending' OR data = '{}'::jsonb) AND (kind <> 'correctReason' OR audience = 'secretariat')
) NOT VALID;
ALTER TABLE pending ADD CONSTRAINT correction_told CHECK (kind <> 'correct' OR data = '{}'::jsonb) NOT VALID;

-- A text that another replaced reads so in public, once that is released; the other is named where the public knows it.
ALTER TABLE "publication" ADD COLUMN "ended" "stage", ADD COLUMN "superseded_by" UUID;
ALTER TABLE publication ADD CHECK (ended = 'superseded'), ADD FOREIGN KEY (superseded_by) REFERENCES document (id);

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
    jsonb_strip_nulls(jsonb_build_object('takingPart', e.data -> 'takingPart', 'together', e.data -> 'together', 'change', e.data -> 'change')),
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

CREATE OR REPLACE VIEW register_row WITH (security_invoker = true) AS
  SELECT d.id, d.reference, d.year, d.number, d.sample, d.title, d.former_titles, d.folded, d.title_to_confirm, d.type, d.track,
    d.final_body, d.purpose, d.sectors, d.lead_members, d.lead_bodies, d.ministerial_bodies, d.target_id, phase_of(d.stage) AS phase,
    d.stage, d.stage_since AS since, d.outcome, true AS inside, EXISTS (SELECT FROM publication p WHERE p.document_id = d.id) AS listed
  FROM document d
  UNION ALL
  SELECT p.document_id, p.reference, p.year, p.number, p.sample, p.title, p.former_titles, p.folded, p.title_to_confirm, p.type, p.track,
    p.final_body, p.purpose, p.sectors, p.lead_members, p.lead_bodies, p.ministerial_bodies, p.target_id, p.phase,
    p.ended, p.phase_since, p.outcome, false, true
  FROM publication p
  WHERE NOT EXISTS (SELECT FROM document d WHERE d.id = p.document_id);

DO $$
BEGIN
  REVOKE ALL ON FUNCTION hear_verdicts(uuid[]) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION hear_verdicts(uuid[]) TO %I', current_setting('tracker.application_role'));
END $$;
