-- Nobody can have approved a text on a day that has yet to come, whoever says so.
CREATE FUNCTION refuse_clearance_ahead() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF new.day > day_in_jakarta() THEN
    RAISE EXCEPTION 'A clearance cannot have been given on %, which has yet to come.', new.day USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER clearance_not_ahead BEFORE INSERT OR UPDATE ON clearance FOR EACH ROW EXECUTE FUNCTION refuse_clearance_ahead();
REVOKE ALL ON FUNCTION refuse_clearance_ahead() FROM PUBLIC;
