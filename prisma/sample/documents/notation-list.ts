import { clearance, facts, move, opened, type Story, text } from "@/prisma/sample/way";

/** A text of the larger list: approved by its sector, then taken to SOCA with the others. */
function forNotation(name: string, said: Story["facts"]): Story {
  const [lead = ""] = said.leadMembers;
  const by = `${lead.toLowerCase()}.delegate`;
  return {
    facts: said,
    proposed: [-95, by],
    way: [
      ...opened(-88, facts(said, "notation", { reason: "Sample: for the list for notation." })),
      [-70, by, text(name)],
      [-50, "asec.secretariat", clearance({ kind: "sectoral", of: said.leadBodies[0], gate: "soca", state: "given" })],
      [-36, "asec.secretariat", move("submit", { meeting: "socaPast", target: "summit" })],
    ],
  };
}

/** Three texts that the Leaders are asked to note, endorsed together by SOCA. */
export const notationList: Story[] = [
  forNotation("health-report-1", {
    title: "Report on Primary Health Care and Preparedness in Small Islands of the ASEAN Region (sample)",
    type: "report",
    leadMembers: ["SG"],
    leadBodies: ["SOMHD"],
    sector: ["Health"],
    purpose: "To tell how small islands care for the health of those who live there.",
  }),
  forNotation("youth-plan-1", {
    title: "ASEAN Plan of Action on Youth Volunteering across Borders (sample)",
    type: "planOfAction",
    leadMembers: ["BN"],
    leadBodies: ["SOMY"],
    sector: ["Youth"],
    purpose: "To let young people of every Member State volunteer in another.",
  }),
  forNotation("rivers-roadmap-1", {
    title: "ASEAN Roadmap on Clean Rivers and Riverside Communities (sample)",
    type: "roadmap",
    leadMembers: ["KH"],
    leadBodies: ["ASOEN"],
    sector: ["Environment"],
    purpose: "To let those who live along a river keep it clean together.",
  }),
];
