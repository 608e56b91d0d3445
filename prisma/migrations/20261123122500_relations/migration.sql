-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('replaces', 'implements', 'followsUp', 'belongsWith');

-- CreateTable
CREATE TABLE "relation" (
    "document_id" UUID NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "other_id" UUID NOT NULL,
    "released" BOOLEAN NOT NULL DEFAULT false,
    "person_id" UUID,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "relation_pkey" PRIMARY KEY ("document_id","kind","other_id")
);

-- CreateIndex
CREATE INDEX "relation_other_id_idx" ON "relation"("other_id");

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A relation tells of two documents, so it is read by whoever sees both: inside by those who read one of them inside, by
-- everybody once it was released. What is alike from both sides is kept once.
ALTER TABLE relation ADD CHECK (document_id <> other_id), ADD CHECK (kind <> 'belongsWith' OR document_id < other_id);

DO $$
DECLARE
  application text := current_setting('tracker.application_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON relation TO %I', application);
  ALTER TABLE relation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE relation FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY system ON relation TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', current_user);
END $$;

CREATE POLICY reads ON relation FOR SELECT USING (
  (EXISTS (SELECT FROM document d WHERE d.id = document_id) OR EXISTS (SELECT FROM publication p WHERE p.document_id = relation.document_id))
  AND (EXISTS (SELECT FROM document d WHERE d.id = other_id) OR EXISTS (SELECT FROM publication p WHERE p.document_id = other_id))
  AND (released OR EXISTS (SELECT FROM document d WHERE d.id IN (relation.document_id, other_id)))
);
-- An invented document has nothing to do with one of the record, and only what is listed on both sides is shown to the public.
CREATE POLICY relates ON relation FOR INSERT WITH CHECK (
  (SELECT actor_is_secretariat()) AND person_id = (SELECT actor_person())
  AND EXISTS (SELECT FROM document d, document o WHERE d.id = document_id AND o.id = other_id AND d.sample = o.sample)
  AND (NOT released OR (SELECT count(*) FROM publication p WHERE p.document_id IN (relation.document_id, other_id)) = 2)
);
CREATE POLICY ends ON relation FOR DELETE USING ((SELECT actor_is_secretariat()));
