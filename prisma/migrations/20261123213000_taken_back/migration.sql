-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "taken_back" BOOLEAN NOT NULL DEFAULT false;

-- A word that the secretariat entered for a state by mistake is taken back by a line beside it: the entry stays as it was, and
-- counts as little as one that its state contests, so that whatever asks for the latest answer needs no other rule.
ALTER TABLE answer ADD CONSTRAINT taken_back_why
  CHECK (NOT taken_back OR (position_id IS NOT NULL AND NOT confirmed AND coalesce(reason, '') <> ''));

-- What a state answers is its own to say, that an entry was a mistake the secretariat's: of entries alone, never of a word
-- that a state gave itself, and while the document is on its way.
DROP POLICY enters ON answer;
CREATE POLICY enters ON answer FOR INSERT WITH CHECK (
  NOT taken_back AND (SELECT actor_role()) = 'head' AND member_code = (SELECT actor_member())
  AND EXISTS (SELECT FROM document d WHERE d.id = document_id)
  AND (
    EXISTS (
      SELECT FROM position p
      WHERE p.id = position_id AND p.document_id = answer.document_id AND p.member_code = answer.member_code AND p.means IS NOT NULL
    )
    OR EXISTS (
      SELECT FROM decision d WHERE d.id = decision_id AND d.document_id = answer.document_id AND answer.member_code = ANY (d.lifted_by)
    )
  )
);
CREATE POLICY takes_back ON answer FOR INSERT WITH CHECK (
  taken_back AND (SELECT actor_is_secretariat())
  AND EXISTS (
    SELECT FROM document d WHERE d.id = document_id AND d.stage IN ('drafting', 'soca', 'council', 'summit')
  )
  AND EXISTS (
    SELECT FROM position p
    WHERE p.id = position_id AND p.document_id = answer.document_id AND p.member_code = answer.member_code AND p.means IS NOT NULL
  )
);

-- What an entry was relied on for stays as it was relied on, and what was taken back is answered no more.
-- domain/taken-back.ts says the same, and a test compares them.
CREATE FUNCTION guard_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  word "position"%ROWTYPE;
BEGIN
  IF new.position_id IS NULL THEN
    RETURN new;
  END IF;
  IF EXISTS (SELECT FROM answer a WHERE a.position_id = new.position_id AND a.taken_back) THEN
    RAISE EXCEPTION 'This entry was taken back.' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT new.taken_back THEN
    RETURN new;
  END IF;
  SELECT p.* INTO word FROM position p WHERE p.id = new.position_id;
  IF coalesce((
    SELECT a.confirmed FROM answer a WHERE a.position_id = word.id ORDER BY a.answered_at DESC, a.id LIMIT 1
  ), false) THEN
    RAISE EXCEPTION 'Its state confirmed this entry.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM decision d
    WHERE d.document_id = word.document_id AND d.version_number >= word.version_number AND d.recorded_at > word.recorded_at
      AND d.verb <> 'undone' AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
  ) THEN
    RAISE EXCEPTION 'A decision rests on what stood with this entry.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM circulation_text t JOIN circulation_line l ON l.circulation_id = t.circulation_id AND l.kind = 'closed'
    WHERE t.document_id = word.document_id AND t.version_number >= word.version_number AND l.at > word.recorded_at
  ) THEN
    RAISE EXCEPTION 'What came of a circulation rests on what stood with this entry.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_answer BEFORE INSERT ON answer FOR EACH ROW EXECUTE FUNCTION guard_answer();
REVOKE ALL ON FUNCTION guard_answer() FROM PUBLIC;
