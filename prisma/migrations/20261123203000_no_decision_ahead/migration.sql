-- A body cannot have decided on a day that has yet to come, whoever says so.
CREATE FUNCTION refuse_decision_ahead() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF new.day > day_in_jakarta() THEN
    RAISE EXCEPTION 'A decision cannot have been taken on %, which has yet to come.', new.day USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER decision_not_ahead BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION refuse_decision_ahead();
REVOKE ALL ON FUNCTION refuse_decision_ahead() FROM PUBLIC;
