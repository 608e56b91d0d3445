-- Invented documents for measuring: as many as asked, of which some are still on their way, each with eleven positions.
-- Run by the owner as `SELECT generate_sample(count, open)`; the same call enters the same rows but for today's date.
CREATE FUNCTION pg_temp.generate_sample(wanted integer, still_open integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  per_summit constant integer := 50;
  open_stages constant stage[] := '{drafting,soca,council,summit}';
BEGIN
  PERFORM set_config('app.system', 'on', true);

  INSERT INTO meeting (id, address, body_code, numbers, name, city, starts_on, ends_on, time_zone, sample, listed)
  SELECT md5('measured summit ' || s)::uuid, 'measured-summit-' || s, 'ASEAN Summit', '{}', 'Measured Summit ' || s || ' (sample)', NULL,
    CASE WHEN s = 0 THEN day_in_jakarta() + 40 ELSE date '2018-01-01' - s * 180 END,
    CASE WHEN s = 0 THEN day_in_jakarta() + 41 ELSE date '2018-01-02' - s * 180 END, 'Asia/Jakarta', true, true
  FROM generate_series(0, (wanted - still_open + per_summit - 1) / per_summit) s;
  INSERT INTO meeting (id, address, body_code, numbers, name, starts_on, time_zone, sample, listed)
  SELECT md5('measured ' || body)::uuid, 'measured-' || lower(body), body, '{}', 'Measured ' || body || ' (sample)', day_in_jakarta() + ahead,
    'Asia/Jakarta', true, true
  FROM (VALUES ('SOCA', 20), ('ASCC Council', 30)) gates (body, ahead) WHERE EXISTS (SELECT FROM body b WHERE b.code = body);

  CREATE TEMP TABLE face ON COMMIT DROP AS
  WITH numbered AS (
    SELECT i, 1967 + (i - 1) / 100 AS year, (i - 1) % 100 + 1 AS number, i <= still_open AS is_open,
      'ASEAN ' || (ARRAY['Declaration', 'Joint Statement', 'Framework', 'Roadmap', 'Plan of Action'])[1 + i % 5] || ' on '
        || (ARRAY['Coastal Villages', 'Ageing in Place', 'Safe Schools', 'Clean Air', 'Youth Volunteers', 'Weaving Heritage', 'Decent Work'])[1 + i % 7]
        || ' and ' || (ARRAY['Health', 'Culture', 'Sport', 'Disaster Resilience', 'Social Protection', 'Rural Women'])[1 + i % 6]
        || ', No. ' || i || ' (sample)' AS title
    FROM generate_series(1, wanted) i
  )
  SELECT md5('measured document ' || i)::uuid AS id, i, is_open, 'SAMPLE/' || year || '/' || lpad(number::text, greatest(2, length(number::text)), '0') AS reference, year, number,
    title, CASE WHEN i % 9 = 0 THEN ARRAY['A Working Title, No. ' || i || ' (sample)'] ELSE '{}' END AS former_titles,
    CASE WHEN i % 9 = 0 THEN 'a working title, no. ' || i || ' (sample) | ' ELSE '' END || lower(title) AS folded,
    (ARRAY['declaration', 'jointStatement', 'framework', 'roadmap', 'planOfAction'])[1 + i % 5]::document_type AS type,
    (ARRAY['adoption', 'notation', 'adoption'])[1 + i % 3]::track AS track, 'leaders'::final_body AS final_body,
    'To measure how quickly a page answers; this text is invented.' AS purpose,
    ARRAY[(ARRAY['Health', 'Culture and arts', 'Sports', 'Disaster management', 'Social welfare and development'])[1 + i % 5]] AS sectors,
    ARRAY[(SELECT code FROM member ORDER BY protocol_order OFFSET i % 11 LIMIT 1)] AS lead_members, ARRAY['SOMSWD'] AS lead_bodies,
    ARRAY['AMMSWD'] AS ministerial_bodies,
    md5('measured summit ' || CASE WHEN is_open THEN 0 ELSE 1 + (i - still_open - 1) / per_summit END)::uuid AS target_id,
    CASE WHEN is_open THEN open_stages[1 + i % 4] ELSE 'concluded'::stage END AS stage,
    CASE WHEN is_open THEN NULL ELSE 'adopted'::outcome END AS outcome, date '2017-12-01' - i AS since,
    CASE WHEN is_open AND i % 2 = 0 THEN 2 ELSE 1 END AS versions
  FROM numbered;

  INSERT INTO document (id, reference, year, number, sample, title, former_titles, folded, type, track, final_body, purpose, sectors,
    lead_members, lead_bodies, ministerial_bodies, concerned_bodies, target_id, stage, stage_since, outcome, opened)
  SELECT id, reference, year, number, true, title, former_titles, folded, type, track, final_body, purpose, sectors, lead_members,
    lead_bodies, ministerial_bodies, lead_bodies, target_id, stage, since, outcome, true FROM face;
  INSERT INTO title (document_id, number, text, working, folded, since_day)
  SELECT id, 1, title, false, lower(title), since - 200 FROM face;
  INSERT INTO version (document_id, number, paragraphs, sha256, added_at)
  SELECT id, v, p.paragraphs, sha256(convert_to(p.paragraphs::text, 'UTF8')), since FROM face, generate_series(1, versions) v,
    LATERAL (SELECT jsonb_agg(jsonb_build_object('anchor', 'p' || n, 'text', n || '. Paragraph ' || n || ' of version ' || v || ' of ' || title
      || ', written to be as long as a paragraph of such a text usually is, so that what is read and sent is as much.')) AS paragraphs
      FROM generate_series(1, 12) n) p;
  INSERT INTO share (document_id, version_number, audience, shared_at)
  SELECT id, v, audience, since FROM face, generate_series(1, versions) v, unnest(ARRAY['delegations', 'public']::share_audience[]) audience
  WHERE audience = 'delegations' OR NOT is_open;
  INSERT INTO position (document_id, version_number, member_code, stance, recorded_at)
  SELECT id, 1, m.code, 'agree', since + m.protocol_order * interval '1 hour'
  FROM face, (SELECT code, protocol_order FROM member WHERE member_since IS NOT NULL ORDER BY protocol_order LIMIT 11) m ORDER BY i, m.protocol_order;
  INSERT INTO decision (document_id, body_code, meeting_id, gate, day, verb, outcome, version_number, member_codes, lifted_by, recorded_at)
  SELECT id, 'ASEAN Summit', target_id, 'summit', since, 'adopted', 'adopted', 1,
    (SELECT array_agg(code ORDER BY protocol_order) FROM member WHERE member_since IS NOT NULL), '{}', since FROM face WHERE NOT is_open;
  INSERT INTO clearance (document_id, kind, state, body_code) SELECT id, 'sectoral', 'given', 'SOMSWD' FROM face;
  INSERT INTO event (chain, document_id, kind, audience, day, role, holder, version_number, meeting_id, data)
  SELECT id::text, id, kind, 'inside', since - 200 + step * 50, 'secretariat', 'asec', CASE WHEN step = 2 THEN 1 END,
    CASE WHEN step = 3 THEN target_id END, jsonb_build_object('stage', stage, 'phase', phase_of(stage))
  FROM face, LATERAL (VALUES (1, 'opened'), (2, 'versionAdded'), (3, CASE WHEN is_open THEN 'submitted' ELSE 'adopted' END)) steps (step, kind)
  ORDER BY i, step;
  INSERT INTO publication (document_id, reference, year, number, sample, title, former_titles, folded, title_to_confirm, type, track,
    final_body, purpose, sectors, lead_members, lead_bodies, ministerial_bodies, target_id, phase, phase_since, outcome)
  SELECT id, reference, year, number, true, title, former_titles, folded, false, type, track, final_body, purpose, sectors, lead_members,
    lead_bodies, ministerial_bodies, target_id, phase_of(stage), since, outcome FROM face;
  INSERT INTO released_step (document_id, number, kind, phase, day, meeting_id, from_record)
  SELECT e.document_id, e.number, e.kind, phase_of(f.stage), e.day, e.meeting_id, false
  FROM event e JOIN face f ON f.id = e.document_id WHERE e.kind <> 'versionAdded';
  RETURN (SELECT count(*) FROM face);
END $$;
