-- CreateTable
CREATE TABLE "edit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "needed" BOOLEAN NOT NULL,

    CONSTRAINT "edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "edit_id" UUID NOT NULL,
    "taken" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "holder" TEXT,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "edit_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "anchor" TEXT,
    "words" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "holder" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "edit_document_id_idx" ON "edit"("document_id");

-- CreateIndex
CREATE INDEX "edit_position_id_idx" ON "edit"("position_id");

-- CreateIndex
CREATE INDEX "edit_answer_document_id_idx" ON "edit_answer"("document_id");

-- CreateIndex
CREATE INDEX "edit_answer_edit_id_idx" ON "edit_answer"("edit_id");

-- CreateIndex
CREATE INDEX "proposal_document_id_idx" ON "proposal"("document_id");

-- CreateIndex
CREATE INDEX "proposal_position_id_idx" ON "proposal"("position_id");

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_answer" ADD CONSTRAINT "edit_answer_edit_id_fkey" FOREIGN KEY ("edit_id") REFERENCES "edit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Edits, their answers, and words offered to meet an objection (DESIGN section 4). Each is read by those who read the
-- position that it hangs on: an edit by its state, the secretariat and the leads, and by every delegation once compiled.
DO $$
DECLARE
  application text := current_setting('tracker.application_role');
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['edit', 'edit_answer', 'proposal'] LOOP
    EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', guarded, application);
    EXECUTE format('CREATE TRIGGER append_only_row BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))', guarded, current_user);
  END LOOP;
END $$;
CREATE POLICY reads ON edit FOR SELECT USING (EXISTS (SELECT FROM position p WHERE p.id = position_id));
CREATE POLICY reads ON edit_answer FOR SELECT USING (EXISTS (SELECT FROM edit e WHERE e.id = edit_id));
CREATE POLICY reads ON proposal FOR SELECT USING (EXISTS (SELECT FROM position p WHERE p.id = position_id));

-- An edit comes with its position, in the act that says it.
CREATE POLICY enters ON edit FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM position p
  WHERE p.id = position_id AND p.document_id = edit.document_id AND p.stance = 'agreeWithEdits'
    AND p.person_id = (SELECT actor_person()) AND p.recorded_at >= now()::timestamptz(3)
    AND ((SELECT actor_is_secretariat()) OR ((SELECT actor_role()) = 'head' AND p.member_code = (SELECT actor_member())))
));
-- Whoever answers edits and offers words: the secretariat and the lead delegations, while the document is open.
CREATE FUNCTION may_answer(of uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM document d WHERE d.id = of AND d.stage IN ('drafting', 'soca', 'council', 'summit')
      AND (actor_is_secretariat() OR actor_member() = ANY (d.lead_members))
  )
$$;
CREATE POLICY enters ON edit_answer FOR INSERT WITH CHECK (
  may_answer(document_id) AND person_id = (SELECT actor_person()) AND role = (SELECT actor_role())
  AND EXISTS (SELECT FROM edit e WHERE e.id = edit_id AND e.document_id = edit_answer.document_id)
);
CREATE POLICY enters ON proposal FOR INSERT WITH CHECK (
  may_answer(document_id) AND person_id = (SELECT actor_person()) AND role = (SELECT actor_role())
  AND EXISTS (SELECT FROM position p WHERE p.id = position_id AND p.document_id = proposal.document_id AND p.stance = 'object')
);

-- Circulating is the secretariat's act, of a version that is before the delegations while the document is open. It is
-- what opens the positions on that version to them, and there is no other way: the policy on position asks for this row.
DROP POLICY enters ON compilation;
CREATE POLICY enters ON compilation FOR INSERT WITH CHECK (
  (SELECT actor_is_secretariat()) AND circulated_by = (SELECT actor_person()) AND circulated_at <= clock_timestamp()::timestamptz(3)
  AND EXISTS (SELECT FROM share s WHERE s.document_id = compilation.document_id AND s.version_number = compilation.version_number)
  AND EXISTS (SELECT FROM document d WHERE d.id = document_id AND d.stage IN ('drafting', 'soca', 'council', 'summit'))
);

-- A needed edit that was taken up holds the text no longer from the next version on which the position still counts
-- (carriedTo in domain/editorial.ts says the same): the words stand in that text, and its state may say that they do not.
CREATE FUNCTION is_taken_up(of uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(coalesce((
    SELECT a.taken FROM edit_answer a WHERE a.edit_id = e.id ORDER BY a.answered_at DESC, a.id DESC LIMIT 1
  ), false)), false) FROM edit e WHERE e.position_id = of AND e.needed
$$;
CREATE OR REPLACE FUNCTION hear_verdicts(asked uuid[])
RETURNS TABLE (document_id uuid, version integer, since integer, kind text, meeting_id uuid, yet text[], again text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM act_as_system();
  RETURN QUERY
  WITH before_states AS MATERIALIZED (
    SELECT c.document_id, c.version, c.since FROM counting_versions(asked) c
  ), declared AS (
    SELECT DISTINCT ON (d.document_id) d.document_id, d.meeting_id
    FROM before_states b JOIN decision d ON d.document_id = b.document_id
    WHERE d.declared AND d.version_number BETWEEN b.since AND b.version
      AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = d.id)
    ORDER BY d.document_id, d.recorded_at DESC
  ), contested AS (
    SELECT a.position_id FROM (
      SELECT a.position_id, a.confirmed, rank() OVER (PARTITION BY a.position_id ORDER BY a.answered_at DESC) AS back
      FROM before_states b JOIN answer a ON a.document_id = b.document_id WHERE a.position_id IS NOT NULL
    ) a WHERE a.back = 1 AND NOT a.confirmed
  ), counting AS MATERIALIZED (
    SELECT p.id, p.document_id, p.member_code, p.stance, p.needed AND NOT (p.version_number < b.version AND is_taken_up(p.id)) AS needed,
      p.recorded_at, p.version_number BETWEEN b.since AND b.version AS now
    FROM before_states b JOIN position p ON p.document_id = b.document_id
    WHERE NOT EXISTS (SELECT FROM contested c WHERE c.position_id = p.id)
  ), said AS (
    SELECT DISTINCT ON (c.document_id, c.member_code) c.document_id, c.member_code, c.stance, c.needed, c.now
    FROM counting c ORDER BY c.document_id, c.member_code, c.now DESC, c.recorded_at DESC, c.id DESC
  ), confirmed AS (
    SELECT b.document_id, max(c.day) AS day
    FROM before_states b JOIN silence_confirmed(ARRAY(SELECT x.document_id FROM before_states x)) c ON c.document_id = b.document_id
    WHERE c.version BETWEEN b.since AND b.version GROUP BY b.document_id
  ), spoken AS (
    SELECT b.document_id, count(*) FILTER (WHERE s.now AND s.stance = 'object') AS objections,
      count(*) FILTER (
        WHERE CASE WHEN s.now THEN s.stance = 'reserve' OR (s.stance = 'agreeWithEdits' AND s.needed)
          ELSE (m.member_since <= f.day) IS NOT TRUE END
      ) AS waiting,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (
        WHERE s.document_id IS NULL AND (m.member_since <= f.day) IS NOT TRUE
      ), '{}') AS silent,
      coalesce(array_agg(m.code ORDER BY m.protocol_order) FILTER (
        WHERE NOT s.now AND (m.member_since <= f.day) IS NOT TRUE
      ), '{}') AS earlier
    FROM before_states b CROSS JOIN member m
      LEFT JOIN said s ON s.document_id = b.document_id AND s.member_code = m.code
      LEFT JOIN confirmed f ON f.document_id = b.document_id
    WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
    GROUP BY b.document_id
  )
  SELECT b.document_id, b.version, b.since,
    CASE WHEN d.document_id IS NOT NULL THEN 'declared' WHEN s.objections > 0 THEN 'continues' WHEN s.waiting > 0 THEN 'awaited'
      ELSE 'reached' END,
    d.meeting_id, CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.silent END,
    CASE WHEN d.document_id IS NOT NULL THEN '{}'::text[] ELSE s.earlier END
  FROM before_states b JOIN spoken s ON s.document_id = b.document_id LEFT JOIN declared d ON d.document_id = b.document_id;
END $$;
