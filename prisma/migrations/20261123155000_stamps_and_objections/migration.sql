-- What bodies decided on the versions that everybody reads, as far as the step that tells of it was released: a stamp for
-- those who do not read the decisions themselves. A decision in whose place another stands is none.
CREATE FUNCTION released_stamps(of uuid) RETURNS TABLE (version integer, outcome text, body text, meeting_id uuid, day date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  SELECT d.version_number, coalesce(d.outcome::text, 'endorsed'), d.body_code, d.meeting_id, d.day
  FROM released_step r JOIN event e ON e.document_id = r.document_id AND e.number = r.number
    JOIN decision d ON d.document_id = r.document_id AND d.id::text = e.data ->> 'decisionId'
  WHERE r.document_id = of AND d.body_code IS NOT NULL AND NOT d.declared AND d.gap_reason IS NULL
    AND (d.gate IS NOT NULL OR d.outcome IS NOT NULL)
    AND EXISTS (SELECT FROM publication p WHERE p.document_id = of)
    AND EXISTS (SELECT FROM share s WHERE s.document_id = of AND s.version_number = d.version_number AND s.audience = 'public')
    AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
  ORDER BY e.number;
END $$;

-- The moment one state objects, everybody inside is told that consultations continue, and not through whom: the line names
-- neither a person nor a state. While one objection stands, another one changes nothing of that. Within the time of a
-- no-objection basis the clock is stopped, and that says it.
CREATE FUNCTION tell_objection() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  heard text;
BEGIN
  PERFORM act_as_system();
  SELECT h.kind INTO heard FROM hear_verdict(new.document_id) h;
  IF heard IS NULL OR heard = 'continues' OR new.version_number IS DISTINCT FROM current_version(new.document_id) OR EXISTS (
    SELECT FROM circulation_text t JOIN circulation c ON c.id = t.circulation_id
    WHERE t.document_id = new.document_id AND t.version_number = new.version_number AND c.rule = 'silence'
      AND NOT circulation_ended(c.id) AND clock_timestamp() <= circulation_deadline(c.id)
  ) THEN
    RETURN new;
  END IF;
  INSERT INTO event (chain, document_id, kind, audience, version_number, day)
  VALUES (new.document_id::text, new.document_id, 'consultationsContinue', 'inside', new.version_number,
    CASE WHEN new.means IS NULL THEN new.given_on END);
  RETURN new;
END $$;
CREATE TRIGGER tell_objection BEFORE INSERT ON position FOR EACH ROW WHEN (new.stance = 'object') EXECUTE FUNCTION tell_objection();

DO $$
BEGIN
  REVOKE ALL ON FUNCTION released_stamps(uuid) FROM PUBLIC;
  REVOKE ALL ON FUNCTION tell_objection() FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION released_stamps(uuid) TO %I', current_setting('tracker.application_role'));
END $$;
