-- What the acts of the process need of the database beyond the moves, each right as narrow as the act.

-- Lines that are counted by which came last carry the moment at which they were written, under the document's lock; the
-- moment at which their transaction began may be that of somebody who had to wait.
ALTER TABLE position ALTER recorded_at SET DEFAULT clock_timestamp();
ALTER TABLE answer ALTER answered_at SET DEFAULT clock_timestamp();
ALTER TABLE decision ALTER recorded_at SET DEFAULT clock_timestamp();

-- Whoever reads a document inside: a concerned body, like a delegation that does not lead, once drafting is open.
CREATE OR REPLACE FUNCTION reads_inside(d document) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    actor_reads_all() OR (d.opened AND (actor_member() IS NOT NULL OR actor_body() = ANY (d.concerned_bodies)))
      OR actor_member() = ANY (d.lead_members) OR actor_body() = ANY (d.lead_bodies), false)
$$;

-- How many lines a document's record has, those that the reader may not see counted too: a step can be taken back only
-- while nothing at all has followed.
CREATE FUNCTION chain_length(of uuid) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  asked document;
BEGIN
  PERFORM act_as_system();
  SELECT d.* INTO asked FROM document d WHERE d.id = of;
  IF asked.id IS NULL OR NOT reads_inside(asked) THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT number FROM chain_head WHERE chain = of::text);
END $$;

-- The next number of a year, for whoever proposes: they need not see the other proposals.
CREATE FUNCTION next_number(of_year integer, of_sample boolean) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  PERFORM pg_advisory_xact_lock(hashtextextended('reference', of_year));
  RETURN (SELECT coalesce(max(number), 0) + 1 FROM document WHERE year = of_year AND sample = of_sample);
END $$;

-- The document's row. A lead counts the change that it makes beside it; what else a head of the lead changes is what a
-- move of theirs changes; everything else is the secretariat's.
DROP TRIGGER IF EXISTS refuse_takeover ON document;
DROP FUNCTION IF EXISTS refuse_takeover();
DROP POLICY changes ON document;
CREATE POLICY changes ON document FOR UPDATE
  USING (
    (SELECT actor_reads_all())
    OR (opened AND (SELECT actor_member()) IS NOT NULL)
    OR (SELECT actor_member()) = ANY (lead_members)
    OR (opened AND (SELECT actor_body()) = ANY (concerned_bodies))
    OR (SELECT actor_body()) = ANY (lead_bodies)
  )
  WITH CHECK (
    (SELECT actor_is_secretariat())
    OR (SELECT actor_member()) = ANY (lead_members)
    OR (SELECT actor_body()) = ANY (lead_bodies)
  );

CREATE FUNCTION guard_document() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  allowed document := old;
  alone boolean := cardinality(old.lead_members) = 1;
BEGIN
  IF current_user <> tg_argv[0] OR actor_is_secretariat() THEN
    RETURN new;
  END IF;
  allowed.revision := new.revision;
  IF actor_role() = 'head' AND actor_member() = ANY (old.lead_members) THEN
    IF old.stage = 'drafting' AND new.stage = 'soca' THEN
      SELECT new.stage, new.stage_since, new.meeting_id, new.target_id, new.final_body
      INTO allowed.stage, allowed.stage_since, allowed.meeting_id, allowed.target_id, allowed.final_body;
    ELSIF alone AND old.stage IN ('proposed', 'drafting') AND new.stage = 'withdrawn' THEN
      SELECT new.stage, new.stage_since, new.meeting_id INTO allowed.stage, allowed.stage_since, allowed.meeting_id;
    ELSIF alone AND old.stage = 'drafting' AND new.stage = 'drafting' THEN
      allowed.target_id := new.target_id;
    ELSIF EXISTS (
      SELECT FROM event e
      WHERE e.document_id = old.id AND e.number = chain_length(old.id) AND e.person_id = actor_person()
        AND e.recorded_at > clock_timestamp() - interval '10 minutes' AND e.data -> 'before' ->> 'stage' = new.stage::text
    ) THEN
      SELECT new.stage, new.stage_since, new.meeting_id, new.target_id, new.final_body
      INTO allowed.stage, allowed.stage_since, allowed.meeting_id, allowed.target_id, allowed.final_body;
    END IF;
  END IF;
  IF new IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'This change of a document is not theirs to make.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;
DO $$
BEGIN
  EXECUTE format(
    'CREATE TRIGGER guard BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION guard_document(%L)',
    current_setting('tracker.application_role')
  );
END $$;

-- A lead body shares what it leads, as a lead delegation does.
DROP POLICY shares ON share;
CREATE POLICY shares ON share FOR INSERT WITH CHECK (audience = 'delegations' AND EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id AND ((SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));

-- A body's holder records its own clearance, a state its clearance at home.
CREATE POLICY own_enters ON clearance FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND ((kind IN ('sectoral', 'pillar') AND body_code = (SELECT actor_body())) OR (kind = 'domestic' AND member_code = (SELECT actor_member())))
);
CREATE POLICY own_changes ON clearance FOR UPDATE
  USING ((kind IN ('sectoral', 'pillar') AND body_code = (SELECT actor_body())) OR (kind = 'domestic' AND member_code = (SELECT actor_member())))
  WITH CHECK (
    EXISTS (SELECT FROM document d WHERE d.id = document_id)
    AND ((kind IN ('sectoral', 'pillar') AND body_code = (SELECT actor_body())) OR (kind = 'domestic' AND member_code = (SELECT actor_member())))
  );

-- That a state lifted its objection in the room is that state's and the secretariat's to know, as the objection was.
DROP POLICY reads ON decision;
CREATE POLICY reads ON decision FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (coalesce(cardinality(lifted_by), 0) = 0 OR (SELECT actor_reads_all()) OR (SELECT actor_member()) = ANY (lifted_by))
);

-- A state answers only what was entered for it.
DROP POLICY enters ON answer;
CREATE POLICY enters ON answer FOR INSERT WITH CHECK (
  (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (
    EXISTS (
      SELECT FROM position p
      WHERE p.id = position_id AND p.document_id = answer.document_id AND p.member_code = answer.member_code AND p.means IS NOT NULL
    )
    OR EXISTS (
      SELECT FROM decision d WHERE d.id = decision_id AND d.document_id = answer.document_id AND answer.member_code = ANY (d.lifted_by)
    )
  )
);

-- What waits for a second officer is kept and taken away, never changed; nor is the moment of a release.
DROP POLICY writes ON pending;
CREATE POLICY enters ON pending FOR INSERT WITH CHECK ((SELECT actor_is_secretariat()) AND person_id = (SELECT actor_person()));
CREATE POLICY settles ON pending FOR DELETE USING ((SELECT actor_is_secretariat()));
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE ON pending, due_release FROM %I', current_setting('tracker.application_role'));
END $$;

-- Releasing, once more: a step that was taken back before the public was told of it stays untold, and a withdrawn
-- document leaves the public list.
CREATE OR REPLACE FUNCTION release_face(of uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  d document;
  reached phase;
  since date;
BEGIN
  PERFORM act_as_system();
  SELECT * INTO STRICT d FROM document WHERE id = of;
  DELETE FROM due_release WHERE document_id = of;
  IF d.stage = 'withdrawn' THEN
    DELETE FROM publication WHERE document_id = of;
    RETURN;
  END IF;

  INSERT INTO released_step (document_id, number, kind, phase, day, meeting_id, target_id, data, from_record, source_id)
  SELECT e.document_id, e.number, coalesce(e.data ->> 'step', e.kind), (e.data ->> 'phase')::phase, e.day, e.meeting_id,
    (e.data ->> 'targetId')::uuid,
    jsonb_strip_nulls(jsonb_build_object('takingPart', e.data -> 'takingPart', 'together', e.data -> 'together', 'change', e.data -> 'change')),
    e.kind = 'recorded', e.source_id
  FROM event e
  WHERE e.document_id = of AND e.audience = 'inside'
    AND (
      ((e.data ->> 'release')::boolean AND NOT EXISTS (
        SELECT FROM event taken WHERE taken.document_id = of AND taken.kind = 'undone' AND (taken.data ->> 'undoes')::integer = e.number
      ))
      OR EXISTS (
        SELECT FROM event later WHERE later.document_id = of AND later.kind = 'released' AND later.data -> 'steps' @> to_jsonb(e.number)
      )
    )
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
END $$;

DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY['chain_length(uuid)', 'next_number(integer, boolean)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
END $$;
