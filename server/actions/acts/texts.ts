import { z } from "zod";
import { type Act, act } from "@/server/actions/acts/act";
import { count, filled, flag, id, many, oneOf, reason } from "@/server/actions/acts/fields";
import { addVersion } from "@/server/commands/add-version";
import { detach } from "@/server/commands/attach";
import { confirmPending, dropPending } from "@/server/commands/confirm-pending";
import { agreeTogether, declineTogether } from "@/server/commands/joint";
import { listDocument, releaseSteps, unlistDocument } from "@/server/commands/list-document";
import { shareText } from "@/server/commands/share-version";
import { takeBackVersion } from "@/server/commands/take-back-version";
import { undo } from "@/server/commands/undo";

const pasted = z
  .array(z.string())
  .default([])
  .transform((values) => values.at(-1) ?? "");

const sharing = act(
  z.object({ version: filled(count), audience: filled(oneOf(["delegations", "public"])) }),
  shareText,
);

/** A version with whom it is opened to, in two fields, or in one where not every version can be opened to everybody: `2.public`. */
const share: Act = (db, session, form, typed) => {
  const [version, audience] = typed.opened?.at(-1)?.split(".") ?? [];
  return sharing(
    db,
    session,
    form,
    version && audience ? { ...typed, version: [version], audience: [audience] } : typed,
  );
};

/** Acts on the text of a document, on what the public sees of it, and on the last step. */
export const textActs = {
  version: act(
    z.object({ text: pasted, previewed: pasted, upload: id, kind: filled(oneOf(["substantive", "editorial"])) }),
    addVersion,
  ),
  takeBackVersion: act(z.object({ version: filled(count), reason: filled(reason) }), takeBackVersion),
  share,
  list: act(z.object({}), listDocument),
  unlist: act(z.object({ reason: filled(reason) }), unlistDocument),
  release: act(
    z.object({
      step: many(9).pipe(z.array(z.string().regex(/^\d+$/, { error: "unknown" }).transform(Number))),
      keep: flag,
    }),
    releaseSteps,
  ),
  confirm: act(z.object({}), confirmPending),
  agree: act(z.object({}), agreeTogether),
  decline: act(z.object({ reason: filled(reason) }), declineTogether),
  drop: act(z.object({ reason: filled(reason) }), dropPending),
  detach: act(z.object({ attachment: filled(id), reason: filled(reason) }), detach),
  undo: act(z.object({ hold: flag }), undo),
};
