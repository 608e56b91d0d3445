import { z } from "zod";
import { commentAudiences, commentLimit } from "@/domain/comments";
import type { ActOutcome } from "@/domain/outcome";
import { type Act, act, problemsOf } from "@/server/actions/acts/act";
import { count, filled, id, line, many, oneOf, type Typed, text } from "@/server/actions/acts/fields";
import { ownRequest } from "@/server/actions/acts/own-request";
import type { Command } from "@/server/commands/act-on";
import { answerThread, openThread, rewordComment, turnThread, withdrawComment } from "@/server/commands/comment";
import { inviteObserver } from "@/server/commands/invite-observer";

const words = { text: filled(text(commentLimit)), mention: many(36) };
const onThread = z.object({ thread: filled(id) });

/** Every act with comments, by the name that its form carries. */
export const commentActs: Record<string, Act> = {
  open: act(
    z.object({ version: filled(count), on: line, audience: filled(oneOf(commentAudiences)), ...words }),
    openThread,
  ),
  answer: act(onThread.extend(words), answerThread),
  reword: act(onThread.extend({ line: filled(count), ...words }), rewordComment),
  withdraw: act(onThread.extend({ line: filled(count) }), withdrawComment),
  settle: act(onThread, turnThread(true)),
  reopen: act(onThread, turnThread(false)),
  invite: act(z.object({ member: filled(line) }), inviteObserver),
};

const hidden = z.object({ document: filled(line), request: filled(id) });
type Asked = Parameters<Command<unknown>>;

/** Does the act with comments that a form names on the document that it names. */
export async function runCommentAct(db: Asked[0], session: Asked[1], typed: Typed): Promise<ActOutcome> {
  const name = typed.act?.at(-1) ?? "";
  const run = Object.hasOwn(commentActs, name) ? commentActs[name] : undefined;
  if (!run) return { status: "notFound" };
  const parsed = hidden.safeParse(ownRequest(typed));
  if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
  const { document, request } = parsed.data;
  return run(db, session, { address: document.toLowerCase(), revision: 0, request: request.toLowerCase() }, typed);
}
