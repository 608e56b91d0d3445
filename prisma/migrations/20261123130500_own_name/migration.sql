-- Whatever policy lets a line in, it stands under the name of whoever enters it, or under none, as in the record.
CREATE POLICY own_name ON position AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT is_system()) OR person_id IS NULL OR person_id = (SELECT actor_person()));
CREATE POLICY own_name ON answer AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT is_system()) OR person_id IS NULL OR person_id = (SELECT actor_person()));
CREATE POLICY own_name ON share AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT is_system()) OR shared_by IS NULL OR shared_by = (SELECT actor_person()));
CREATE POLICY own_name ON version AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT is_system()) OR added_by IS NULL OR added_by = (SELECT actor_person()));
