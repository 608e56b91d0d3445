-- Whether somebody said something about a version for all delegations that was not withdrawn since.
CREATE FUNCTION stands_for_all(of uuid, number integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM comment_thread t JOIN comment said ON said.thread_id = t.id AND said.kind = 'said'
    WHERE t.document_id = of AND t.version_number = stands_for_all.number AND t.audience = 'delegations'
      AND NOT EXISTS (SELECT FROM comment c WHERE c.thread_id = t.id AND c.rewords = said.number AND c.kind = 'withdrawn')
  )
$$;

-- As before, but what was withdrawn holds no version.
CREATE OR REPLACE FUNCTION commented_for_all(of uuid) RETURNS SETOF integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF reads_every_version(of) THEN
    PERFORM act_as_system();
    RETURN QUERY SELECT v.number FROM version v WHERE v.document_id = of AND stands_for_all(of, v.number);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION is_relied_on(of uuid, number integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (SELECT FROM share s WHERE s.document_id = of AND s.version_number = number)
    OR stands_for_all(of, number)
    OR EXISTS (SELECT FROM clearance c WHERE c.document_id = of AND c.version_number = number AND c.kind <> 'domestic')
    OR EXISTS (SELECT FROM decision d WHERE d.document_id = of AND d.version_number = number)
    OR EXISTS (SELECT FROM circulation_text t WHERE t.document_id = of AND t.version_number = number);
END $$;

-- Nothing is opened on a version that was taken back.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY stands ON comment_thread AS RESTRICTIVE FOR INSERT TO %I
    WITH CHECK (NOT is_taken_back(document_id, version_number))', current_setting('tracker.application_role'));
END $$;
