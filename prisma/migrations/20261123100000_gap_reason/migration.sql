-- Why a gate is to be passed without its decision is the secretariat's to know until a second officer has confirmed it;
-- delegations see that a step was recorded. The line that confirms it tells them, whatever is corrected afterwards.
DROP POLICY reads ON decision;
CREATE POLICY reads ON decision FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (coalesce(cardinality(lifted_by), 0) = 0 OR (SELECT actor_reads_all()) OR (SELECT actor_member()) = ANY (lifted_by))
  AND (gap_reason IS NULL OR (SELECT actor_reads_all()) OR EXISTS (
    SELECT FROM event e
    WHERE e.document_id = decision.document_id AND e.kind = 'confirmed' AND e.data ->> 'decisionId' = decision.id::text
  ))
);
