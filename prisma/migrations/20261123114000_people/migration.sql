-- CreateEnum
CREATE TYPE "invitation_kind" AS ENUM ('invite', 'reset');

-- AlterTable
ALTER TABLE "mandate" ADD COLUMN     "ended_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "secret_hash" BYTEA NOT NULL,
    "kind" "invitation_kind" NOT NULL,
    "for_name" TEXT NOT NULL,
    "person_id" UUID,
    "role" "role",
    "member_code" TEXT,
    "body_code" TEXT,
    "office" "office",
    "head_title" "head_title",
    "starts_on" DATE,
    "ends_on" DATE,
    "invited_by" UUID,
    "invited_under" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '72:00:00'::interval),
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_secret_hash_key" ON "invitation"("secret_hash");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");
