-- CreateEnum
CREATE TYPE "circulation_purpose" AS ENUM ('comments', 'endorsement');

-- CreateEnum
CREATE TYPE "reply_rule" AS ENUM ('reply', 'silence');

-- CreateEnum
CREATE TYPE "circulation_line_kind" AS ENUM ('received', 'asked', 'extended', 'stopped', 'closed', 'cancelled');

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "proposed" TEXT;

-- CreateTable
CREATE TABLE "body_rule" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "body_code" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "set_by" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "body_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circulation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "body_code" TEXT NOT NULL,
    "purpose" "circulation_purpose" NOT NULL,
    "rule" "reply_rule" NOT NULL DEFAULT 'reply',
    "rule_id" UUID,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,
    "sent_by" UUID NOT NULL,
    "office" "office" NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "circulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circulation_text" (
    "circulation_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,

    CONSTRAINT "circulation_text_pkey" PRIMARY KEY ("circulation_id","document_id")
);

-- CreateTable
CREATE TABLE "circulation_line" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "circulation_id" UUID NOT NULL,
    "kind" "circulation_line_kind" NOT NULL,
    "member_code" TEXT,
    "document_id" UUID,
    "deadline" TIMESTAMPTZ(3),
    "reason" TEXT,
    "person_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "circulation_line_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "body_rule_body_code_idx" ON "body_rule"("body_code");

-- CreateIndex
CREATE INDEX "circulation_text_document_id_idx" ON "circulation_text"("document_id");

-- CreateIndex
CREATE INDEX "circulation_line_circulation_id_idx" ON "circulation_line"("circulation_id");

-- AddForeignKey
ALTER TABLE "body_rule" ADD CONSTRAINT "body_rule_body_code_fkey" FOREIGN KEY ("body_code") REFERENCES "body"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circulation" ADD CONSTRAINT "circulation_body_code_fkey" FOREIGN KEY ("body_code") REFERENCES "body"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circulation" ADD CONSTRAINT "circulation_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "body_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circulation_text" ADD CONSTRAINT "circulation_text_circulation_id_fkey" FOREIGN KEY ("circulation_id") REFERENCES "circulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circulation_text" ADD CONSTRAINT "circulation_text_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circulation_line" ADD CONSTRAINT "circulation_line_circulation_id_fkey" FOREIGN KEY ("circulation_id") REFERENCES "circulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
