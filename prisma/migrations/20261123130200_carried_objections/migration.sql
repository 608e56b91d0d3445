-- An objection that carries over to an editorial version counts on it, here as in the verdict.
CREATE OR REPLACE FUNCTION objections_to(of uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
      ) counting
      WHERE p.document_id = of AND p.version_number BETWEEN counting.since AND shared.current AND NOT EXISTS (
        SELECT FROM answer a WHERE a.position_id = p.id AND NOT a.confirmed
          AND a.answered_at = (SELECT max(b.answered_at) FROM answer b WHERE b.position_id = p.id)
      )
      ORDER BY p.member_code, p.recorded_at DESC, p.id DESC
    ) latest WHERE latest.stance = 'object'
  );
END $$;
