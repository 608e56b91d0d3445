import {
  agree,
  allBut,
  asksAtHome,
  clearance,
  drafts,
  facts,
  move,
  opened,
  type Story,
  says,
  text,
} from "@/prisma/sample/way";
import { answers, circulates, comment, offers, suggests } from "@/prisma/sample/words";

const textilesFacts: Story["facts"] = {
  title: "ASEAN Declaration on Traditional Textile Knowledge and the Fair Use of Woven Cultural Expressions (sample)",
  type: "declaration",
  leadMembers: ["KH", "LA"],
  leadBodies: ["SOMCA"],
  sector: ["Culture and arts"],
  purpose: "To keep the knowledge of weaving with the communities that hold it.",
};

/** Consultations continue: one delegation cannot agree at this stage, and says why. */
export const textiles: Story = {
  facts: { ...textilesFacts, title: "ASEAN Declaration on Weaving Heritage (sample)" },
  proposed: [-75, "la.delegate"],
  way: [
    ...opened(-70),
    [-60, "la.delegate", text("textiles-1")],
    [
      -52,
      "asec.secretariat",
      facts(textilesFacts, "adoption", {
        reason: "Sample: the leads asked for a title that names the communities, and for adoption.",
      }),
    ],
    [-40, "asec.secretariat", clearance({ kind: "sectoral", of: "SOMCA", gate: "soca", state: "given" })],
    [-30, "asec.secretariat", move("submit", { meeting: "soca", target: "summit" })],
    ...agree(-22, 1, allBut("ID")),
    [
      -9,
      "id.head",
      says("object", {
        version: 1,
        paragraph: ["p14"],
        reason:
          "Sample: an inventory may be opened to the public only as far as each community has agreed. We ask that the bracketed words in paragraph 5 be kept; our weavers' associations are being consulted.",
      }),
    ],
    [
      -4,
      "asec.secretariat",
      offers(
        "p14",
        "Sample: opened to the public as far as each community has agreed, and to the extent that it decides",
      ),
    ],
  ],
};

const heatFacts: Story["facts"] = {
  title: "ASEAN Guidelines on Heat, Health and Outdoor Work (sample)",
  type: "guidelines",
  leadMembers: ["VN"],
  leadBodies: ["SLOM"],
  sector: ["Labour", "Health"],
  purpose: "To protect those who work in the open during the hottest hours of the year.",
};

/**
 * Before the meeting of tomorrow, with replies awaited, one suggested edit, and clearances still to come; Indonesia's
 * sample delegation has drafted its word, which its head has yet to submit.
 */
export const heat: Story = {
  facts: heatFacts,
  proposed: [-50, "vn.delegate"],
  way: [
    ...opened(-46, facts(heatFacts, "adoption")),
    [-40, "vn.delegate", text("heat-1")],
    [-14, "vn.head", move("submit", { meeting: "soca", target: "summit" })],
    [-13, "asec.secretariat", clearance({ kind: "sectoral", of: "SLOM", gate: "soca", state: "given" })],
    [-13, "asec.secretariat", clearance({ kind: "sectoral", of: "SOMHD", gate: "council", state: "pending" })],
    [-13, "asec.secretariat", clearance({ kind: "domestic", of: "ID", state: "pending" })],
    [
      -11,
      "vn.delegate",
      comment(
        1,
        "p9",
        "delegations",
        "Sample: the lead proposes to add examples of thresholds in an annex; advice is welcome.",
      ),
    ],
    ...agree(-10, 1, allBut("ID", "KH", "TH", "TL")),
    [
      -9,
      "id.delegate",
      comment(
        1,
        "p10",
        "own",
        "Sample: we should ask the Ministry of Manpower whether the intervals follow our rules.",
      ),
    ],
    [
      -8,
      "id.delegate",
      comment(1, "p10", "secretariat", "Sample: may the Guidelines refer to intervals set by national law?"),
    ],
    [-7, "asec.secretariat", comment(1, "text", "delegations", "Sample: comments are compiled before SOCA meets.")],
    [
      -8,
      "th.head",
      suggests(
        1,
        "p10",
        "3. Rest. During hours of warning, work is arranged so that breaks in the shade or in a cool place are taken at regular intervals.",
        "Sample: a suggestion only.",
      ),
    ],
    [-6, "vn.head", answers("yes", "Sample: the lead takes it up in paragraph 3 of the next version.")],
    [
      -4,
      "id.delegate",
      asksAtHome({
        version: 1,
        forName: "Sample expert, labour inspectorate",
        question: "Sample: does this wording cover crews of fishing vessels?",
        paragraph: "p10",
        answer: "Sample: it would, if “on board” were named; our rules on rest already say so.",
      }),
    ],
    [
      -3,
      "id.delegate",
      drafts({
        version: 1,
        stance: "agreeWithEdits",
        reason: "Sample: we can join; one suggestion for those who work at sea.",
        words: {
          p10: "3. Rest. During hours of warning, work is arranged so that breaks in the shade, on board or in a cool place are taken at regular intervals.",
        },
        note: "Sample, for us alone: if others would rather keep the words as they are, we agree without the suggestion.",
      }),
    ],
  ],
};

const skillsFacts: Story["facts"] = {
  title:
    "ASEAN Declaration on the Recognition of Skills, Prior Learning and Professional Experience of Care Workers, Domestic Workers and Community Health Volunteers, and on the Promotion of Decent Work, Lifelong Learning and Social Protection in the Care Economy of the Region (sample)",
  type: "declaration",
  leadMembers: ["MY"],
  leadBodies: ["SLOM"],
  sector: ["Labour", "Social welfare and development"],
  purpose: "To recognise what those who care for others know and can do.",
};

/** The meeting has been held, an objection was lifted before it, and the decision is still to be recorded. */
export const skills: Story = {
  facts: skillsFacts,
  proposed: [-120, "my.delegate"],
  way: [
    ...opened(-112, facts(skillsFacts, "adoption")),
    [-100, "my.delegate", text("skills-1")],
    [-60, "asec.secretariat", clearance({ kind: "sectoral", of: "SLOM", gate: "soca", state: "given" })],
    [-40, "asec.secretariat", move("submit", { meeting: "socaPast", target: "summit" })],
    [-39, "asec.secretariat", clearance({ kind: "sectoral", of: "SOMSWD", gate: "council", state: "pending" })],
    ...agree(-30, 1, allBut("ID")),
    [
      -26,
      "id.head",
      says("object", {
        version: 1,
        paragraph: ["p15"],
        reason: "Sample: the extension of social protection is to follow national laws and means.",
      }),
    ],
    [-19, "id.head", says("agree", { version: 1 })],
    [-17, "asec.secretariat", circulates(1)],
  ],
};
