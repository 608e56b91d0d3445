-- A circulation that an objection stopped and that has ended brings nothing any more: the text is to be circulated anew.
CREATE OR REPLACE FUNCTION sent_by_bodies(asked uuid[])
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
    AND (l.at IS NULL OR NOT circulation_stopped(c.id, d.id))
  ORDER BY d.id, c.sent_at DESC, c.id;
END $$;
