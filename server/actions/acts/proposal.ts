import type { ActOutcome } from "@/domain/outcome";
import { problemsOf } from "@/server/actions/acts/act";
import { factFields } from "@/server/actions/acts/facts";
import { filled, id, line, type Typed } from "@/server/actions/acts/fields";
import { ownRequest } from "@/server/actions/acts/own-request";
import type { Command } from "@/server/commands/act-on";
import { proposeDocument } from "@/server/commands/propose-document";

type Asked = Parameters<Command<unknown>>;
const proposal = factFields.extend({ request: filled(id), alsoLead: line });

/** Parses the form of a proposal and proposes. */
export async function runProposal(db: Asked[0], session: Asked[1], typed: Typed): Promise<ActOutcome> {
  const parsed = proposal.safeParse(ownRequest(typed));
  if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
  const { request, ...said } = parsed.data;
  return proposeDocument(db, session, request.toLowerCase(), said);
}
