-- What a circulation of a text came to is asked of words on later versions too, where those are editorial: an entry stays
-- once any circulation of its document was closed after it. domain/taken-back.ts says the same, and a test compares them.
CREATE OR REPLACE FUNCTION guard_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
    WHERE t.document_id = word.document_id AND l.at > word.recorded_at
  ) THEN
    RAISE EXCEPTION 'What came of a circulation rests on what stood with this entry.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
