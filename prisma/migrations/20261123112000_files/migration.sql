-- CreateTable
CREATE TABLE "original" (
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "original_pkey" PRIMARY KEY ("document_id","version_number")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "headings" TEXT[],
    "notes" TEXT[],
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "upload_document_id_person_id_idx" ON "upload"("document_id", "person_id");

-- AddForeignKey
ALTER TABLE "original" ADD CONSTRAINT "original_document_id_version_number_fkey" FOREIGN KEY ("document_id", "version_number") REFERENCES "version"("document_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The file that a text was read from. It may say more than the text does (comments, tracked changes, who holds which
-- bracket), so that it is read by those who read the document inside and that version of it, and by nobody else.
ALTER TABLE original ADD CHECK (octet_length(bytes) BETWEEN 1 AND 26214400), ADD CHECK (octet_length(sha256) = 32);
ALTER TABLE upload ADD CHECK (octet_length(bytes) BETWEEN 1 AND 26214400), ADD CHECK (octet_length(sha256) = 32);
CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON original FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON original FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  guarded text;
BEGIN
  EXECUTE format('GRANT SELECT, INSERT ON original TO %I', application);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON upload TO %I', application);
  FOREACH guarded IN ARRAY ARRAY['original', 'upload'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', guarded, current_user);
  END LOOP;
END $$;

CREATE POLICY reads ON original FOR SELECT USING (
  EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND EXISTS (SELECT FROM version v WHERE v.document_id = original.document_id AND v.number = original.version_number)
);
CREATE POLICY enters ON original FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id
    AND ((SELECT actor_is_secretariat()) OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
));
-- What somebody uploaded and has not accepted is theirs alone, on a document that they may write the text of.
CREATE POLICY own ON upload
  USING (person_id = (SELECT actor_person()) AND EXISTS (SELECT FROM document d WHERE d.id = document_id))
  WITH CHECK (person_id = (SELECT actor_person()) AND EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id
      AND ((SELECT actor_is_secretariat()) OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))
  ));
