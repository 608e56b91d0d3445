-- Releasing, once more: the public reads what a body did in the body's own verb, in the steps and on the stamps of texts.
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
      'byCirculation', e.data -> 'byCirculation', 'corrects', e.data -> 'corrects',
      'verb', CASE WHEN e.kind <> 'recorded' AND e.data ->> 'decisionId' IS NOT NULL THEN e.data -> 'verb' END)),
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

CREATE OR REPLACE FUNCTION released_stamps(of uuid) RETURNS TABLE (version integer, outcome text, body text, meeting_id uuid, day date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  SELECT d.version_number, coalesce(d.outcome::text, d.verb), d.body_code, d.meeting_id, d.day
  FROM released_step r JOIN event e ON e.document_id = r.document_id AND e.number = r.number
    JOIN decision d ON d.document_id = r.document_id AND d.id::text = e.data ->> 'decisionId'
  WHERE r.document_id = of AND d.body_code IS NOT NULL AND NOT d.declared AND d.gap_reason IS NULL
    AND (d.gate IS NOT NULL OR d.outcome IS NOT NULL)
    AND EXISTS (SELECT FROM publication p WHERE p.document_id = of)
    AND EXISTS (SELECT FROM share s WHERE s.document_id = of AND s.version_number = d.version_number AND s.audience = 'public')
    AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
  ORDER BY e.number;
END $$;

-- What was released before is told in the same way.
DO $$
BEGIN
  PERFORM act_as_system();
  ALTER TABLE released_step DISABLE TRIGGER append_only_row;
  UPDATE released_step r SET data = coalesce(r.data, '{}') || jsonb_build_object('verb', e.data -> 'verb')
  FROM event e
  WHERE e.document_id = r.document_id AND e.number = r.number AND e.kind <> 'recorded'
    AND e.data ->> 'decisionId' IS NOT NULL AND e.data ->> 'verb' IS NOT NULL;
  ALTER TABLE released_step ENABLE TRIGGER append_only_row;
END $$;
