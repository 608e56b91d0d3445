-- What the policy of the migration before the last says stands in the one policy by which lines are read, as for every table.
DROP POLICY edits_are_for_members ON event;
ALTER POLICY reads ON event USING (
  CASE WHEN audience::text = 'own' THEN is_own_line(event)
  ELSE (SELECT actor_reads_all())
    OR (document_id IS NOT NULL AND EXISTS (
      SELECT FROM document d
      WHERE d.id = document_id
        AND CASE audience
          WHEN 'inside' THEN true
          WHEN 'leads' THEN (SELECT actor_member()) = ANY (d.lead_members)
            OR ((SELECT actor_body()) = ANY (d.lead_bodies) AND event.data ->> 'edits' IS NULL)
          WHEN 'member' THEN event.member_code = (SELECT actor_member())
          ELSE false
        END
    ))
    OR (document_id IS NULL AND audience = 'member' AND (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()))
  END
);
