import { z } from "zod";
import { documentTypes, finalBodies, tracks } from "@/domain/documents";
import { relationKinds } from "@/domain/relations";
import { act } from "@/server/actions/acts/act";
import { filled, flag, line, many, oneOf, reason, title } from "@/server/actions/acts/fields";
import { changeFacts } from "@/server/commands/change-facts";
import { relate, unrelate } from "@/server/commands/relate";

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

/** Acts on what a document is, and on what it is to others. */
export const factActs = {
  relate: act(z.object({ relation: filled(oneOf(relationKinds)), other: filled(line), forPublic: flag }), relate),
  unrelate: act(z.object({ related: filled(line), reason: filled(reason) }), unrelate),
  facts: act(factFields.extend({ track: filled(oneOf(tracks)), reason: filled(reason), release: flag }), changeFacts),
};
