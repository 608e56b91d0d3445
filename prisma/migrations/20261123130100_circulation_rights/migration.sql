-- Circulations (DESIGN sections 2 and 4): who sees and writes them, what the clock judges, and that an objection stops it.

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['body_rule', 'circulation', 'circulation_text', 'circulation_line'] LOOP
    EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', part, application);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', part, current_user);
    EXECUTE format('CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', part);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', part);
  END LOOP;
END $$;

ALTER TABLE body_rule ADD FOREIGN KEY (set_by) REFERENCES person (id),
  ADD CHECK (hours BETWEEN 1 AND 8760), ADD CHECK (citation <> '');
-- No word is consent only for an endorsement, and only by a rule that was cited.
ALTER TABLE circulation ADD FOREIGN KEY (sent_by) REFERENCES person (id), ADD CHECK (note <> ''), ADD CHECK (deadline > sent_at),
  ADD CHECK ((rule = 'silence') = (rule_id IS NOT NULL)), ADD CHECK (rule = 'reply' OR purpose = 'endorsement');
ALTER TABLE circulation_text ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number);
ALTER TABLE circulation_line ADD FOREIGN KEY (member_code) REFERENCES member (code), ADD FOREIGN KEY (person_id) REFERENCES person (id),
  ADD FOREIGN KEY (circulation_id, document_id) REFERENCES circulation_text (circulation_id, document_id),
  ADD CHECK ((kind IN ('received', 'asked')) = (member_code IS NOT NULL)),
  ADD CHECK ((kind = 'extended') = (deadline IS NOT NULL)),
  ADD CHECK ((kind = 'stopped') = (document_id IS NOT NULL)),
  ADD CHECK ((kind = 'stopped') = (person_id IS NULL)),
  ADD CHECK (kind NOT IN ('asked', 'extended', 'cancelled') OR (reason IS NOT NULL AND reason <> ''));
CREATE UNIQUE INDEX circulation_line_received ON circulation_line (circulation_id, member_code) WHERE kind = 'received';
CREATE UNIQUE INDEX circulation_line_stopped ON circulation_line (circulation_id, document_id) WHERE kind = 'stopped';
CREATE UNIQUE INDEX circulation_line_ended ON circulation_line (circulation_id) WHERE kind IN ('closed', 'cancelled');

-- A rule is for those inside to read, and an administrator's to cite.
CREATE POLICY reads ON body_rule FOR SELECT USING ((SELECT actor_role()) IN ('delegate', 'head', 'secretariat', 'admin'));
CREATE POLICY cites ON body_rule FOR INSERT WITH CHECK ((SELECT actor_role()) = 'admin' AND set_by = (SELECT actor_person()));
-- Circulations are between the secretariat and the states. Those of a text are there for whoever of them reads it inside.
CREATE POLICY reads ON circulation_text FOR SELECT USING (
  (SELECT actor_role()) IN ('delegate', 'head', 'secretariat', 'admin') AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
);
CREATE POLICY sends ON circulation_text FOR INSERT WITH CHECK ((SELECT actor_is_secretariat()));
CREATE POLICY reads ON circulation FOR SELECT USING (EXISTS (SELECT FROM circulation_text t WHERE t.circulation_id = circulation.id));
CREATE POLICY sends ON circulation FOR INSERT WITH CHECK ((SELECT actor_is_secretariat()) AND sent_by = (SELECT actor_person()));
-- Who confirmed receipt or asked for more time is that state's and the secretariat's to know.
CREATE POLICY reads ON circulation_line FOR SELECT USING (
  EXISTS (SELECT FROM circulation_text t WHERE t.circulation_id = circulation_line.circulation_id)
  AND (member_code IS NULL OR (SELECT actor_reads_all()) OR member_code = (SELECT actor_member()))
);
CREATE POLICY enters ON circulation_line FOR INSERT WITH CHECK (
  person_id = (SELECT actor_person())
  AND EXISTS (SELECT FROM circulation_text t WHERE t.circulation_id = circulation_line.circulation_id)
  AND (
    ((SELECT actor_is_secretariat()) AND kind IN ('extended', 'closed', 'cancelled'))
    OR (member_code = (SELECT actor_member())
      AND (kind = 'received' OR (kind = 'asked' AND (SELECT actor_role()) = 'head'))
      AND EXISTS (
        SELECT FROM member m WHERE m.code = member_code
          AND m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
      ))
  )
);

-- The deadline that holds, whether a circulation has ended, and whether the clock of a text was stopped.
CREATE FUNCTION circulation_deadline(of uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT l.deadline FROM circulation_line l WHERE l.circulation_id = of AND l.kind = 'extended' ORDER BY l.at DESC LIMIT 1),
    (SELECT c.deadline FROM circulation c WHERE c.id = of)
  )
$$;
CREATE FUNCTION circulation_ended(of uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM circulation_line l WHERE l.circulation_id = of AND l.kind IN ('closed', 'cancelled'))
$$;
CREATE FUNCTION circulation_stopped(of uuid, text_of uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM circulation_line l WHERE l.circulation_id = of AND l.kind = 'stopped' AND l.document_id = text_of)
$$;

-- A no-objection basis stands on the latest rule of its own body, and gives at least the time that the rule gives.
CREATE FUNCTION guard_circulation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cited body_rule;
BEGIN
  PERFORM act_as_system();
  IF new.rule = 'reply' THEN
    RETURN new;
  END IF;
  SELECT * INTO cited FROM body_rule r WHERE r.body_code = new.body_code ORDER BY r.set_at DESC LIMIT 1;
  IF cited.id IS DISTINCT FROM new.rule_id OR new.deadline < new.sent_at + make_interval(hours => cited.hours) THEN
    RAISE EXCEPTION 'No word is consent only by the body''s own rule, and only after the time that it gives.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON circulation FOR EACH ROW EXECUTE FUNCTION guard_circulation();

-- How many states object to the text before the states now, as positions count (domain/consensus.ts).
CREATE FUNCTION objections_to(of uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  current integer;
BEGIN
  PERFORM act_as_system();
  current := current_version(of);
  RETURN (
    SELECT count(*) FROM (
      SELECT DISTINCT ON (p.member_code) p.stance FROM position p
      WHERE p.document_id = of AND p.version_number = current AND NOT EXISTS (
        SELECT FROM answer a WHERE a.position_id = p.id AND NOT a.confirmed
          AND a.answered_at = (SELECT max(b.answered_at) FROM answer b WHERE b.position_id = p.id)
      )
      ORDER BY p.member_code, p.recorded_at DESC, p.id DESC
    ) latest WHERE latest.stance = 'object'
  );
END $$;
REVOKE ALL ON FUNCTION objections_to(uuid) FROM PUBLIC;

-- Of one document at most one circulation is open, and what is circulated is the text before the states. Whoever enters
-- it holds the document's lock.
CREATE FUNCTION guard_circulation_text() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  sent circulation;
  asked document;
BEGIN
  PERFORM act_as_system();
  SELECT * INTO STRICT sent FROM circulation WHERE id = new.circulation_id;
  SELECT * INTO STRICT asked FROM document WHERE id = new.document_id;
  IF EXISTS (SELECT FROM circulation_line l WHERE l.circulation_id = sent.id)
    OR (session_user = tg_argv[0] AND (sent.sent_by, sent.sent_at) IS DISTINCT FROM (actor_person(), now()::timestamptz(3))) THEN
    RAISE EXCEPTION 'A circulation carries the texts with which it was sent.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM circulation_text t WHERE t.document_id = new.document_id AND NOT circulation_ended(t.circulation_id)
  ) THEN
    RAISE EXCEPTION 'A circulation of this document is open.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.version_number IS DISTINCT FROM current_version(new.document_id) THEN
    RAISE EXCEPTION 'Only the text before the states is circulated.' USING ERRCODE = 'check_violation';
  END IF;
  IF coalesce(asked.stage NOT IN ('drafting', 'soca', 'council', 'summit'), true) THEN
    RAISE EXCEPTION 'Only a text on its way is circulated.' USING ERRCODE = 'check_violation';
  END IF;
  IF sent.rule = 'silence' AND objections_to(new.document_id) > 0 THEN
    RAISE EXCEPTION 'A state objects to this text.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
DO $$
BEGIN
  EXECUTE format('CREATE TRIGGER guard BEFORE INSERT ON circulation_text FOR EACH ROW EXECUTE FUNCTION guard_circulation_text(%L)',
    current_setting('tracker.application_role'));
END $$;

-- A line follows only while the circulation has not ended. No word is taken for consent before the time was given, unless
-- an objection stopped the clock of every text.
CREATE FUNCTION guard_circulation_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  sent circulation;
  ends timestamptz;
BEGIN
  PERFORM act_as_system();
  SELECT * INTO STRICT sent FROM circulation WHERE id = new.circulation_id;
  ends := circulation_deadline(sent.id);
  new.at := clock_timestamp();
  IF circulation_ended(sent.id) THEN
    RAISE EXCEPTION 'This circulation has ended.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.kind = 'closed' AND sent.rule = 'silence' AND new.at <= ends AND EXISTS (
    SELECT FROM circulation_text t WHERE t.circulation_id = sent.id AND NOT circulation_stopped(sent.id, t.document_id)
  ) THEN
    RAISE EXCEPTION 'The time given for objections has not passed.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.kind = 'extended' AND (new.deadline <= ends OR new.deadline <= new.at) THEN
    RAISE EXCEPTION 'A deadline is only ever moved to later.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.kind = 'asked' AND new.at > ends THEN
    RAISE EXCEPTION 'The time in which more of it may be asked for has passed.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON circulation_line FOR EACH ROW EXECUTE FUNCTION guard_circulation_line();

-- Stops the clock of a text for all. Everybody inside learns that consultations continue, and not through whom: neither
-- the line nor the event names a person or a state.
CREATE FUNCTION stop_clock_of(sent uuid, text_of uuid, version integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  INSERT INTO circulation_line (circulation_id, kind, document_id) VALUES (sent, 'stopped', text_of) ON CONFLICT DO NOTHING;
  IF FOUND THEN
    INSERT INTO event (chain, document_id, kind, audience, version_number, data)
    VALUES (text_of::text, text_of, 'clockStopped', 'inside', version, jsonb_build_object('circulation', sent));
  END IF;
END $$;
REVOKE ALL ON FUNCTION stop_clock_of(uuid, uuid, integer) FROM PUBLIC;

-- On a no-objection basis an objection within the time stops the clock, whichever way it came. The leads, who must answer
-- the words proposed, are told whose they are; a head who objects says why and proposes words.
CREATE FUNCTION stop_clock() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  sent uuid;
BEGIN
  PERFORM act_as_system();
  SELECT t.circulation_id INTO sent FROM circulation_text t JOIN circulation c ON c.id = t.circulation_id
  WHERE t.document_id = new.document_id AND t.version_number = new.version_number AND c.rule = 'silence' AND NOT circulation_ended(c.id);
  IF sent IS NULL THEN
    RETURN new;
  END IF;
  IF new.means IS NULL AND (coalesce(new.reason, '') = '' OR coalesce(new.proposed, '') = '') THEN
    RAISE EXCEPTION 'Whoever objects on a no-objection basis says why, and proposes words.' USING ERRCODE = 'check_violation';
  END IF;
  IF clock_timestamp() <= circulation_deadline(sent) THEN
    PERFORM stop_clock_of(sent, new.document_id, new.version_number);
  END IF;
  INSERT INTO event (chain, document_id, kind, audience, member_code, version_number, data)
  VALUES (new.document_id::text, new.document_id, 'objectionRaised', 'leads', new.member_code, new.version_number,
    jsonb_strip_nulls(jsonb_build_object('circulation', sent, 'proposed', new.proposed)));
  RETURN new;
END $$;
CREATE TRIGGER stop_clock AFTER INSERT ON position FOR EACH ROW WHEN (new.stance = 'object') EXECUTE FUNCTION stop_clock();

-- More time takes in an objection that came too late for the time before.
CREATE FUNCTION stop_clock_late() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  PERFORM stop_clock_of(t.circulation_id, t.document_id, t.version_number)
  FROM circulation_text t JOIN circulation c ON c.id = t.circulation_id
  WHERE c.id = new.circulation_id AND c.rule = 'silence' AND objections_to(t.document_id) > 0;
  RETURN new;
END $$;
CREATE TRIGGER stop_clock AFTER INSERT ON circulation_line FOR EACH ROW WHEN (new.kind = 'extended') EXECUTE FUNCTION stop_clock_late();

-- Citing a rule is written down with it, by the database.
CREATE FUNCTION tell_rule() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  setter person;
BEGIN
  PERFORM act_as_system();
  SELECT * INTO STRICT setter FROM person WHERE id = new.set_by;
  INSERT INTO event (chain, kind, audience, person_id, person_name, role, data)
  VALUES (CASE WHEN setter.sample THEN 'sample settings' ELSE 'settings' END, 'ruleCited', 'secretariat', setter.id, setter.name,
    actor_role(), jsonb_build_object('body', new.body_code, 'citation', new.citation, 'hours', new.hours));
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON body_rule FOR EACH ROW EXECUTE FUNCTION tell_rule();

-- Where an officer confirmed, of some documents, that no word on a version is consent: nobody had objected in time. It
-- speaks for the states that were members by that day.
CREATE FUNCTION silence_confirmed(asked uuid[]) RETURNS TABLE (document_id uuid, version integer, day date, states text[])
LANGUAGE sql STABLE AS $$
  SELECT t.document_id, t.version_number, on_day.day, ARRAY(SELECT m.code FROM member m WHERE m.member_since <= on_day.day)
  FROM circulation_text t JOIN circulation c ON c.id = t.circulation_id
    JOIN circulation_line l ON l.circulation_id = c.id AND l.kind = 'closed',
    LATERAL (SELECT (l.at AT TIME ZONE 'Asia/Jakarta')::date AS day) on_day
  WHERE t.document_id = ANY (asked) AND c.rule = 'silence' AND NOT circulation_stopped(c.id, t.document_id)
$$;

-- The verdicts once more: on a no-objection basis no word is consent, once an officer confirmed it. domain/consensus.ts
-- says the same, and a test compares them.
CREATE OR REPLACE FUNCTION hear_verdicts(asked uuid[])
RETURNS TABLE (document_id uuid, version integer, since integer, kind text, meeting_id uuid, yet text[], again text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  WITH before_states AS MATERIALIZED (
    SELECT c.document_id, c.version, c.since FROM counting_versions(asked) c
  ), declared AS (
    SELECT DISTINCT ON (d.document_id) d.document_id, d.meeting_id
    FROM before_states b JOIN decision d ON d.document_id = b.document_id
    WHERE d.declared AND d.version_number BETWEEN b.since AND b.version
      AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
    ORDER BY d.document_id, d.recorded_at DESC
  ), contested AS (
    SELECT a.position_id FROM (
      SELECT a.position_id, a.confirmed, rank() OVER (PARTITION BY a.position_id ORDER BY a.answered_at DESC) AS back
      FROM before_states b JOIN answer a ON a.document_id = b.document_id WHERE a.position_id IS NOT NULL
    ) a WHERE a.back = 1 AND NOT a.confirmed
  ), counting AS MATERIALIZED (
    SELECT p.id, p.document_id, p.member_code, p.stance, p.needed, p.recorded_at, p.version_number BETWEEN b.since AND b.version AS now
    FROM before_states b JOIN position p ON p.document_id = b.document_id
    WHERE NOT EXISTS (SELECT FROM contested c WHERE c.position_id = p.id)
  ), said AS (
    SELECT DISTINCT ON (c.document_id, c.member_code) c.document_id, c.member_code, c.stance, c.needed, c.now
    FROM counting c ORDER BY c.document_id, c.member_code, c.now DESC, c.recorded_at DESC, c.id DESC
  ), confirmed AS (
    SELECT b.document_id, max(c.day) AS day
    FROM before_states b JOIN silence_confirmed(ARRAY(SELECT x.document_id FROM before_states x)) c ON c.document_id = b.document_id
    WHERE c.version BETWEEN b.since AND b.version GROUP BY b.document_id
  ), spoken AS (
    SELECT b.document_id, count(*) FILTER (WHERE s.now AND s.stance = 'object') AS objections,
      count(*) FILTER (
        WHERE CASE WHEN s.now THEN s.stance = 'reserve' OR (s.stance = 'agreeWithEdits' AND s.needed)
          ELSE (m.member_since <= f.day) IS NOT TRUE END
      ) AS waiting,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (
        WHERE s.document_id IS NULL AND (m.member_since <= f.day) IS NOT TRUE
      ), '{}') AS silent,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (
        WHERE NOT s.now AND (m.member_since <= f.day) IS NOT TRUE
      ), '{}') AS earlier
    FROM before_states b CROSS JOIN member m
      LEFT JOIN said s ON s.document_id = b.document_id AND s.member_code = m.code
      LEFT JOIN confirmed f ON f.document_id = b.document_id
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
    GROUP BY b.document_id
  )
  SELECT b.document_id, b.version, b.since,
    CASE WHEN d.document_id IS NOT NULL THEN 'declared' WHEN s.objections > 0 THEN 'continues' WHEN s.waiting > 0 THEN 'awaited'
      ELSE 'reached' END,
    d.meeting_id, CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.silent END,
    CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.earlier END
  FROM before_states b JOIN spoken s ON s.document_id = b.document_id LEFT JOIN declared d ON d.document_id = b.document_id;
END $$;
