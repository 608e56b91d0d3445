-- CreateEnum
CREATE TYPE "attachment_slot" AS ENUM ('conceptNote', 'legalReview', 'translation', 'signedCopy', 'other');

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "slot" "attachment_slot" NOT NULL,
    "name" TEXT NOT NULL,
    "pdf" BOOLEAN NOT NULL,
    "audience" "event_audience" NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,
    "person_id" UUID,
    "holder" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "attachment_document_id_idx" ON "attachment"("document_id");

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A file beside the texts of a document (DESIGN section 5: what is meant for the leads is theirs, what is meant for the
-- delegations is read by those who read the document inside). Nothing of it changes; taken away, it stays with the leads.
ALTER TABLE attachment ADD CHECK (octet_length(bytes) BETWEEN 1 AND 26214400), ADD CHECK (octet_length(sha256) = 32),
  ADD CHECK (audience IN ('leads', 'inside')), ADD CHECK (length(name) BETWEEN 1 AND 200);

CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed attachment := old;
BEGIN
  allowed.removed_at := new.removed_at;
  IF old.removed_at IS NOT NULL OR new.removed_at IS NULL OR new IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'An attachment is kept as it came.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  new.removed_at := clock_timestamp();
  RETURN new;
END $$;
CREATE TRIGGER keep_attachment BEFORE UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION keep_attachment();
CREATE TRIGGER append_only_row BEFORE DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON attachment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT (id, document_id, slot, name, pdf, audience, sha256, bytes, person_id, holder), UPDATE (removed_at) ON attachment TO %I', application);
  ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
  ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY system ON attachment TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', current_user);
END $$;

CREATE POLICY reads ON attachment FOR SELECT USING (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id AND ((audience = 'inside' AND removed_at IS NULL) OR (SELECT actor_reads_all())
    OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));
CREATE POLICY attaches ON attachment FOR INSERT WITH CHECK (
  person_id = (SELECT actor_person()) AND EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id
      AND ((SELECT actor_is_secretariat()) OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
  )
);
CREATE POLICY takes_away ON attachment FOR UPDATE USING (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id
    AND ((SELECT actor_is_secretariat()) OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));
