import { heat, skills, textiles } from "@/prisma/sample/documents/before-soca";
import { festivals, homestays } from "@/prisma/sample/documents/closed";
import { children, schools, sport } from "@/prisma/sample/documents/drafting";
import { ageing, coastal, libraries } from "@/prisma/sample/documents/further";
import { dignity } from "@/prisma/sample/documents/no-objection";
import type { Story } from "@/prisma/sample/way";

/** The invented texts outside the list for notation, in the order in which they are numbered. */
export const stories: Story[] = [
  libraries,
  coastal,
  ageing,
  textiles,
  skills,
  heat,
  dignity,
  schools,
  children,
  sport,
  festivals,
  homestays,
];
