-- What the page of a document says of its record, of who added its versions, and of what a lead must answer.

-- One chain recomputed from the stored rows: its lines, the hash at its end, and the first line that does not hold.
CREATE FUNCTION verify_chain(known text, OUT entries integer, OUT head text, OUT broken integer, OUT reason text)
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  line event;
  kept chain_head;
  previous bytea := '\x';
BEGIN
  entries := 0;
  FOR line IN SELECT * FROM event e WHERE e.chain = known ORDER BY e.number LOOP
    entries := entries + 1;
    IF broken IS NOT NULL THEN
      CONTINUE;
    ELSIF line.number <> entries THEN
      broken := entries; reason := 'a line is missing or was inserted';
    ELSIF line.hash <> event_hash(previous, line) THEN
      broken := entries; reason := 'the line does not match its hash';
    END IF;
    previous := line.hash;
  END LOOP;
  SELECT * INTO kept FROM chain_head h WHERE h.chain = known;
  IF broken IS NULL AND (kept.number IS DISTINCT FROM entries OR kept.hash IS DISTINCT FROM previous) THEN
    broken := entries + 1; reason := 'the end of the chain was cut off or replaced';
  END IF;
  head := encode(previous, 'hex');
END $$;
REVOKE ALL ON FUNCTION verify_chain(text) FROM PUBLIC;

CREATE OR REPLACE FUNCTION verify_record() RETURNS TABLE (chain text, entries integer, head text, broken integer, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN QUERY SELECT known.chain, v.entries, v.head, v.broken, v.reason
    FROM (SELECT h.chain FROM chain_head h UNION SELECT e.chain FROM event e) known, LATERAL verify_chain(known.chain) v
    ORDER BY 1;
END $$;

-- Whether the record of a document holds, for whoever reads it inside. How long it is and where it breaks would tell of
-- lines that are not the reader's, so that only those hear it who read all of them. Nothing for a document without a line.
CREATE FUNCTION check_record(of uuid) RETURNS TABLE (intact boolean, entries integer, head text, broken integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  asked document;
BEGIN
  PERFORM act_as_system();
  SELECT d.* INTO asked FROM document d WHERE d.id = of;
  IF asked.id IS NULL OR NOT reads_inside(asked) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT v.broken IS NULL, told.entries, told.head, told.broken
    FROM verify_chain(of::text) v
    LEFT JOIN LATERAL (SELECT v.entries, v.head, v.broken WHERE actor_reads_all()) told ON true
    WHERE v.entries > 0 OR EXISTS (SELECT FROM chain_head h WHERE h.chain = of::text);
END $$;

-- From which state, body or office each version came, for whoever reads the version: the line that tells of it is the leads'.
CREATE FUNCTION versions_from(of uuid) RETURNS TABLE (number integer, holder text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  asked document;
BEGIN
  PERFORM act_as_system();
  SELECT d.* INTO asked FROM document d WHERE d.id = of;
  IF asked.id IS NULL OR NOT reads_inside(asked) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT e.version_number, e.holder FROM event e
    WHERE e.document_id = of AND e.kind IN ('versionAdded', 'versionEditorial') AND (
      actor_reads_all() OR actor_member() = ANY (asked.lead_members) OR actor_body() = ANY (asked.lead_bodies)
      OR EXISTS (SELECT FROM share s WHERE s.document_id = of AND s.version_number = e.version_number)
    );
END $$;

-- Whether a state says of a position entered on its behalf that it is not its word.
CREATE FUNCTION is_contested(of uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN coalesce((
    SELECT NOT a.confirmed FROM answer a WHERE a.position_id = of ORDER BY a.answered_at DESC, a.id LIMIT 1
  ), false);
END $$;

DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY['check_record(uuid)', 'versions_from(uuid)', 'is_contested(uuid)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
END $$;

-- A state's proposed edits are also read by the lead delegations, who must answer them. What a state contests is not
-- its word, and nobody else is shown it as such.
ALTER POLICY reads ON position USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (
    (SELECT actor_reads_all())
    OR member_code = (SELECT actor_member())
    OR ((SELECT actor_member()) IS NOT NULL AND NOT is_contested(id) AND (
      EXISTS (SELECT FROM compilation c WHERE c.document_id = position.document_id AND c.version_number = position.version_number)
      OR (stance = 'agreeWithEdits' AND EXISTS (
        SELECT FROM document d WHERE d.id = document_id AND (SELECT actor_member()) = ANY (d.lead_members)
      ))
    ))
  )
);
