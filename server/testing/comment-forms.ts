import type { ActOutcome } from "@/domain/outcome";
import { runCommentAct } from "@/server/actions/acts/comments";
import { withActor } from "@/server/db";
import { findComments } from "@/server/queries/comments";
import { type Fields, form, type Known, type Made, typed, type Wanted } from "@/server/testing/process";
import { type processWorld, who } from "@/server/testing/process-world";
import { amount } from "@/server/testing/stored";

/** What a form of a comment says, where it says no more than this. */
export const comment = { version: "1", on: "p1", audience: "own", text: "We should ask the ministry." };

/** Short ways to comment in the world of a test. */
export function commenting({ make, rows, superuser }: ReturnType<typeof processWorld>) {
  const say = (by: Known, document: Made, act: string, fields: Fields = {}): Promise<ActOutcome> =>
    withActor(by, (db) =>
      runCommentAct(
        db,
        { id: "", actor: by, name: `${by.role} of the test` },
        typed({ ...form(document, act), ...fields }),
      ),
    );
  const look = (by: Known, document: Made) => withActor(by, (db) => findComments(db, by, document.address, {}));
  return {
    say,
    look,
    /** What comes of a form, and whether anything was written by it. */
    tried: async (by: Known, document: Made, act: string, fields: Fields = {}) => {
      const before = await amount(superuser());
      const outcome = await say(by, document, act, fields);
      return { outcome, wrote: JSON.stringify(before) !== JSON.stringify(await amount(superuser())) };
    },
    /** The audiences of the threads that somebody sees. */
    seen: async (by: Known, document: Made) =>
      (await look(by, document))?.threads.map(({ audience }) => audience) ?? null,
    /** A text on which Thailand said something to each audience; the ids of the threads by audience. */
    commented: async (wanted: Wanted = {}) => {
      const document = await make({ agreed: [], ...wanted });
      for (const audience of ["own", "delegations", "secretariat"]) {
        await say(who.thai, document, "open", { ...comment, audience });
      }
      const threads = (await rows("comment_thread", document)) as { id: string; audience: string }[];
      const of = (audience: string) => threads.find((one) => one.audience === audience)?.id ?? "";
      return { document, own: of("own"), delegations: of("delegations"), secretariat: of("secretariat") };
    },
  };
}
