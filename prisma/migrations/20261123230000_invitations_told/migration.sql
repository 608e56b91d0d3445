-- The line of an invitation names it, so that the record of a person begins with who invited them.
CREATE OR REPLACE FUNCTION said_of(i invitation) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('invitation', i.id, 'name', i.for_name, 'role', i.role, 'title', i.head_title, 'member', i.member_code,
    'body', i.body_code, 'office', i.office, 'from', i.starts_on, 'until', i.ends_on)
$$;
CREATE INDEX event_invitation_idx ON event ((data ->> 'invitation')) WHERE chain = 'people';
