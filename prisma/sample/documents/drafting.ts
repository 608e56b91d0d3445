import { agree, facts, move, opened, type Story, text } from "@/prisma/sample/way";

/** Only proposed: the secretariat has not opened drafting. */
export const sport: Story = {
  facts: {
    title: "ASEAN Leaders' Statement on Sport and Persons with Disabilities (sample)",
    type: "leadersStatement",
    leadMembers: ["ID"],
    leadBodies: ["SOMS"],
    sector: ["Sports"],
    purpose: "To open sport at every level to persons with disabilities.",
  },
  proposed: [-6, "id.delegate"],
  way: [[-6, "id.delegate", text("sport-1")]],
};

/** In drafting and not listed: its working text is seen by its leads and the secretariat. */
export const children: Story = {
  facts: {
    title: "ASEAN Declaration on Safe and Inclusive Digital Spaces for Children (sample)",
    type: "declaration",
    leadMembers: ["PH"],
    leadBodies: ["ACWC"],
    sector: ["Rights of women and children"],
    purpose: "To make the places where children meet online safe for every child.",
  },
  proposed: [-66, "ph.delegate"],
  way: [
    [-40, "asec.secretariat", move("open")],
    [-30, "ph.delegate", text("children-1")],
  ],
};

const schoolsFacts: Story["facts"] = {
  title: "ASEAN Framework on Disaster-Resilient Schools and Community Preparedness (sample)",
  type: "framework",
  leadMembers: ["ID", "MY"],
  leadBodies: ["ACDM"],
  sector: ["Disaster management", "Education"],
  purpose: "To let every school be the safest place of its village.",
};

/** Led by two states and returned to them, with a new version that they have yet to share. */
export const schools: Story = {
  facts: schoolsFacts,
  proposed: [-90, "id.delegate"],
  way: [
    ...opened(-84, facts(schoolsFacts, "adoption", { reason: "Sample: as both leads asked." })),
    [-75, "id.delegate", text("schools-1")],
    [-38, "my.head", move("submit", { meeting: "socaPast", target: "summit" })],
    ...agree(-28, 1, "BN ID MY PH SG VN"),
    [
      -15,
      "asec.secretariat",
      move("return", {
        stage: "drafting",
        reason: "Sample: SOCA asked the leads to settle how often schools practise, and how assessments are paid for.",
      }),
    ],
    [-3, "id.delegate", text("schools-2")],
  ],
};
