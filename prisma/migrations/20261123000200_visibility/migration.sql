-- Who may read and write which row: the table of DESIGN section 5, which domain/visibility.ts also states.
-- A policy that finds no actor denies: an ended setting reads '', so every setting passes through nullif.

CREATE FUNCTION actor_role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.role', true), '') $$;
CREATE FUNCTION actor_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
CREATE FUNCTION actor_member() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN actor_role() IN ('delegate', 'head') THEN nullif(current_setting('app.member', true), '') END
$$;
CREATE FUNCTION actor_body() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN actor_role() = 'body' THEN nullif(current_setting('app.body', true), '') END
$$;
-- The secretariat, and admins, who read what the secretariat reads.
CREATE FUNCTION actor_reads_all() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(actor_role() IN ('secretariat', 'admin'), false) $$;
CREATE FUNCTION actor_is_secretariat() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(actor_role() = 'secretariat', false) $$;

-- Rights of the application's role. What is not granted here cannot be asked, whatever a policy says.
DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  guarded text;
BEGIN
  EXECUTE format('GRANT SELECT ON member, body, chair, frame, frame_area, source TO %I', application);
  EXECUTE format('GRANT INSERT ON source TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO %I', application);
  EXECUTE format('GRANT SELECT ON focal_ministry, person, mandate, session TO %I', application);
  EXECUTE format('GRANT UPDATE (language, time_zone) ON person TO %I', application);
  EXECUTE format('GRANT UPDATE (ended_at) ON session TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT ON title, version, share, decision, position, compilation, event, released_step, request TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON meeting, attendance, document, condition, clearance TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON publication, position_draft TO %I', application);

  -- The owner reads and writes only where it says that it works for the system.
  FOREACH guarded IN ARRAY ARRAY[
    'focal_ministry', 'meeting', 'attendance', 'document', 'title', 'version', 'share', 'decision', 'condition', 'clearance',
    'position', 'position_draft', 'compilation', 'event', 'chain_head', 'request', 'publication', 'released_step',
    'person', 'credential', 'mandate', 'session'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', guarded, current_user);
  END LOOP;
END $$;

-- The calendar
CREATE POLICY reads ON focal_ministry FOR SELECT USING ((SELECT actor_role()) IN ('delegate', 'head', 'body', 'secretariat', 'admin'));
CREATE POLICY reads ON meeting FOR SELECT USING (
  (listed AND (SELECT actor_role()) IS NOT NULL)
  OR (SELECT actor_role()) IN ('delegate', 'head', 'body', 'secretariat', 'admin')
);
CREATE POLICY enters ON meeting FOR INSERT WITH CHECK ((SELECT actor_is_secretariat()));
CREATE POLICY changes ON meeting FOR UPDATE USING ((SELECT actor_is_secretariat())) WITH CHECK ((SELECT actor_is_secretariat()));
CREATE POLICY reads ON attendance FOR SELECT USING ((SELECT actor_role()) IN ('delegate', 'head', 'body', 'secretariat', 'admin'));
CREATE POLICY enters ON attendance FOR INSERT WITH CHECK ((SELECT actor_is_secretariat()));
CREATE POLICY changes ON attendance FOR UPDATE USING ((SELECT actor_is_secretariat())) WITH CHECK ((SELECT actor_is_secretariat()));

-- Documents. Every policy below that asks `EXISTS (… document …)` stands behind this one.
CREATE POLICY reads ON document FOR SELECT USING (
  (SELECT actor_reads_all())
  OR (opened AND (SELECT actor_member()) IS NOT NULL)
  OR (SELECT actor_member()) = ANY (lead_members)
  OR (opened AND (SELECT actor_body()) = ANY (concerned_bodies))
  OR (SELECT actor_body()) = ANY (lead_bodies)
);
CREATE POLICY enters ON document FOR INSERT WITH CHECK (
  (SELECT actor_is_secretariat())
  OR (stage = 'proposed' AND NOT opened AND ((SELECT actor_member()) = ANY (lead_members) OR (SELECT actor_body()) = ANY (lead_bodies)))
);
-- USING lets whoever sees the row lock it; WITH CHECK refuses the change to those who may not make one.
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
    OR ((SELECT actor_role()) = 'head' AND (SELECT actor_member()) = ANY (lead_members))
  );

-- A policy judges the new row alone: whoever is not of a lead already must not make themselves one by the change.
CREATE FUNCTION refuse_takeover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The owner, who works for the system; the word of a setting alone would not do, for anybody may set one.
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = tg_relid), 'USAGE') THEN
    RETURN new;
  END IF;
  IF NOT (actor_is_secretariat() OR (actor_role() = 'head' AND actor_member() = ANY (old.lead_members))) THEN
    RAISE EXCEPTION 'Only the secretariat and the heads of its lead delegations change a document.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF actor_role() = 'head' AND (new.lead_members, new.lead_bodies, new.concerned_bodies, new.reference, new.sample)
    IS DISTINCT FROM (old.lead_members, old.lead_bodies, old.concerned_bodies, old.reference, old.sample) THEN
    RAISE EXCEPTION 'Who leads a document is for the secretariat to change.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER refuse_takeover BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION refuse_takeover();

-- What hangs on a document and is seen by whoever sees it inside
DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['title', 'decision', 'condition'] LOOP
    EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (EXISTS (SELECT FROM document d WHERE d.id = document_id))', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['title', 'decision', 'condition', 'clearance', 'share', 'compilation', 'publication', 'released_step'] LOOP
    EXECUTE format('CREATE POLICY enters ON %I FOR INSERT WITH CHECK ((SELECT actor_is_secretariat()))', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['condition', 'clearance', 'publication'] LOOP
    EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING ((SELECT actor_is_secretariat())) WITH CHECK ((SELECT actor_is_secretariat()))', part);
  END LOOP;
END $$;

-- A lead delegation titles what it proposes.
CREATE POLICY proposes ON title FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id AND d.stage = 'proposed'
    AND ((SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));

CREATE POLICY reads ON share FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  OR (audience = 'public' AND (SELECT actor_role()) IS NOT NULL AND EXISTS (SELECT FROM publication p WHERE p.document_id = share.document_id))
);
CREATE POLICY shares ON share FOR INSERT WITH CHECK (audience = 'delegations' AND EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id AND ((SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));

CREATE POLICY reads ON version FOR SELECT USING (
  EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id
      AND ((SELECT actor_reads_all()) OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
  )
  -- Reading a share stands behind its own policy: a public one for anybody, any other for those inside.
  OR EXISTS (SELECT FROM share s WHERE s.document_id = version.document_id AND s.version_number = version.number)
);
CREATE POLICY enters ON version FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id
    AND ((SELECT actor_is_secretariat()) OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));

-- Domestic clearance is its own state's and the secretariat's to see.
CREATE POLICY reads ON clearance FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (kind <> 'domestic' OR (SELECT actor_reads_all()) OR member_code = (SELECT actor_member()))
);

-- Positions
CREATE POLICY reads ON position FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (
    (SELECT actor_reads_all())
    OR member_code = (SELECT actor_member())
    OR ((SELECT actor_member()) IS NOT NULL AND EXISTS (
      SELECT FROM compilation c WHERE c.document_id = position.document_id AND c.version_number = position.version_number
    ))
  )
);
CREATE POLICY enters ON position FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (
    ((SELECT actor_is_secretariat()) AND means IS NOT NULL)
    OR ((SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()) AND means IS NULL)
  )
);
CREATE POLICY own ON position_draft
  USING (member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id))
  WITH CHECK (member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id));
CREATE POLICY reads ON compilation FOR SELECT USING (
  (SELECT actor_role()) IN ('delegate', 'head', 'secretariat', 'admin') AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
);

-- The record
CREATE POLICY reads ON event FOR SELECT USING (
  (SELECT actor_reads_all())
  OR (document_id IS NOT NULL AND EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id
      AND CASE audience
        WHEN 'inside' THEN true
        WHEN 'leads' THEN (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies)
        WHEN 'member' THEN event.member_code = (SELECT actor_member())
        ELSE false
      END
  ))
  OR (document_id IS NULL AND audience = 'member' AND (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()))
);
CREATE POLICY enters ON event FOR INSERT WITH CHECK (
  person_id = (SELECT actor_person())
  AND role = (SELECT actor_role())
  AND (
    (document_id IS NULL AND (SELECT actor_role()) IN ('head', 'secretariat', 'admin'))
    OR EXISTS (SELECT FROM document d WHERE d.id = document_id)
  )
);
CREATE POLICY own ON request USING (person_id = (SELECT actor_person())) WITH CHECK (person_id = (SELECT actor_person()));

-- The public face
CREATE POLICY reads ON publication FOR SELECT USING ((SELECT actor_role()) IS NOT NULL);
CREATE POLICY unlists ON publication FOR DELETE USING ((SELECT actor_is_secretariat()));
CREATE POLICY reads ON released_step FOR SELECT USING (
  (SELECT actor_role()) IS NOT NULL AND EXISTS (SELECT FROM publication p WHERE p.document_id = released_step.document_id)
);

-- People
CREATE POLICY reads ON mandate FOR SELECT USING (
  (SELECT actor_reads_all())
  OR person_id = (SELECT actor_person())
  OR ((SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()))
);
CREATE POLICY reads ON person FOR SELECT USING (
  (SELECT actor_reads_all())
  OR id = (SELECT actor_person())
  OR ((SELECT actor_role()) = 'head' AND EXISTS (
    SELECT FROM mandate m WHERE m.person_id = person.id AND m.member_code = (SELECT actor_member())
  ))
);
CREATE POLICY own ON person FOR UPDATE USING (id = (SELECT actor_person())) WITH CHECK (id = (SELECT actor_person()));
CREATE POLICY reads ON session FOR SELECT USING (person_id = (SELECT actor_person()));
CREATE POLICY ends ON session FOR UPDATE USING (person_id = (SELECT actor_person())) WITH CHECK (person_id = (SELECT actor_person()));

-- One row a document for whoever asks: as those inside see it, else its public face. Invoker's rights: the policies judge.
CREATE FUNCTION phase_of(at stage) RETURNS phase LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN at IN ('proposed', 'drafting', 'soca') THEN 'drafting'
    WHEN at = 'council' THEN 'ministers'
    WHEN at = 'summit' THEN 'summit'
    WHEN at IN ('concluded', 'superseded') THEN 'concluded'
  END::phase
$$;
CREATE VIEW register_row WITH (security_invoker = true) AS
  SELECT d.id, d.reference, d.year, d.number, d.sample, d.title, d.former_titles, d.folded, d.title_to_confirm, d.type, d.track,
    d.final_body, d.purpose, d.sectors, d.lead_members, d.lead_bodies, d.ministerial_bodies, d.target_id, phase_of(d.stage) AS phase,
    d.stage, d.stage_since AS since, d.outcome, true AS inside, EXISTS (SELECT FROM publication p WHERE p.document_id = d.id) AS listed
  FROM document d
  UNION ALL
  SELECT p.document_id, p.reference, p.year, p.number, p.sample, p.title, p.former_titles, p.folded, p.title_to_confirm, p.type, p.track,
    p.final_body, p.purpose, p.sectors, p.lead_members, p.lead_bodies, p.ministerial_bodies, p.target_id, p.phase,
    NULL, p.phase_since, p.outcome, false, true
  FROM publication p
  WHERE NOT EXISTS (SELECT FROM document d WHERE d.id = p.document_id);
DO $$
BEGIN
  EXECUTE format('GRANT SELECT ON register_row TO %I', current_setting('tracker.application_role'));
END $$;
