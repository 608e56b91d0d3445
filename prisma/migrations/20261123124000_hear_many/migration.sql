-- The verdicts on many documents in one question, for lists. One document is a list of one, so that each rule stands once.

-- What each version of some documents is to what was said before it, for whoever reads them inside: whether it was
-- contested, not by whom.
CREATE FUNCTION version_kinds(asked uuid[]) RETURNS TABLE (document_id uuid, number integer, kind version_kind, contested boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY SELECT v.document_id, v.number, v.kind, c.document_id IS NOT NULL
    FROM document d JOIN version v ON v.document_id = d.id
      LEFT JOIN editorial_contest c ON c.document_id = v.document_id AND c.version_number = v.number
    WHERE d.id = ANY (asked) AND reads_inside(d);
END $$;

CREATE OR REPLACE FUNCTION version_kinds(of uuid) RETURNS TABLE (number integer, kind version_kind, contested boolean)
LANGUAGE sql SET search_path = public, pg_temp AS $$
  SELECT k.number, k.kind, k.contested FROM version_kinds(ARRAY[of]) k
$$;

-- The version before the states of some documents, and the earliest whose positions count on it, for whoever reads them
-- inside (domain/editorial.ts says the same, and a test compares them).
CREATE FUNCTION counting_versions(asked uuid[]) RETURNS TABLE (document_id uuid, version integer, since integer)
LANGUAGE sql SET search_path = public, pg_temp AS $$
  SELECT k.document_id, shared.version,
    coalesce(max(k.number) FILTER (WHERE k.number <= shared.version AND (k.kind <> 'editorial' OR k.contested)), 1)
  FROM version_kinds(asked) k JOIN (
    SELECT s.document_id, max(s.version_number) AS version FROM share s WHERE s.document_id = ANY (asked) GROUP BY s.document_id
  ) shared ON shared.document_id = k.document_id
  GROUP BY k.document_id, shared.version
$$;
DROP FUNCTION counting_since(uuid, integer);

-- The verdicts on some documents without the positions behind them, for everybody inside: each with its kind, the meeting
-- that declared it, and who has not replied, which is no secret (DESIGN section 4). What was said on a version from which
-- only wording changed counts. domain/consensus.ts says the same, and a test compares them.
CREATE FUNCTION hear_verdicts(asked uuid[])
RETURNS TABLE (document_id uuid, version integer, since integer, kind text, meeting_id uuid, yet text[])
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
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (WHERE s.document_id IS NULL), '{}') AS silent
    FROM before_states b CROSS JOIN member m
      LEFT JOIN said s ON s.document_id = b.document_id AND s.member_code = m.code
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
    GROUP BY b.document_id
  )
  SELECT b.document_id, b.version, b.since,
    CASE WHEN d.document_id IS NOT NULL THEN 'declared' WHEN s.objections > 0 THEN 'continues' WHEN s.waiting > 0 THEN 'awaited'
      ELSE 'reached' END,
    d.meeting_id, CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.silent END
  FROM before_states b JOIN spoken s ON s.document_id = b.document_id LEFT JOIN declared d ON d.document_id = b.document_id;
END $$;

CREATE OR REPLACE FUNCTION hear_verdict(of uuid) RETURNS TABLE (kind text, meeting_id uuid, yet text[])
LANGUAGE sql SET search_path = public, pg_temp AS $$
  SELECT h.kind, h.meeting_id, h.yet FROM hear_verdicts(ARRAY[of]) h
$$;

DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY['version_kinds(uuid[])', 'hear_verdicts(uuid[])'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
END $$;
