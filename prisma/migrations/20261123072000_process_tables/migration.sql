-- AlterTable
ALTER TABLE "document" ADD COLUMN     "meeting_id" UUID;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "declared" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "gap_reason" TEXT,
ADD COLUMN     "lifted_by" TEXT[],
ADD COLUMN     "regardless" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "needed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "member_code" TEXT NOT NULL,
    "position_id" UUID,
    "decision_id" UUID,
    "confirmed" BOOLEAN NOT NULL,
    "reason" TEXT,
    "person_id" UUID,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending" (
    "document_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "office" "office" NOT NULL,
    "data" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "pending_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "due_release" (
    "document_id" UUID NOT NULL,
    "visible_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "due_release_pkey" PRIMARY KEY ("document_id")
);

-- CreateIndex
CREATE INDEX "answer_document_id_idx" ON "answer"("document_id");

-- CreateIndex
CREATE INDEX "due_release_visible_from_idx" ON "due_release"("visible_from");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending" ADD CONSTRAINT "pending_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_release" ADD CONSTRAINT "due_release_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
