-- What was decided by a circulation is what every state had said of its text when it was closed: what is said afterwards is no
-- part of it. domain/cited-circulation.ts says the same, and a test compares them.
CREATE OR REPLACE FUNCTION agreed_by_circulation(sent uuid, text_of uuid, decided integer) RETURNS date
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
