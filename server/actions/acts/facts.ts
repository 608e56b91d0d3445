import { z } from "zod";
import { documentTypes, finalBodies, tracks } from "@/domain/documents";
import { act } from "@/server/actions/acts/act";
import { filled, line, many, oneOf, reason, title } from "@/server/actions/acts/fields";
import { changeFacts } from "@/server/commands/change-facts";

/** What a document is, as it is proposed and as it is changed on the way. */
export const factFields = z.object({
  title: filled(title),
  type: filled(oneOf(documentTypes)),
  leadMembers: many(10),
  leadBodies: many(60),
  sector: many(120),
  purpose: reason,
  finalBody: filled(oneOf(finalBodies)),
  target: line,
});

export const factActs = {
  facts: act(factFields.extend({ track: filled(oneOf(tracks)), reason: filled(reason) }), changeFacts),
};
