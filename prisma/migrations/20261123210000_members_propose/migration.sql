-- An observer comments where it is invited: a delegation proposes while its state is a member.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY of_member ON document AS RESTRICTIVE FOR INSERT TO %I WITH CHECK (
    (SELECT actor_member()) IS NULL OR (SELECT takes_part(actor_member())))', current_setting('tracker.application_role'));
END $$;
