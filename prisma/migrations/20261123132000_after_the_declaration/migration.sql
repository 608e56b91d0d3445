-- The Chair declares what is so in the room. A state that objects to the same text afterwards stops it again (DESIGN section
-- 4: one standing objection stops a text), until it lifts its objection or the Chair declares anew. domain/consensus.ts says
-- the same, and a test compares them.
CREATE OR REPLACE FUNCTION hear_verdicts(asked uuid[])
RETURNS TABLE (document_id uuid, version integer, since integer, kind text, meeting_id uuid, yet text[], again text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  WITH before_states AS MATERIALIZED (
    SELECT c.document_id, c.version, c.since FROM counting_versions(asked) c
  ), declared AS (
    SELECT DISTINCT ON (d.document_id) d.document_id, d.meeting_id, d.recorded_at
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
    SELECT p.id, p.document_id, p.member_code, p.stance, p.needed AND NOT (p.version_number < b.version AND is_taken_up(p.id)) AS needed,
      p.recorded_at, p.version_number BETWEEN b.since AND b.version AS now
    FROM before_states b JOIN position p ON p.document_id = b.document_id
    WHERE NOT EXISTS (SELECT FROM contested c WHERE c.position_id = p.id)
  ), said AS (
    SELECT DISTINCT ON (c.document_id, c.member_code) c.document_id, c.member_code, c.stance, c.needed, c.now, c.recorded_at
    FROM counting c ORDER BY c.document_id, c.member_code, c.now DESC, c.recorded_at DESC, c.id DESC
  ), confirmed AS (
    SELECT b.document_id, max(c.day) AS day
    FROM before_states b JOIN silence_confirmed(ARRAY(SELECT x.document_id FROM before_states x)) c ON c.document_id = b.document_id
    WHERE c.version BETWEEN b.since AND b.version GROUP BY b.document_id
  ), spoken AS (
    SELECT b.document_id, count(*) FILTER (WHERE s.now AND s.stance = 'object') AS objections,
      count(*) FILTER (WHERE s.now AND s.stance = 'object' AND s.recorded_at > d.recorded_at) AS later,
      count(*) FILTER (
        WHERE CASE WHEN s.now THEN s.stance = 'reserve' OR (s.stance = 'agreeWithEdits' AND s.needed)
          ELSE (m.member_since <= f.day) IS NOT TRUE END
      ) AS waiting,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (
        WHERE s.document_id IS NULL AND (m.member_since <= f.day) IS NOT TRUE
      ), '{}') AS silent,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (
        WHERE NOT s.now AND (m.member_since <= f.day) IS NOT TRUE
      ), '{}') AS earlier
    FROM before_states b CROSS JOIN member m
      LEFT JOIN said s ON s.document_id = b.document_id AND s.member_code = m.code
      LEFT JOIN confirmed f ON f.document_id = b.document_id
      LEFT JOIN declared d ON d.document_id = b.document_id
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
    GROUP BY b.document_id
  )
  SELECT b.document_id, b.version, b.since,
    CASE WHEN d.document_id IS NOT NULL THEN 'declared' WHEN s.objections > 0 THEN 'continues' WHEN s.waiting > 0 THEN 'awaited'
      ELSE 'reached' END,
    d.meeting_id, CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.silent END,
    CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.earlier END
  FROM before_states b JOIN spoken s ON s.document_id = b.document_id LEFT JOIN declared d ON d.document_id = b.document_id AND s.later = 0;
END $$;
