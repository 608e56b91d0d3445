-- Who may give, date and end a mandate, and the links by which people come in. The settings of a transaction alone would
-- not do here, for whoever may speak SQL as the application may set them: each right asks whether the person who is said
-- to act really holds today, in the table of mandates, what they are said to act under.

ALTER TABLE mandate ADD FOREIGN KEY (member_code) REFERENCES member (code), ADD FOREIGN KEY (body_code) REFERENCES body (code);

CREATE FUNCTION in_force(m mandate) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT m.ended_at IS NULL AND m.starts_on <= day_in_jakarta() AND (m.ends_on IS NULL OR m.ends_on >= day_in_jakarta())
$$;
-- Whether a mandate has ended for good; one that has not yet begun has not.
CREATE FUNCTION is_over(m mandate) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT m.ended_at IS NOT NULL OR coalesce(m.ends_on < day_in_jakarta(), false)
$$;

-- A mandate as pages read it beside its person.
CREATE FUNCTION mandate_json(m mandate) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object('id', m.id, 'role', m.role, 'title', m.head_title, 'member', m.member_code, 'body', m.body_code,
    'office', m.office, 'from', m.starts_on, 'until', m.ends_on, 'endedAt', m.ended_at, 'current', in_force(m), 'ended', is_over(m))
$$;

-- The mandate that a person acts under: the chosen one while it holds, else the first that holds today, a viewer's last.
CREATE OR REPLACE FUNCTION mandate_today(who uuid, chosen uuid) RETURNS mandate
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT m FROM mandate m WHERE m.person_id = who AND in_force(m)
  ORDER BY m.id IS NOT DISTINCT FROM chosen DESC, m.role = 'viewer', m.starts_on, m.id
  LIMIT 1
$$;

-- The mandate in the table under which the actor acts; nothing where they only say so.
CREATE FUNCTION actor_mandate() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN (
    SELECT m.id FROM mandate m JOIN person p ON p.id = m.person_id
    WHERE m.person_id = actor_person() AND p.disabled_at IS NULL AND m.role::text = actor_role() AND in_force(m)
      AND coalesce(m.member_code, '') = coalesce(current_setting('app.member', true), '')
    ORDER BY m.starts_on, m.id LIMIT 1
  );
END $$;

-- A head manages the delegates and heads of the own state, an administrator everybody.
CREATE FUNCTION actor_manages(asked role, of_member text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    actor_role() = 'admin' OR (actor_role() = 'head' AND of_member = actor_member() AND asked IN ('delegate', 'head')), false)
$$;

-- Whether a person is or was of a state's delegation, and whether nothing beyond that delegation rests on their account.
CREATE FUNCTION is_of(who uuid, of_member text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (SELECT FROM mandate WHERE person_id = who AND member_code = of_member);
END $$;
CREATE FUNCTION is_only_of(who uuid, of_member text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN is_of(who, of_member)
    AND NOT EXISTS (SELECT FROM mandate m WHERE m.person_id = who AND NOT is_over(m) AND m.member_code IS DISTINCT FROM of_member);
END $$;
-- Whose password the actor may renew. The link is seen by who makes it, so a head makes none that would open another door.
CREATE FUNCTION actor_renews(who uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(who <> actor_person() AND (actor_role() = 'admin' OR (actor_role() = 'head' AND is_only_of(who, actor_member()))), false)
$$;

-- Whether somebody else holds the same charge on a day: a head of the same state, or an administrator.
CREATE FUNCTION has_successor(held mandate, on_day date) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (
    SELECT FROM mandate m JOIN person p ON p.id = m.person_id
    WHERE m.role = held.role AND m.member_code IS NOT DISTINCT FROM held.member_code AND m.person_id <> held.person_id
      AND p.disabled_at IS NULL AND m.ended_at IS NULL AND m.starts_on <= on_day AND (m.ends_on IS NULL OR m.ends_on >= on_day)
  );
END $$;

-- Rights and policies
DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  EXECUTE format('GRANT INSERT (id, person_id, role, member_code, body_code, office, head_title, starts_on, ends_on) ON mandate TO %I', application);
  EXECUTE format('GRANT UPDATE (ends_on, ended_at) ON mandate TO %I', application);
  EXECUTE format('GRANT SELECT ON invitation TO %I', application);
  EXECUTE format('GRANT INSERT (id, secret_hash, kind, for_name, person_id, role, member_code, body_code, office, head_title, starts_on, ends_on) ON invitation TO %I', application);
  EXECUTE format('GRANT UPDATE (revoked_at) ON invitation TO %I', application);
  ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY system ON invitation TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', current_user);
END $$;

-- Nobody appoints themselves; a head appoints whoever is of the own delegation already. Strangers come in by invitation.
CREATE POLICY appoints ON mandate FOR INSERT WITH CHECK (
  (SELECT actor_mandate()) IS NOT NULL AND person_id <> (SELECT actor_person())
  AND actor_manages(role, member_code)
  AND ((SELECT actor_role()) = 'admin' OR is_of(person_id, (SELECT actor_member())))
);
CREATE POLICY dates ON mandate FOR UPDATE
  USING ((SELECT actor_mandate()) IS NOT NULL AND actor_manages(role, member_code))
  WITH CHECK ((SELECT actor_mandate()) IS NOT NULL AND actor_manages(role, member_code));

ALTER TABLE invitation ADD FOREIGN KEY (member_code) REFERENCES member (code), ADD FOREIGN KEY (body_code) REFERENCES body (code),
  ADD CHECK (CASE kind WHEN 'invite' THEN role IS NOT NULL AND starts_on IS NOT NULL ELSE person_id IS NOT NULL AND role IS NULL END),
  -- What is offered is a mandate that can be.
  ADD CHECK ((kind = 'reset') OR ((role IN ('delegate', 'head')) = (member_code IS NOT NULL) AND (role = 'body') = (body_code IS NOT NULL)
    AND (role = 'secretariat') = (office IS NOT NULL) AND (role = 'head') = (head_title IS NOT NULL))),
  ADD CHECK (ends_on IS NULL OR ends_on >= starts_on),
  ADD CHECK (length(secret_hash) = 32 AND length(for_name) BETWEEN 1 AND 200);
CREATE POLICY reads ON invitation FOR SELECT USING (
  (SELECT actor_reads_all()) OR ((SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member()))
);
CREATE POLICY invites ON invitation FOR INSERT WITH CHECK (
  (SELECT actor_mandate()) IS NOT NULL AND invited_by = (SELECT actor_person())
  AND CASE kind
    WHEN 'invite' THEN person_id IS NULL AND actor_manages(role, member_code)
    ELSE actor_renews(person_id) AND actor_manages('delegate', member_code)
  END
);
CREATE POLICY revokes ON invitation FOR UPDATE
  USING ((SELECT actor_mandate()) IS NOT NULL AND actor_manages(coalesce(role, 'delegate'), member_code))
  WITH CHECK ((SELECT actor_mandate()) IS NOT NULL AND actor_manages(coalesce(role, 'delegate'), member_code));

-- What a policy cannot say of a change, because it sees the new row alone.
CREATE FUNCTION guard_mandate() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  free_from date := CASE WHEN new.ended_at IS NOT NULL THEN day_in_jakarta() ELSE new.ends_on + 1 END;
  is_longer boolean := coalesce(new.ends_on, 'infinity') > coalesce(old.ends_on, 'infinity');
BEGIN
  IF current_user <> tg_argv[0] THEN
    RETURN new;
  END IF;
  IF is_over(old) THEN
    RAISE EXCEPTION 'What has ended is not changed; appoint anew.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF new.ended_at IS NULL AND new.ends_on < day_in_jakarta() THEN
    RAISE EXCEPTION 'A mandate does not end in the past.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.ended_at IS NOT NULL THEN
    new.ended_at := clock_timestamp();
  END IF;
  IF old.person_id = actor_person() THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(old.role::text || coalesce(old.member_code, ''), 4));
    IF is_longer THEN
      RAISE EXCEPTION 'Nobody extends the own mandate.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF free_from IS NOT NULL AND old.role IN ('head', 'admin') AND NOT has_successor(old, free_from) THEN
      RAISE EXCEPTION 'The last one does not end the own mandate without a successor.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN new;
END $$;

CREATE FUNCTION guard_invitation() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user <> tg_argv[0] THEN
    RETURN new;
  END IF;
  IF tg_op = 'INSERT' THEN
    new.invited_by := actor_person();
    new.invited_under := actor_mandate();
  ELSIF old.accepted_at IS NOT NULL OR old.revoked_at IS NOT NULL THEN
    RAISE EXCEPTION 'This link is settled.' USING ERRCODE = 'insufficient_privilege';
  ELSE
    new.revoked_at := clock_timestamp();
  END IF;
  RETURN new;
END $$;
DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  EXECUTE format('CREATE TRIGGER guard BEFORE UPDATE ON mandate FOR EACH ROW EXECUTE FUNCTION guard_mandate(%L)', application);
  EXECUTE format('CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON invitation FOR EACH ROW EXECUTE FUNCTION guard_invitation(%L)', application);
END $$;
CREATE TRIGGER kept_row BEFORE DELETE ON invitation FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The record of people: one chain, written by the database with the change itself, so that neither is without the other.
-- A line about a delegation is read by its heads and the secretariat, any other by the secretariat alone.
CREATE FUNCTION tell_of_people(what text, subject uuid, of_member text, said jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  who uuid := actor_person();
  concerned text := coalesce(of_member, (
    SELECT m.member_code FROM mandate m WHERE m.person_id = subject AND m.member_code IS NOT NULL
    ORDER BY in_force(m) DESC, m.starts_on DESC LIMIT 1
  ));
BEGIN
  PERFORM act_as_system();
  INSERT INTO event (chain, kind, audience, member_code, person_id, person_name, role, holder, data)
  VALUES ('people', what, CASE WHEN concerned IS NULL THEN 'secretariat' ELSE 'member' END::event_audience, concerned, who,
    (SELECT name FROM person WHERE id = who), actor_role(), nullif(current_setting('app.member', true), ''),
    jsonb_strip_nulls(said || jsonb_build_object('subject', subject, 'name', coalesce((SELECT name FROM person WHERE id = subject), said ->> 'name'))));
END $$;
CREATE FUNCTION said_of(m mandate) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('role', m.role, 'title', m.head_title, 'member', m.member_code, 'body', m.body_code, 'office', m.office,
    'from', m.starts_on, 'until', m.ends_on)
$$;

CREATE FUNCTION tell_mandate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  IF tg_op = 'UPDATE' AND new.ended_at IS NOT NULL AND old.ended_at IS NULL THEN
    UPDATE session SET ended_at = now() WHERE mandate_id = new.id AND ended_at IS NULL;
  END IF;
  -- Loading and arranging by the owner acts for nobody, and is no deed of a person.
  IF coalesce(actor_role(), 'public') = 'public' THEN
    RETURN NULL;
  END IF;
  IF tg_op = 'INSERT' THEN
    PERFORM tell_of_people('mandateGiven', new.person_id, new.member_code, said_of(new));
  ELSIF new.ended_at IS DISTINCT FROM old.ended_at THEN
    PERFORM tell_of_people('mandateEnded', new.person_id, new.member_code, said_of(new));
  ELSIF new.ends_on IS DISTINCT FROM old.ends_on THEN
    PERFORM tell_of_people('mandateDated', new.person_id, new.member_code, said_of(new) || jsonb_build_object('before', old.ends_on));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON mandate FOR EACH ROW EXECUTE FUNCTION tell_mandate();

CREATE FUNCTION said_of(i invitation) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('name', i.for_name, 'role', i.role, 'title', i.head_title, 'member', i.member_code, 'body', i.body_code,
    'office', i.office, 'from', i.starts_on, 'until', i.ends_on)
$$;
CREATE FUNCTION tell_invitation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  is_reset boolean := new.kind = 'reset';
BEGIN
  PERFORM act_as_system();
  IF coalesce(actor_role(), 'public') = 'public' THEN
    RETURN NULL;
  END IF;
  IF tg_op = 'INSERT' THEN
    PERFORM tell_of_people(CASE WHEN is_reset THEN 'renewalStarted' ELSE 'invited' END, new.person_id, new.member_code, said_of(new));
  ELSIF new.revoked_at IS DISTINCT FROM old.revoked_at THEN
    PERFORM tell_of_people(CASE WHEN is_reset THEN 'renewalRevoked' ELSE 'invitationRevoked' END, new.person_id, new.member_code, said_of(new));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE ON invitation FOR EACH ROW EXECUTE FUNCTION tell_invitation();

-- Nobody but the database writes in that chain.
DROP POLICY enters ON event;
CREATE POLICY enters ON event FOR INSERT WITH CHECK (
  person_id = (SELECT actor_person())
  AND role = (SELECT actor_role())
  AND chain <> 'people'
  AND (
    (document_id IS NULL AND (SELECT actor_role()) IN ('head', 'secretariat', 'admin'))
    OR EXISTS (SELECT FROM document d WHERE d.id = document_id)
  )
);
CREATE INDEX event_subject_idx ON event ((data ->> 'subject')) WHERE chain = 'people';

-- A link holds while it is unused, unrevoked and in time, and while who made it holds the mandate under which they made it.
CREATE FUNCTION open_invitation(secret bytea) RETURNS invitation
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found_one invitation;
  inviting mandate;
BEGIN
  PERFORM act_as_system();
  SELECT i.* INTO found_one FROM invitation i WHERE i.secret_hash = secret FOR UPDATE;
  SELECT m.* INTO inviting FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.id = found_one.invited_under AND p.disabled_at IS NULL AND in_force(m);
  IF found_one.accepted_at IS NOT NULL OR found_one.revoked_at IS NOT NULL OR found_one.expires_at <= clock_timestamp()
    OR inviting.id IS NULL THEN
    RETURN NULL;
  END IF;
  IF found_one.kind = 'reset' AND (
    NOT EXISTS (SELECT FROM person p WHERE p.id = found_one.person_id AND p.disabled_at IS NULL)
    OR (inviting.role = 'head' AND NOT is_only_of(found_one.person_id, inviting.member_code))
  ) THEN
    RETURN NULL;
  END IF;
  RETURN found_one;
END $$;

-- What the page of a link may say: nothing of a link that does not hold, whatever became of it.
CREATE FUNCTION read_invitation(secret bytea)
RETURNS TABLE (id uuid, kind text, name text, sign_in_name text, role text, title text, member text, body text, office text, from_day text,
  until_day text, expires_at timestamptz, sample boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  i invitation := open_invitation(secret);
BEGIN
  IF i.id IS NULL THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT i.id, i.kind::text, coalesce(p.name, i.for_name), p.sign_in_name, i.role::text, i.head_title::text, i.member_code,
    i.body_code, i.office::text, i.starts_on::text, i.ends_on::text, i.expires_at, inviter.sample
    FROM person inviter LEFT JOIN person p ON p.id = i.person_id WHERE inviter.id = i.invited_by;
END $$;

-- Uses a link: makes the account with its mandate, or sets a new password and ends every session. The one way in which the
-- application makes a person. Answers who it is, or why not: `gone`, or `taken` for a sign-in name that somebody has.
CREATE FUNCTION accept_invitation(secret bytea, shown text, typed text, fresh text) RETURNS TABLE (outcome text, person_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  i invitation;
  who uuid;
BEGIN
  -- Nobody acts here but whoever holds the link.
  PERFORM set_config('app.role', 'public', true), set_config('app.person', '', true), set_config('app.member', '', true),
    set_config('app.body', '', true);
  i := open_invitation(secret);
  IF i.id IS NULL THEN
    RETURN QUERY SELECT 'gone', NULL::uuid;
    RETURN;
  END IF;
  IF i.kind = 'invite' THEN
    INSERT INTO person (name, sign_in_name, sample)
    SELECT shown, lower(trim(typed)), inviter.sample FROM person inviter WHERE inviter.id = i.invited_by
    ON CONFLICT (sign_in_name) DO NOTHING RETURNING id INTO who;
    IF who IS NULL THEN
      RETURN QUERY SELECT 'taken', NULL::uuid;
      RETURN;
    END IF;
    INSERT INTO mandate (person_id, role, member_code, body_code, office, head_title, starts_on, ends_on)
    VALUES (who, i.role, i.member_code, i.body_code, i.office, i.head_title, i.starts_on, i.ends_on);
  ELSE
    who := i.person_id;
    UPDATE session SET ended_at = now() WHERE session.person_id = who AND ended_at IS NULL;
  END IF;
  INSERT INTO credential (person_id, hash) VALUES (who, fresh)
  ON CONFLICT ON CONSTRAINT credential_pkey DO UPDATE SET hash = excluded.hash, changed_at = now();
  UPDATE invitation SET accepted_at = clock_timestamp(), person_id = who WHERE invitation.id = i.id;

  PERFORM set_config('app.person', who::text, true);
  PERFORM tell_of_people(CASE i.kind WHEN 'invite' THEN 'accepted' ELSE 'renewed' END, who, i.member_code,
    CASE i.kind WHEN 'invite' THEN said_of(i) - 'name' ELSE '{}' END);
  PERFORM set_config('app.person', '', true);
  RETURN QUERY SELECT 'accepted', who;
END $$;

-- An administrator closes an account, and opens it again; never the own.
CREATE FUNCTION close_account(who uuid, closed boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF actor_role() IS DISTINCT FROM 'admin' OR actor_mandate() IS NULL OR who IS NOT DISTINCT FROM actor_person() THEN
    RAISE EXCEPTION 'Only an administrator closes the account of somebody else.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM act_as_system();
  UPDATE person SET disabled_at = CASE WHEN closed THEN now() END WHERE id = who AND (disabled_at IS NULL) = closed;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF closed THEN
    UPDATE session SET ended_at = now() WHERE person_id = who AND ended_at IS NULL;
  END IF;
  PERFORM tell_of_people(CASE WHEN closed THEN 'accountClosed' ELSE 'accountOpened' END, who, NULL, '{}');
  RETURN true;
END $$;

-- The door, once more. At sign-in the mandate that was used last is taken.
CREATE OR REPLACE FUNCTION open_session(who uuid, secret bytea, from_device text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held mandate;
BEGIN
  PERFORM act_as_system();
  held := mandate_today(who, (SELECT s.mandate_id FROM session s WHERE s.person_id = who ORDER BY s.seen_at DESC, s.id LIMIT 1));
  INSERT INTO session (secret_hash, person_id, mandate_id, device, expires_at)
  SELECT secret, p.id, held.id, from_device,
    now() + CASE WHEN held.role IN ('secretariat', 'admin') THEN interval '8 hours' ELSE interval '12 hours' END
  FROM person p WHERE p.id = who AND p.disabled_at IS NULL;
END $$;

-- As before, and with the mandates that the person may act under. Whoever comes to act for the secretariat in the middle
-- of a session does so within the shorter limits.
DROP FUNCTION assume_session(bytea);
CREATE FUNCTION assume_session(secret bytea)
RETURNS TABLE (session_id uuid, person_id uuid, name text, role text, title text, member_code text, body_code text, office text,
  language text, time_zone text, mandate_id uuid, mandates jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  kept session;
  who person;
  held mandate;
  for_office boolean;
BEGIN
  PERFORM act_as_system();
  SELECT s.* INTO kept FROM session s
  WHERE s.secret_hash = secret AND s.ended_at IS NULL AND s.expires_at > now();
  IF kept.id IS NOT NULL THEN
    SELECT p.* INTO who FROM person p WHERE p.id = kept.person_id AND p.disabled_at IS NULL;
    held := mandate_today(kept.person_id, kept.mandate_id);
    for_office := coalesce(held.role IN ('secretariat', 'admin'), false);
  END IF;
  IF who.id IS NULL OR kept.seen_at < now() - (CASE WHEN for_office THEN interval '30 minutes' ELSE interval '60 minutes' END)
    OR (for_office AND kept.opened_at <= now() - interval '8 hours') THEN
    PERFORM set_config('app.role', 'public', true), set_config('app.person', '', true),
      set_config('app.member', '', true), set_config('app.body', '', true);
    RETURN;
  END IF;

  IF kept.seen_at < now() - interval '1 minute' THEN
    UPDATE session s SET seen_at = now() WHERE s.id = kept.id;
  END IF;
  PERFORM set_config('app.role', coalesce(held.role::text, 'viewer'), true), set_config('app.person', who.id::text, true),
    set_config('app.member', coalesce(held.member_code, ''), true), set_config('app.body', coalesce(held.body_code, ''), true);
  RETURN QUERY SELECT kept.id, who.id, who.name, coalesce(held.role::text, 'viewer'), held.head_title::text, held.member_code,
    held.body_code, held.office::text, who.language, who.time_zone, held.id,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'title', m.head_title, 'member', m.member_code,
      'body', m.body_code, 'office', m.office) ORDER BY m.starts_on, m.id), '[]') FROM mandate m WHERE m.person_id = who.id AND in_force(m));
END $$;

-- The invented people whom the demonstration's sign-in page offers; who came by an invitation has a password instead.
CREATE OR REPLACE FUNCTION sample_people()
RETURNS TABLE (id text, name text, role text, title text, member text, body text, office text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
    SELECT p.id::text, p.name, coalesce(held.role::text, 'viewer'), held.head_title::text, held.member_code, held.body_code, held.office::text
    FROM person p
    CROSS JOIN LATERAL mandate_today(p.id, NULL) held
    LEFT JOIN member m ON m.code = held.member_code
    WHERE p.sample AND p.disabled_at IS NULL
      AND NOT EXISTS (SELECT FROM invitation i WHERE i.person_id = p.id AND i.kind = 'invite')
    ORDER BY m.protocol_order NULLS LAST, held.role, p.name;
END $$;

CREATE OR REPLACE FUNCTION is_staffed(asked text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN EXISTS (
    SELECT FROM mandate m JOIN person p ON p.id = m.person_id
    WHERE m.office::text = asked AND p.disabled_at IS NULL AND in_force(m)
  );
END $$;

DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY[
    'actor_mandate()', 'is_of(uuid, text)', 'is_only_of(uuid, text)', 'has_successor(mandate, date)', 'read_invitation(bytea)',
    'accept_invitation(bytea, text, text, text)', 'close_account(uuid, boolean)', 'assume_session(bytea)'
  ] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
  REVOKE ALL ON FUNCTION tell_of_people(text, uuid, text, jsonb), open_invitation(bytea), tell_mandate(), tell_invitation() FROM PUBLIC;
END $$;
