import { addressOf } from "@/domain/reference";
import { coastal } from "@/prisma/sample/documents/further";
import { type Act, move, opened, type Story, text, unlist } from "@/prisma/sample/way";

/** Withdrawn by its lead while it was drafted. */
export const festivals: Story = {
  facts: {
    title: "ASEAN Statement on a Common Calendar of Cultural Festivals (sample)",
    type: "statement",
    leadMembers: ["BN"],
    leadBodies: ["SOMCA"],
    sector: ["Culture and arts"],
    purpose: "To let the peoples of the region know one another's festivals.",
  },
  proposed: [-62, "bn.delegate"],
  way: [
    [-55, "asec.secretariat", move("open")],
    [-50, "bn.delegate", text("festivals-1")],
    [
      -20,
      "bn.head",
      move("withdraw", { reason: "Sample: the calendar is kept by the culture sector without a statement." }),
    ],
  ],
};

const replacedByCoastal: Act = async (asked) => {
  const { reference } = await asked.db.document.findFirstOrThrow({
    where: { title: coastal.facts.title },
    select: { reference: true },
  });
  return move("supersede", { replacement: addressOf(reference) })(asked);
};

/** Superseded by a text with which it was joined, and taken off the public list with it. */
export const homestays: Story = {
  facts: {
    title: "ASEAN Guidelines on Village Homestays (sample)",
    type: "guidelines",
    leadMembers: ["PH"],
    leadBodies: ["SOMRDPE"],
    sector: ["Rural development and poverty eradication"],
    purpose: "To let hosts and guests know what is expected of a homestay.",
  },
  proposed: [-58, "ph.delegate"],
  way: [
    ...opened(-54),
    [-48, "ph.delegate", text("homestays-1")],
    [-18, "asec.secretariat", replacedByCoastal],
    [-17, "asec.secretariat", unlist("Sample: its matter stands in the text that replaced it.")],
  ],
};
