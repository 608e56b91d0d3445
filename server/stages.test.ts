import { describe, expect, test } from "vitest";
import { documentTypes, finalBodies, outcomes, sourceKinds, tracks } from "@/domain/documents";
import { headTitles, offices, roles } from "@/domain/people";
import { phaseOf, phases, stages } from "@/domain/stages";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const owner = keptClient(() => database.owner);

test.each(stages)("the database tells the same phase for %s as the domain", async (stage) => {
  const { rows } = await owner().query("SELECT phase_of($1)::text AS phase", [stage]);
  expect(rows[0].phase).toBe(phaseOf(stage));
});

describe("the words of the database are the domain's, in the same order:", () => {
  test.each([
    ["stage", stages],
    ["phase", phases],
    ["document_type", documentTypes],
    ["track", tracks],
    ["outcome", outcomes],
    ["final_body", finalBodies],
    ["source_kind", sourceKinds],
    ["role", roles],
    ["office", offices],
    ["head_title", headTitles],
  ] as const)("%s", async (name, words) => {
    const { rows } = await owner().query(`SELECT unnest(enum_range(NULL::${name}))::text AS word`);
    expect(rows.map(({ word }) => word)).toEqual(words);
  });
});
