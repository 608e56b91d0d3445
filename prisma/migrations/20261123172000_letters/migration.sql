-- AlterEnum
ALTER TYPE "attachment_slot" ADD VALUE IF NOT EXISTS 'letter';

-- AlterTable
ALTER TABLE "attachment" ADD COLUMN IF NOT EXISTS "member_code" TEXT;

-- The letter with which a state's word came to the secretariat is that state's and the secretariat's to read, like the entry
-- that was made from it; the leads find it no more than the word itself. Only the secretariat puts one there or takes it away.
ALTER TABLE attachment DROP CONSTRAINT attachment_audience_check, DROP CONSTRAINT IF EXISTS attachment_letter_check,
  DROP CONSTRAINT IF EXISTS attachment_member_code_fkey;
ALTER TABLE attachment ADD CONSTRAINT attachment_audience_check CHECK (audience IN ('leads', 'inside', 'member')),
  ADD CONSTRAINT attachment_letter_check CHECK (
    (audience = 'member') = (member_code IS NOT NULL) AND (audience = 'member') = (slot::text = 'letter')
  ),
  ADD CONSTRAINT attachment_member_code_fkey FOREIGN KEY (member_code) REFERENCES member (code);

DO $$
BEGIN
  EXECUTE format('GRANT INSERT (member_code) ON attachment TO %I', current_setting('tracker.application_role'));
END $$;

DROP POLICY reads ON attachment;
CREATE POLICY reads ON attachment FOR SELECT USING (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id AND CASE WHEN audience = 'member' THEN (SELECT actor_reads_all()) OR (SELECT actor_member()) = member_code
    ELSE (audience = 'inside' AND removed_at IS NULL) OR (SELECT actor_reads_all())
      OR (SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies) END
));
DROP POLICY attaches ON attachment;
CREATE POLICY attaches ON attachment FOR INSERT WITH CHECK (
  person_id = (SELECT actor_person()) AND EXISTS (
    SELECT FROM document d
    WHERE d.id = document_id AND ((SELECT actor_is_secretariat()) OR (audience <> 'member'
      AND ((SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))))
  )
);
DROP POLICY takes_away ON attachment;
CREATE POLICY takes_away ON attachment FOR UPDATE USING (EXISTS (
  SELECT FROM document d
  WHERE d.id = document_id AND ((SELECT actor_is_secretariat()) OR (audience <> 'member'
    AND ((SELECT actor_member()) = ANY (d.lead_members) OR (SELECT actor_body()) = ANY (d.lead_bodies))))
));
