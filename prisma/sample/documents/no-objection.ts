import { libraries } from "@/prisma/sample/documents/further";
import {
  agree,
  circulate,
  clearance,
  facts,
  move,
  opened,
  receive,
  relate,
  type Story,
  says,
  share,
  text,
} from "@/prisma/sample/way";

const dignityFacts: Story["facts"] = {
  title: "ASEAN Joint Statement on Education for Mutual Respect and Human Dignity in Schools (sample)",
  type: "jointStatement",
  leadMembers: ["TH"],
  leadBodies: ["AICHR"],
  sector: ["Education"],
  purpose: "To let respect for others be learned early (sample).",
};

/**
 * Led with a body outside the pillar and circulated on a no-objection basis, before a meeting that has no date yet. Its
 * second version, shared today, is marked as editorial: what was said carries over, and any state may say that it is not.
 */
export const dignity: Story = {
  facts: dignityFacts,
  proposed: [-44, "th.delegate"],
  way: [
    ...opened(-41, facts(dignityFacts, "adoption")),
    [-34, "th.delegate", text("dignity-1")],
    [-20, "asec.secretariat", relate("followsUp", libraries.facts.title)],
    [-12, "asec.secretariat", share(1)],
    [-12, "asec.secretariat", move("submit", { meeting: "socaSpecial", target: "summit" })],
    [-11, "asec.secretariat", clearance({ kind: "pillar", of: "AICHR", gate: "soca", state: "pending" })],
    ...agree(-6, 1, "BN LA PH SG TH"),
    [
      -5,
      "id.head",
      says("reserve", { version: 1, reason: "Sample: we await instructions from our education authorities." }),
    ],
    [0, "asec.secretariat", text("dignity-2", "editorial")],
    [0, "asec.secretariat", share(2)],
    [
      0,
      "asec.secretariat",
      circulate("silence", {
        body: "SOCA",
        note: "Sample: this text has been before the delegations for twelve days. The body meets next on a day that is not set yet, so it is circulated on a no-objection basis.\n\nDelegations that cannot join the text are asked to say so within the time given, with the words that they propose.",
      }),
    ],
    [0, "sg.delegate", receive],
    [0, "la.head", receive],
  ],
};
