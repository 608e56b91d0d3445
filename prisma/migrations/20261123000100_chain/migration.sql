-- The record: append-only, numbered and chained in the database itself (DESIGN section 6).

-- Work of the owner role (migrations, seeds, the functions below) says so; nothing else may pass for it.
CREATE FUNCTION is_system() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT coalesce(current_setting('app.system', true), '') = 'on' $$;

-- Said at the head of each function of the owner. It opens nothing to the application's role: the policies that ask
-- is_system() are for the owner alone.
CREATE FUNCTION act_as_system() RETURNS void LANGUAGE sql AS $$ SELECT set_config('app.system', 'on', true) $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The table % is append-only.', tg_table_name USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['event', 'version', 'share', 'position', 'compilation', 'decision', 'title', 'released_step'] LOOP
    EXECUTE format('CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;

-- The hash of a line: sha256 over the hash before it and the stored row without its own hash. Empty columns are left
-- out, so that a column added later does not change the hash of an older line.
CREATE FUNCTION event_hash(previous bytea, line event) RETURNS bytea LANGUAGE sql STABLE
SET timezone = 'UTC' AS $$
  SELECT sha256(previous || convert_to((
    SELECT jsonb_object_agg(key, value)::text
    FROM jsonb_each(to_jsonb(line))
    WHERE key <> 'hash' AND value <> 'null'::jsonb
  ), 'UTF8'))
$$;

-- Numbers and chains a new line. It runs as the owner, because a writer may not see every line it stands behind.
CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  head chain_head;
BEGIN
  PERFORM act_as_system();
  IF new.document_id IS NOT NULL AND new.chain <> new.document_id::text THEN
    RAISE EXCEPTION 'A line about a document stands in that document''s chain.' USING ERRCODE = 'check_violation';
  END IF;
  IF new.document_id IS NULL AND EXISTS (SELECT FROM document WHERE id::text = new.chain) THEN
    RAISE EXCEPTION 'A document''s chain holds lines about that document alone.' USING ERRCODE = 'check_violation';
  END IF;

  INSERT INTO chain_head (chain, number, hash) VALUES (new.chain, 0, '\x') ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT head FROM chain_head WHERE chain = new.chain FOR UPDATE;

  new.number := head.number + 1;
  new.recorded_at := clock_timestamp()::timestamptz(3);
  new.hash := event_hash(head.hash, new);
  UPDATE chain_head SET number = new.number, hash = new.hash WHERE chain = new.chain;
  RETURN new;
END $$;

CREATE TRIGGER chain BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION chain_event();

-- Recomputes every chain from the stored rows and names the first line of each that does not hold.
CREATE FUNCTION verify_record() RETURNS TABLE (chain text, entries integer, head text, broken integer, reason text)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  known record;
  line event;
  previous bytea;
BEGIN
  PERFORM act_as_system();
  FOR known IN
    SELECT coalesce(h.chain, e.chain) AS chain, h.number, h.hash
    FROM chain_head h FULL JOIN (SELECT DISTINCT event.chain FROM event) e USING (chain)
    ORDER BY 1
  LOOP
    chain := known.chain; entries := 0; broken := NULL; reason := NULL; previous := '\x';
    FOR line IN SELECT * FROM event WHERE event.chain = known.chain ORDER BY event.number LOOP
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
    IF broken IS NULL AND (known.number IS DISTINCT FROM entries OR known.hash IS DISTINCT FROM previous) THEN
      broken := entries + 1; reason := 'the end of the chain was cut off or replaced';
    END IF;
    head := encode(previous, 'hex');
    RETURN NEXT;
  END LOOP;
END $$;
