-- A body leads a text and reads no position: a line to the leads that speaks of the edits of a state is for members alone.
DO $$
BEGIN
  EXECUTE format('CREATE POLICY edits_are_for_members ON event AS RESTRICTIVE FOR SELECT TO %I
    USING (audience::text <> ''leads'' OR (data ->> ''edits'') IS NULL OR (SELECT actor_body()) IS NULL)',
    current_setting('tracker.application_role'));
END $$;
