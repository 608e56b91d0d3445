-- CreateTable
CREATE TABLE "capital_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "member_code" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "for_name" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "anchors" TEXT[],
    "asked_by" UUID,
    "asked_by_name" TEXT,
    "asked_under" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "answers" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "capital_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "capital_link_secret_hash_key" ON "capital_link"("secret_hash");

-- CreateIndex
CREATE INDEX "capital_link_document_id_member_code_idx" ON "capital_link"("document_id", "member_code");

-- AddForeignKey
ALTER TABLE "capital_link" ADD CONSTRAINT "capital_link_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Links by which a delegation asks somebody in the capital who has no account. Nobody outside the delegation reads them,
-- the secretariat and administrators neither; whoever holds one reads that version of that document, and answers once.
ALTER TABLE capital_link ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number),
  ADD FOREIGN KEY (member_code) REFERENCES member (code),
  ADD CHECK (length(secret_hash) = 32 AND length(for_name) BETWEEN 1 AND 200 AND length(question) BETWEEN 1 AND 4000),
  ADD CHECK (answered_at IS NULL OR revoked_at IS NULL),
  ADD CHECK (jsonb_typeof(answers) = 'array' AND (answered_at IS NOT NULL) = (answers <> '[]'));

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  EXECUTE format('GRANT SELECT ON capital_link TO %I', application);
  EXECUTE format('GRANT INSERT (id, document_id, version_number, member_code, secret_hash, for_name, question, anchors, answers, expires_at) ON capital_link TO %I', application);
  EXECUTE format('GRANT UPDATE (revoked_at) ON capital_link TO %I', application);
  ALTER TABLE capital_link ENABLE ROW LEVEL SECURITY;
  ALTER TABLE capital_link FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY system ON capital_link TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', current_user);
END $$;

CREATE POLICY reads ON capital_link FOR SELECT USING (
  member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
);
CREATE POLICY asks ON capital_link FOR INSERT WITH CHECK (
  member_code = (SELECT actor_member()) AND (SELECT actor_mandate()) IS NOT NULL
  AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND EXISTS (SELECT FROM version v WHERE v.document_id = capital_link.document_id AND v.number = version_number)
);
CREATE POLICY revokes ON capital_link FOR UPDATE
  USING (member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id))
  WITH CHECK (member_code = (SELECT actor_member()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id));

CREATE FUNCTION guard_capital_link() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- The loader of the demonstration asks as the owner, and for somebody.
  IF current_user <> tg_argv[0] AND (tg_op = 'UPDATE' OR actor_person() IS NULL) THEN
    RETURN new;
  END IF;
  IF tg_op = 'INSERT' THEN
    new.asked_by := actor_person();
    new.asked_by_name := (SELECT p.name FROM person p WHERE p.id = actor_person());
    new.asked_under := actor_mandate();
    new.asked_at := clock_timestamp();
    IF new.expires_at <= new.asked_at OR new.expires_at > new.asked_at + interval '30 days' THEN
      RAISE EXCEPTION 'A link holds for thirty days at most.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF old.answered_at IS NOT NULL OR old.revoked_at IS NOT NULL THEN
    RAISE EXCEPTION 'This link is settled.' USING ERRCODE = 'insufficient_privilege';
  ELSE
    new.revoked_at := clock_timestamp();
  END IF;
  RETURN new;
END $$;
DO $$
BEGIN
  EXECUTE format('CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON capital_link FOR EACH ROW EXECUTE FUNCTION guard_capital_link(%L)',
    current_setting('tracker.application_role'));
END $$;
CREATE TRIGGER kept_row BEFORE DELETE ON capital_link FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A link holds while it is unanswered, unrevoked and in time, and while who made it holds the mandate under which they did.
CREATE FUNCTION open_capital_link(secret bytea) RETURNS capital_link
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  link capital_link;
BEGIN
  PERFORM act_as_system();
  SELECT l.* INTO link FROM capital_link l JOIN mandate m ON m.id = l.asked_under JOIN person p ON p.id = m.person_id
  WHERE l.secret_hash = secret AND l.answered_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > clock_timestamp()
    AND p.disabled_at IS NULL AND in_force(m);
  RETURN link;
END $$;

-- What whoever holds a link reads: that one version, and what is asked of them. Nothing for a link that does not hold.
CREATE FUNCTION read_capital_link(secret bytea)
RETURNS TABLE (title text, sample boolean, version integer, paragraphs jsonb, member text, for_name text, question text,
  anchors text[], expires timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  link capital_link;
BEGIN
  link := open_capital_link(secret);
  RETURN QUERY SELECT d.title, d.sample, v.number, v.paragraphs, link.member_code, link.for_name, link.question, link.anchors, link.expires_at
    FROM document d JOIN version v ON v.document_id = d.id
    WHERE d.id = link.document_id AND v.number = link.version_number;
END $$;

-- Keeps the answer, once, under the document's lock, and tells it in the delegation's own chain.
CREATE FUNCTION answer_capital_link(secret bytea, said jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  link capital_link;
BEGIN
  -- Nobody acts here but whoever holds the link.
  PERFORM set_config('app.role', 'public', true), set_config('app.person', '', true), set_config('app.member', '', true),
    set_config('app.body', '', true);
  link := open_capital_link(secret);
  IF link.id IS NULL THEN
    RETURN false;
  END IF;
  PERFORM FROM document d WHERE d.id = link.document_id FOR UPDATE;
  PERFORM FROM capital_link l WHERE l.id = link.id FOR UPDATE;
  link := open_capital_link(secret);
  IF link.id IS NULL THEN
    RETURN false;
  END IF;
  IF jsonb_typeof(said) IS DISTINCT FROM 'array' OR jsonb_array_length(said) NOT BETWEEN 1 AND 200 OR EXISTS (
    SELECT FROM jsonb_array_elements(said) a
    WHERE jsonb_typeof(a -> 'text') IS DISTINCT FROM 'string' OR length(a ->> 'text') NOT BETWEEN 1 AND 4000
      OR (a ->> 'anchor' IS NOT NULL AND NOT EXISTS (
        SELECT FROM version v, jsonb_array_elements(v.paragraphs) p
        WHERE v.document_id = link.document_id AND v.number = link.version_number AND p ->> 'anchor' = a ->> 'anchor'
      ))
  ) THEN
    RAISE EXCEPTION 'An answer speaks of the text, or of paragraphs that it has.' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE capital_link SET answered_at = clock_timestamp(), answers = said WHERE id = link.id;
  INSERT INTO event (chain, kind, audience, member_code, person_name, role, holder, version_number)
  VALUES (own_chain(link.document_id, link.member_code), 'capitalAnswered', 'own', link.member_code, link.for_name, 'capital',
    link.member_code, link.version_number);
  RETURN true;
END $$;

DO $$
DECLARE
  door text;
BEGIN
  FOREACH door IN ARRAY ARRAY['read_capital_link(bytea)', 'answer_capital_link(bytea, jsonb)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', door, current_setting('tracker.application_role'));
  END LOOP;
  REVOKE ALL ON FUNCTION open_capital_link(bytea) FROM PUBLIC;
END $$;
