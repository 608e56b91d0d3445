-- The door: what must be known before anybody is known. Functions of the owner, so that the application's role can
-- neither read a password's hash nor open a session for a mandate it invents.

CREATE FUNCTION day_in_jakarta() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date $$;

-- The person's password hash by the name typed; nothing for a name that is not there or was disabled.
CREATE FUNCTION credential_of(typed text) RETURNS TABLE (person_id uuid, hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN QUERY SELECT p.id, c.hash FROM person p JOIN credential c ON c.person_id = p.id
    WHERE p.sign_in_name = lower(trim(typed)) AND p.disabled_at IS NULL;
END $$;

-- The signed-in person's own hash, to check the present password before a change.
CREATE FUNCTION own_credential() RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  RETURN (SELECT hash FROM credential WHERE person_id = actor_person());
END $$;
CREATE FUNCTION change_own_credential(fresh text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM act_as_system();
  UPDATE credential SET hash = fresh, changed_at = now() WHERE person_id = actor_person();
END $$;

-- The mandate that a person acts under: the chosen one while it holds, else the first that holds today.
CREATE FUNCTION mandate_today(who uuid, chosen uuid) RETURNS mandate
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT m FROM mandate m
  WHERE m.person_id = who AND m.starts_on <= day_in_jakarta() AND (m.ends_on IS NULL OR m.ends_on >= day_in_jakarta())
  ORDER BY m.id IS NOT DISTINCT FROM chosen DESC, m.starts_on, m.id
  LIMIT 1
$$;

-- Opens a session; idle and absolute limits are shorter for the secretariat and admins (30 minutes and 8 hours, else
-- 60 minutes and 12 hours).
CREATE FUNCTION open_session(who uuid, secret bytea, from_device text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held mandate;
BEGIN
  PERFORM act_as_system();
  held := mandate_today(who, NULL);
  INSERT INTO session (secret_hash, person_id, mandate_id, device, expires_at)
  SELECT secret, p.id, held.id, from_device,
    now() + CASE WHEN held.role IN ('secretariat', 'admin') THEN interval '8 hours' ELSE interval '12 hours' END
  FROM person p WHERE p.id = who AND p.disabled_at IS NULL;
END $$;

-- Reads the session row and sets the actor for the rest of the transaction. Returns who it is, or nothing: then the
-- actor is the public. Every request passes here, so an ended session or a disabled person is refused at the next one.
CREATE FUNCTION assume_session(secret bytea)
RETURNS TABLE (session_id uuid, person_id uuid, name text, role text, member_code text, body_code text, office text, language text, time_zone text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  kept session;
  who person;
  held mandate;
  idle interval;
BEGIN
  PERFORM act_as_system();
  SELECT s.* INTO kept FROM session s
  WHERE s.secret_hash = secret AND s.ended_at IS NULL AND s.expires_at > now();
  IF kept.id IS NOT NULL THEN
    SELECT p.* INTO who FROM person p WHERE p.id = kept.person_id AND p.disabled_at IS NULL;
    held := mandate_today(kept.person_id, kept.mandate_id);
    idle := CASE WHEN held.role IN ('secretariat', 'admin') THEN interval '30 minutes' ELSE interval '60 minutes' END;
  END IF;
  IF who.id IS NULL OR kept.seen_at < now() - idle THEN
    PERFORM set_config('app.role', 'public', true), set_config('app.person', '', true),
      set_config('app.member', '', true), set_config('app.body', '', true);
    RETURN;
  END IF;

  IF kept.seen_at < now() - interval '1 minute' THEN
    UPDATE session s SET seen_at = now() WHERE s.id = kept.id;
  END IF;
  PERFORM set_config('app.role', coalesce(held.role::text, 'viewer'), true), set_config('app.person', who.id::text, true),
    set_config('app.member', coalesce(held.member_code, ''), true), set_config('app.body', coalesce(held.body_code, ''), true);
  RETURN QUERY SELECT kept.id, who.id, who.name, coalesce(held.role::text, 'viewer'), held.member_code, held.body_code,
    held.office::text, who.language, who.time_zone;
END $$;

-- The invented people of a demonstration, whom its sign-in page offers as buttons. Real people never appear here.
CREATE FUNCTION sample_people()
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
    ORDER BY m.protocol_order NULLS LAST, held.role, p.name;
END $$;

-- Functions of the owner are for the application's role alone.
DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY[
    'credential_of(text)', 'own_credential()', 'change_own_credential(text)', 'open_session(uuid, bytea, text)', 'assume_session(bytea)',
    'sample_people()'
  ] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
  REVOKE ALL ON FUNCTION verify_record() FROM PUBLIC;
END $$;
