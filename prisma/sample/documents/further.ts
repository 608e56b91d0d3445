import {
  agree,
  allBut,
  clearance,
  confirm,
  correct,
  declare,
  facts,
  move,
  opened,
  releaseLast,
  type Story,
  share,
  text,
} from "@/prisma/sample/way";

const ageingFacts: Story["facts"] = {
  title: "ASEAN Leaders' Declaration on Ageing in Place and Community-Based Long-Term Care (sample)",
  type: "leadersDeclaration",
  leadMembers: ["TH"],
  leadBodies: ["SOMSWD"],
  sector: ["Social welfare and development"],
  purpose: "To let older people live in their own homes for as long as they wish, with care near at hand.",
};

/** Before the Council with a condition open: the new version that is to meet it asks every state for its word again. */
export const ageing: Story = {
  facts: ageingFacts,
  proposed: [-110, "th.delegate"],
  way: [
    ...opened(-100, facts(ageingFacts, "adoption")),
    [-90, "th.delegate", text("ageing-1")],
    [-60, "somswd.body", clearance({ kind: "sectoral", of: "SOMSWD", gate: "soca", state: "given" })],
    [-35, "asec.secretariat", move("submit", { meeting: "socaPast", target: "summit" })],
    ...agree(-25, 1, allBut()),
    [
      -17,
      "asec.secretariat",
      move("endorseSoca", {
        meeting: "socaPast",
        decision: "endorsed",
        conditions: [
          { kind: "finalise", text: "Paragraph 9 to be finalised by the drafting group (sample)", who: "SOMSWD" },
        ],
      }),
    ],
    [-16, "asec.secretariat", clearance({ kind: "legal", gate: "council", state: "pending" })],
    [-4, "th.delegate", text("ageing-2")],
    [-4, "th.delegate", share(2)],
    ...agree(-2, 2, "BN SG TH"),
  ],
};

const coastalFacts: Story["facts"] = {
  title: "ASEAN Joint Statement on Coastal Villages and Community Tourism (sample)",
  type: "jointStatement",
  leadMembers: ["ID"],
  leadBodies: ["SOMRDPE"],
  sector: ["Rural development and poverty eradication"],
  purpose: "To let coastal villages learn from each other how visitors are received to the benefit of all.",
};

/** Before the Leaders, carried over from the Summit of the previous cycle; a correction waits for a second officer. */
export const coastal: Story = {
  facts: coastalFacts,
  target: "summitBefore",
  proposed: [-240, "id.delegate"],
  way: [
    ...opened(-236, facts(coastalFacts, "adoption", { target: "summitBefore" })),
    [-225, "id.delegate", text("coastal-1")],
    [-185, "asec.secretariat", move("submit", { meeting: "socaBefore", target: "summitBefore" })],
    [
      -172,
      "asec.secretariat",
      move("carryOver", { target: "summit", reason: "Sample: the leads asked for more time with the villages." }),
    ],
    [-170, "asec.secretariat", move("defer", { meeting: "socaPast", reason: "Sample: for the same reason." })],
    [-60, "asec.secretariat", clearance({ kind: "sectoral", of: "SOMRDPE", gate: "soca", state: "givenAdReferendum" })],
    ...agree(-25, 1, allBut()),
    [-17, "asec.secretariat", move("endorseSoca", { meeting: "socaPast", decision: "endorsed" })],
    [-5, "asec.secretariat", move("endorseCouncil", { decision: "endorsed" })],
    [
      -1,
      "asec.secretariat",
      correct("council", {
        verb: "endorsed ad referendum",
        reason: "Sample: the ministers endorsed by correspondence, not in a meeting.",
      }),
    ],
  ],
};

const librariesFacts: Story["facts"] = {
  title: "ASEAN Declaration on Public Libraries as Places of Lifelong Learning (sample)",
  type: "declaration",
  leadMembers: ["VN"],
  leadBodies: ["SOM-ED"],
  sector: ["Education"],
  purpose: "To bring a library within reach of every community.",
};

/** Adopted at the Summit of the previous cycle, and released with its text. */
export const libraries: Story = {
  facts: librariesFacts,
  target: "summitBefore",
  proposed: [-300, "vn.delegate"],
  way: [
    ...opened(-290, facts(librariesFacts, "adoption", { target: "summitBefore" })),
    [-270, "vn.delegate", text("libraries-1")],
    [-240, "asec.secretariat", clearance({ kind: "sectoral", of: "SOM-ED", gate: "soca", state: "given" })],
    [-190, "asec.secretariat", move("submit", { meeting: "socaBefore", target: "summitBefore" })],
    [-178, "asec.secretariat", declare("socaBefore")],
    [-178, "asec.secretariat", move("endorseSoca", { meeting: "socaBefore", decision: "endorsed" })],
    [-168, "asec.secretariat", move("endorseCouncil", { meeting: "councilBefore", decision: "endorsed" })],
    [-165, "asec.secretariat", move("conclude", { meeting: "summitBefore", decision: "adopted", outcome: "adopted" })],
    [-165, "chair.secretariat", confirm],
    [-165, "chair.secretariat", releaseLast],
    [-164, "asec.secretariat", share(1, "public")],
  ],
};
