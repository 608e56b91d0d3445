-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('summit', 'council', 'soca', 'ministers', 'seniorOfficials', 'coordinating', 'otherPillar');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('official', 'press', 'copy');

-- CreateEnum
CREATE TYPE "document_type" AS ENUM ('declaration', 'leadersDeclaration', 'leadersStatement', 'leadersJointStatement', 'jointStatement', 'statement', 'framework', 'guidelines', 'roadmap', 'planOfAction', 'masterplan', 'strategicPlan', 'report', 'agreement', 'other');

-- CreateEnum
CREATE TYPE "track" AS ENUM ('adoption', 'notation', 'signature', 'undecided');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('adopted', 'endorsed', 'noted', 'welcomed', 'acknowledged', 'signed');

-- CreateEnum
CREATE TYPE "final_body" AS ENUM ('leaders', 'relatedLeaders', 'council');

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('proposed', 'drafting', 'soca', 'council', 'summit', 'concluded', 'withdrawn', 'superseded');

-- CreateEnum
CREATE TYPE "phase" AS ENUM ('drafting', 'ministers', 'summit', 'concluded');

-- CreateEnum
CREATE TYPE "version_kind" AS ENUM ('substantive', 'editorial');

-- CreateEnum
CREATE TYPE "share_audience" AS ENUM ('delegations', 'public');

-- CreateEnum
CREATE TYPE "condition_kind" AS ENUM ('finalise', 'body', 'domestic', 'other');

-- CreateEnum
CREATE TYPE "clearance_kind" AS ENUM ('sectoral', 'pillar', 'partner', 'legal', 'domestic');

-- CreateEnum
CREATE TYPE "clearance_state" AS ENUM ('pending', 'given', 'givenAdReferendum', 'notNeeded');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('agree', 'agreeWithEdits', 'reserve', 'object');

-- CreateEnum
CREATE TYPE "means" AS ENUM ('letter', 'email', 'room');

-- CreateEnum
CREATE TYPE "event_audience" AS ENUM ('inside', 'leads', 'member', 'secretariat');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'delegate', 'head', 'body', 'secretariat', 'admin');

-- CreateEnum
CREATE TYPE "office" AS ENUM ('asec', 'chair');

-- CreateEnum
CREATE TYPE "head_title" AS ENUM ('soca', 'alternate', 'acting');

-- CreateTable
CREATE TABLE "member" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "protocol_order" INTEGER NOT NULL,
    "observer_since" DATE,
    "member_since" DATE,
    "member_until" DATE,

    CONSTRAINT "member_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "focal_ministry" (
    "member_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "as_of_year" INTEGER,

    CONSTRAINT "focal_ministry_pkey" PRIMARY KEY ("member_code")
);

-- CreateTable
CREATE TABLE "body" (
    "code" TEXT NOT NULL,
    "name" TEXT,
    "kind" "body_kind" NOT NULL,
    "sector" TEXT,
    "reports_to" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "body_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "chair" (
    "year" INTEGER NOT NULL,
    "member_code" TEXT NOT NULL,
    "theme" TEXT,

    CONSTRAINT "chair_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "frame" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "start_year" INTEGER NOT NULL,
    "end_year" INTEGER,
    "goals" INTEGER,
    "objectives" INTEGER,
    "measures" INTEGER,
    "adopted_at_id" UUID,
    "note" TEXT,

    CONSTRAINT "frame_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "frame_area" (
    "frame_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "parent_code" TEXT,
    "name" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,

    CONSTRAINT "frame_area_pkey" PRIMARY KEY ("frame_code","code")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "source_kind" NOT NULL,
    "url" TEXT,
    "label" TEXT,
    "published_on" DATE,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "address" TEXT NOT NULL,
    "body_code" TEXT,
    "numbers" INTEGER[],
    "name" TEXT NOT NULL,
    "city" TEXT,
    "host_code" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "time_zone" TEXT,
    "confirmed" BOOLEAN NOT NULL DEFAULT true,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "listed" BOOLEAN NOT NULL DEFAULT false,
    "source_id" UUID,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "meeting_id" UUID NOT NULL,
    "member_code" TEXT NOT NULL,
    "represented" BOOLEAN NOT NULL,
    "represented_by" TEXT,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("meeting_id","member_code")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "former_titles" TEXT[],
    "folded" TEXT NOT NULL,
    "title_to_confirm" BOOLEAN NOT NULL DEFAULT false,
    "type" "document_type" NOT NULL,
    "track" "track" NOT NULL DEFAULT 'undecided',
    "final_body" "final_body" NOT NULL DEFAULT 'leaders',
    "purpose" TEXT,
    "sectors" TEXT[],
    "lead_members" TEXT[],
    "lead_bodies" TEXT[],
    "ministerial_bodies" TEXT[],
    "concerned_bodies" TEXT[],
    "target_id" UUID,
    "stage" "stage",
    "stage_since" DATE,
    "outcome" "outcome",
    "opened" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "title" (
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "working" BOOLEAN NOT NULL,
    "folded" TEXT NOT NULL,
    "since_day" DATE,

    CONSTRAINT "title_pkey" PRIMARY KEY ("document_id","number")
);

-- CreateTable
CREATE TABLE "version" (
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "version_kind" NOT NULL DEFAULT 'substantive',
    "paragraphs" JSONB NOT NULL,
    "sha256" BYTEA NOT NULL,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "version_pkey" PRIMARY KEY ("document_id","number")
);

-- CreateTable
CREATE TABLE "share" (
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "audience" "share_audience" NOT NULL,
    "shared_by" UUID,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "share_pkey" PRIMARY KEY ("document_id","version_number","audience")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "body_code" TEXT,
    "meeting_id" UUID,
    "gate" "stage",
    "day" DATE,
    "verb" TEXT NOT NULL,
    "outcome" "outcome",
    "version_number" INTEGER,
    "member_codes" TEXT[],
    "taking_part" TEXT,
    "from_record" BOOLEAN NOT NULL DEFAULT false,
    "source_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "corrects_id" UUID,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "condition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "kind" "condition_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "body_code" TEXT,
    "member_code" TEXT,
    "met_on" DATE,
    "proof" TEXT,

    CONSTRAINT "condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clearance" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "kind" "clearance_kind" NOT NULL,
    "state" "clearance_state" NOT NULL DEFAULT 'pending',
    "gate" "stage",
    "body_code" TEXT,
    "member_code" TEXT,
    "partner" TEXT,
    "meeting_id" UUID,
    "day" DATE,
    "version_number" INTEGER,

    CONSTRAINT "clearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "member_code" TEXT NOT NULL,
    "stance" "stance" NOT NULL,
    "reason" TEXT,
    "paragraphs" TEXT[],
    "means" "means",
    "given_on" DATE,
    "person_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_draft" (
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "member_code" TEXT NOT NULL,
    "stance" "stance",
    "reason" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "position_draft_pkey" PRIMARY KEY ("document_id","version_number","member_code")
);

-- CreateTable
CREATE TABLE "compilation" (
    "document_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "circulated_by" UUID,
    "circulated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "compilation_pkey" PRIMARY KEY ("document_id","version_number")
);

-- CreateTable
CREATE TABLE "event" (
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 0,
    "document_id" UUID,
    "kind" TEXT NOT NULL,
    "audience" "event_audience" NOT NULL,
    "member_code" TEXT,
    "day" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "person_id" UUID,
    "person_name" TEXT,
    "role" TEXT,
    "holder" TEXT,
    "version_number" INTEGER,
    "meeting_id" UUID,
    "source_id" UUID,
    "request_id" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "hash" BYTEA NOT NULL DEFAULT ''::bytea,

    CONSTRAINT "event_pkey" PRIMARY KEY ("chain","number")
);

-- CreateTable
CREATE TABLE "chain_head" (
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "request" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "request_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateTable
CREATE TABLE "publication" (
    "document_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "former_titles" TEXT[],
    "folded" TEXT NOT NULL,
    "title_to_confirm" BOOLEAN NOT NULL,
    "type" "document_type" NOT NULL,
    "track" "track" NOT NULL,
    "final_body" "final_body" NOT NULL,
    "purpose" TEXT,
    "sectors" TEXT[],
    "lead_members" TEXT[],
    "lead_bodies" TEXT[],
    "ministerial_bodies" TEXT[],
    "target_id" UUID,
    "phase" "phase",
    "phase_since" DATE,
    "outcome" "outcome",
    "released_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "publication_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "released_step" (
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "phase" "phase",
    "day" DATE,
    "meeting_id" UUID,
    "target_id" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "from_record" BOOLEAN NOT NULL,
    "source_id" UUID,
    "released_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "released_step_pkey" PRIMARY KEY ("document_id","number")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "sign_in_name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT,
    "time_zone" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "member_code" TEXT,
    "body_code" TEXT,
    "office" "office",
    "head_title" "head_title",
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "secret_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "mandate_id" UUID,
    "device" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_protocol_order_key" ON "member"("protocol_order");

-- CreateIndex
CREATE UNIQUE INDEX "source_url_label_key" ON "source"("url", "label");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_address_key" ON "meeting"("address");

-- CreateIndex
CREATE UNIQUE INDEX "document_reference_key" ON "document"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "document_sample_year_number_key" ON "document"("sample", "year", "number");

-- CreateIndex
CREATE INDEX "decision_document_id_idx" ON "decision"("document_id");

-- CreateIndex
CREATE INDEX "decision_meeting_id_idx" ON "decision"("meeting_id");

-- CreateIndex
CREATE INDEX "condition_document_id_idx" ON "condition"("document_id");

-- CreateIndex
CREATE INDEX "clearance_document_id_idx" ON "clearance"("document_id");

-- CreateIndex
CREATE INDEX "position_document_id_version_number_idx" ON "position"("document_id", "version_number");

-- CreateIndex
CREATE INDEX "event_document_id_idx" ON "event"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_reference_key" ON "publication"("reference");

-- CreateIndex
CREATE INDEX "released_step_meeting_id_idx" ON "released_step"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_sign_in_name_key" ON "person"("sign_in_name");

-- CreateIndex
CREATE INDEX "mandate_person_id_idx" ON "mandate"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_secret_hash_key" ON "session"("secret_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- AddForeignKey
ALTER TABLE "focal_ministry" ADD CONSTRAINT "focal_ministry_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_reports_to_fkey" FOREIGN KEY ("reports_to") REFERENCES "body"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chair" ADD CONSTRAINT "chair_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frame" ADD CONSTRAINT "frame_adopted_at_id_fkey" FOREIGN KEY ("adopted_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frame_area" ADD CONSTRAINT "frame_area_frame_code_fkey" FOREIGN KEY ("frame_code") REFERENCES "frame"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_body_code_fkey" FOREIGN KEY ("body_code") REFERENCES "body"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title" ADD CONSTRAINT "title_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_document_id_version_number_fkey" FOREIGN KEY ("document_id", "version_number") REFERENCES "version"("document_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_draft" ADD CONSTRAINT "position_draft_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_draft" ADD CONSTRAINT "position_draft_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compilation" ADD CONSTRAINT "compilation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_step" ADD CONSTRAINT "released_step_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_step" ADD CONSTRAINT "released_step_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_step" ADD CONSTRAINT "released_step_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_step" ADD CONSTRAINT "released_step_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say

ALTER TABLE decision ADD FOREIGN KEY (body_code) REFERENCES body (code);
ALTER TABLE condition ADD FOREIGN KEY (body_code) REFERENCES body (code), ADD FOREIGN KEY (member_code) REFERENCES member (code);
ALTER TABLE condition ADD FOREIGN KEY (decision_id) REFERENCES decision (id);
ALTER TABLE clearance ADD FOREIGN KEY (body_code) REFERENCES body (code), ADD FOREIGN KEY (member_code) REFERENCES member (code), ADD FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE meeting ADD FOREIGN KEY (host_code) REFERENCES member (code);
ALTER TABLE mandate ADD FOREIGN KEY (member_code) REFERENCES member (code), ADD FOREIGN KEY (body_code) REFERENCES body (code);
ALTER TABLE credential ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE request ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE session ADD FOREIGN KEY (mandate_id) REFERENCES mandate (id);
ALTER TABLE position ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number);
ALTER TABLE position_draft ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number);
ALTER TABLE compilation ADD FOREIGN KEY (document_id, version_number) REFERENCES version (document_id, number);

ALTER TABLE document
  ADD CHECK (reference <> '' AND title <> '' AND folded <> ''),
  ADD CHECK (lead_bodies <@ concerned_bodies),
  ADD CHECK (array_position(lead_members, NULL) IS NULL AND array_position(lead_members, '') IS NULL),
  ADD CHECK (array_position(concerned_bodies, NULL) IS NULL AND array_position(concerned_bodies, '') IS NULL);
ALTER TABLE member ADD CHECK (code <> '');
ALTER TABLE body ADD CHECK (code <> '');
ALTER TABLE person ADD CHECK (name <> '' AND sign_in_name <> ''), ADD CHECK (language IN ('en', 'id'));
-- `object` and `reserve` say why (DESIGN section 4).
ALTER TABLE position ADD CHECK (stance NOT IN ('object', 'reserve') OR coalesce(reason, '') <> '');
-- A mandate is for exactly the holder that its role speaks of.
ALTER TABLE mandate
  ADD CHECK ((role IN ('delegate', 'head')) = (member_code IS NOT NULL)),
  ADD CHECK ((role = 'body') = (body_code IS NOT NULL)),
  ADD CHECK ((role = 'secretariat') = (office IS NOT NULL)),
  ADD CHECK ((role = 'head') = (head_title IS NOT NULL)),
  ADD CHECK (ends_on IS NULL OR ends_on >= starts_on);

CREATE INDEX document_target ON document (target_id);
CREATE INDEX publication_target ON publication (target_id);
