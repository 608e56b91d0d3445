-- The process (DESIGN sections 3 and 4): what its tables show to whom, the verdict for those who may not see the
-- positions behind it, and releasing.

CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- An answer is to exactly one line.
ALTER TABLE answer ADD CHECK ((position_id IS NULL) <> (decision_id IS NULL)), ADD FOREIGN KEY (member_code) REFERENCES member (code);
ALTER TABLE pending ADD CHECK (kind IN ('conclude', 'gap', 'correct', 'record'));

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  guarded text;
BEGIN
  EXECUTE format('GRANT SELECT, INSERT ON answer TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pending TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON due_release TO %I', application);
  EXECUTE format('GRANT UPDATE (mandate_id) ON session TO %I', application);
  FOREACH guarded IN ARRAY ARRAY['answer', 'pending', 'due_release'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', guarded, current_user);
  END LOOP;
END $$;

-- A state's answer is its own and the secretariat's.
CREATE POLICY reads ON answer FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id) AND ((SELECT actor_reads_all()) OR member_code = (SELECT actor_member()))
);
CREATE POLICY enters ON answer FOR INSERT WITH CHECK (
  (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
);
-- What waits for a second officer is seen beside the stage by all inside, and written by the secretariat.
CREATE POLICY reads ON pending FOR SELECT USING (EXISTS (SELECT FROM document d WHERE d.id = document_id));
CREATE POLICY writes ON pending USING ((SELECT actor_is_secretariat())) WITH CHECK ((SELECT actor_is_secretariat()));
CREATE POLICY writes ON due_release USING ((SELECT actor_is_secretariat())) WITH CHECK ((SELECT actor_is_secretariat()));

-- Whoever reads a document inside, said once more for functions that stand in the policies' place.
CREATE FUNCTION reads_inside(d document) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    actor_reads_all() OR (d.opened AND actor_member() IS NOT NULL) OR actor_member() = ANY (d.lead_members)
      OR (d.opened AND actor_body() = ANY (d.concerned_bodies)) OR actor_body() = ANY (d.lead_bodies), false)
$$;

-- The version before the states: the latest that was shared with the delegations.
CREATE FUNCTION current_version(of uuid) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT max(version_number) FROM share WHERE document_id = of
$$;

-- The verdict without the positions behind it, for everybody inside: its kind, the meeting that declared it, and who has
-- not replied, which is no secret (DESIGN section 4). domain/consensus.ts says the same, and a test compares them.
CREATE FUNCTION hear_verdict(of uuid) RETURNS TABLE (kind text, meeting_id uuid, yet text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  asked document;
  version integer;
  declared_at uuid;
  is_declared boolean;
  objections integer;
  waiting integer;
  silent text[];
BEGIN
  PERFORM act_as_system();
  SELECT d.* INTO asked FROM document d WHERE d.id = of;
  version := current_version(of);
  IF asked.id IS NULL OR NOT reads_inside(asked) OR version IS NULL THEN
    RETURN;
  END IF;

  SELECT d.meeting_id, true INTO declared_at, is_declared FROM decision d
  WHERE d.document_id = of AND d.declared AND d.version_number = version
    AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
  ORDER BY d.recorded_at DESC LIMIT 1;

  WITH counting AS (
    SELECT DISTINCT ON (p.member_code, p.version_number) p.member_code, p.version_number, p.stance, p.needed
    FROM position p
    WHERE p.document_id = of
      AND NOT EXISTS (
        SELECT FROM answer a WHERE a.position_id = p.id AND NOT a.confirmed
          AND a.answered_at = (SELECT max(b.answered_at) FROM answer b WHERE b.position_id = p.id)
      )
    ORDER BY p.member_code, p.version_number, p.recorded_at DESC, p.id DESC
  ), spoken AS (
    SELECT m.code, m.protocol_order, c.stance, c.needed,
      EXISTS (SELECT FROM counting e WHERE e.member_code = m.code) AS ever
    FROM member m LEFT JOIN counting c ON c.member_code = m.code AND c.version_number = version
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
  )
  SELECT count(*) FILTER (WHERE stance = 'object'),
    count(*) FILTER (WHERE stance IS NULL OR stance = 'reserve' OR (stance = 'agreeWithEdits' AND needed)),
    coalesce(array_agg(code ORDER BY protocol_order) FILTER (WHERE NOT ever), '{}')
  INTO objections, waiting, silent FROM spoken;

  RETURN QUERY SELECT
    CASE WHEN is_declared THEN 'declared' WHEN objections > 0 THEN 'continues' WHEN waiting > 0 THEN 'awaited' ELSE 'reached' END,
    declared_at, CASE WHEN is_declared THEN '{}'::text[] ELSE silent END;
END $$;

-- Releasing: the public face becomes what the document is now, and the steps marked for it may be read by everybody.
-- Nothing but the named parts of a line leaves it.
CREATE FUNCTION release_face(of uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  d document;
  reached phase;
  since date;
BEGIN
  PERFORM act_as_system();
  SELECT * INTO STRICT d FROM document WHERE id = of;
  INSERT INTO released_step (document_id, number, kind, phase, day, meeting_id, target_id, data, from_record, source_id)
  SELECT e.document_id, e.number, coalesce(e.data ->> 'step', e.kind), (e.data ->> 'phase')::phase, e.day, e.meeting_id,
    (e.data ->> 'targetId')::uuid,
    jsonb_strip_nulls(jsonb_build_object('takingPart', e.data -> 'takingPart', 'together', e.data -> 'together', 'change', e.data -> 'change')),
    e.kind = 'recorded', e.source_id
  FROM event e
  WHERE e.document_id = of
    AND ((e.data ->> 'release')::boolean OR EXISTS (
      SELECT FROM event later WHERE later.document_id = of AND later.kind = 'released' AND later.data -> 'steps' @> to_jsonb(e.number)
    ))
    AND NOT EXISTS (SELECT FROM released_step r WHERE r.document_id = of AND r.number = e.number);

  reached := phase_of(d.stage);
  SELECT CASE WHEN p.phase IS NOT DISTINCT FROM reached THEN p.phase_since END INTO since FROM publication p WHERE p.document_id = of;
  INSERT INTO publication (document_id, reference, year, number, sample, title, former_titles, folded, title_to_confirm, type,
    track, final_body, purpose, sectors, lead_members, lead_bodies, ministerial_bodies, target_id, phase, phase_since, outcome)
  VALUES (of, d.reference, d.year, d.number, d.sample, d.title, d.former_titles, d.folded, d.title_to_confirm, d.type,
    d.track, d.final_body, d.purpose, d.sectors, d.lead_members, d.lead_bodies, d.ministerial_bodies, d.target_id, reached,
    coalesce(since, d.stage_since), d.outcome)
  ON CONFLICT (document_id) DO UPDATE SET (title, former_titles, folded, title_to_confirm, type, track, final_body, purpose,
    sectors, lead_members, lead_bodies, ministerial_bodies, target_id, phase, phase_since, outcome, released_at) = (
    excluded.title, excluded.former_titles, excluded.folded, excluded.title_to_confirm, excluded.type, excluded.track,
    excluded.final_body, excluded.purpose, excluded.sectors, excluded.lead_members, excluded.lead_bodies,
    excluded.ministerial_bodies, excluded.target_id, excluded.phase, excluded.phase_since, excluded.outcome, now());
  DELETE FROM due_release WHERE document_id = of;
END $$;

-- The secretariat's deliberate act.
CREATE FUNCTION release_document(of uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT actor_is_secretariat() THEN
    RAISE EXCEPTION 'Only the secretariat releases.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM release_face(of);
END $$;

-- A conclusion reaches the public once the time has passed in which it can be undone: whoever reads next brings it out.
CREATE FUNCTION release_due() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  due uuid;
  released integer := 0;
BEGIN
  PERFORM act_as_system();
  FOR due IN SELECT document_id FROM due_release WHERE visible_from <= clock_timestamp() LOOP
    PERFORM FROM document WHERE id = due FOR UPDATE SKIP LOCKED;
    IF FOUND AND EXISTS (SELECT FROM due_release WHERE document_id = due AND visible_from <= clock_timestamp()) THEN
      PERFORM release_face(due);
      released := released + 1;
    END IF;
  END LOOP;
  RETURN released;
END $$;

-- Whether an office of the secretariat has somebody today, so that a second officer is asked of the other one.
CREATE FUNCTION is_staffed(asked text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (
    SELECT FROM mandate m JOIN person p ON p.id = m.person_id
    WHERE m.office::text = asked AND p.disabled_at IS NULL
      AND m.starts_on <= day_in_jakarta() AND (m.ends_on IS NULL OR m.ends_on >= day_in_jakarta())
  );
END $$;

DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY['hear_verdict(uuid)', 'release_document(uuid)', 'release_due()', 'is_staffed(text)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
  REVOKE ALL ON FUNCTION release_face(uuid) FROM PUBLIC;
END $$;
