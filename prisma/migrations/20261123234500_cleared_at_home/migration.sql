-- As before, but for a clearance at home: it is told to its state alone, and must not be felt by a lead that cannot read it.
-- Where the version is taken back, it speaks of a text that counts no more. domain/taken-back.ts says the same.
CREATE OR REPLACE FUNCTION is_relied_on(of uuid, number integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (SELECT FROM share s WHERE s.document_id = of AND s.version_number = number)
    OR EXISTS (SELECT FROM comment_thread t WHERE t.document_id = of AND t.version_number = number AND t.audience = 'delegations')
    OR EXISTS (SELECT FROM clearance c WHERE c.document_id = of AND c.version_number = number AND c.kind <> 'domestic')
    OR EXISTS (SELECT FROM decision d WHERE d.document_id = of AND d.version_number = number)
    OR EXISTS (SELECT FROM circulation_text t WHERE t.document_id = of AND t.version_number = number);
END $$;
