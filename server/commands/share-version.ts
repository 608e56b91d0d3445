import { whyNotOther } from "@/domain/authority";
import { actOn, type Command, changeDocument, dateOf, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { countBrackets } from "@/server/queries/standing";
import type { Session } from "@/server/session";

type Audience = "delegations" | "public";

/** Opens one version to the delegations, or to the public; a deliberate act that leaves its own line. */
export async function shareVersion(
  db: Tx,
  session: Session,
  documentId: string,
  number: number,
  audience: Audience,
  request?: string,
) {
  await db.share.createMany({
    data: {
      documentId,
      versionNumber: number,
      audience,
      sharedBy: session.actor.person,
      ...(session.day && { sharedAt: dateOf(session.day) }),
    },
    skipDuplicates: true,
  });
  const kind = audience === "public" ? "textReleased" : "versionShared";
  await recordEvent(db, session, documentId, { kind, version: number }, request);
}

/** Shares a text with the delegations, or releases it to the public, which only the secretariat does. */
export const shareText: Command<{ version: number; audience: Audience }> = (db, session, form, { version, audience }) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("share", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    if (audience === "public") {
      if (session.actor.role !== "secretariat") return { status: "refused", refusal: { code: "secretariatOnly" } };
      if (!standing.listed) return { status: "refused", refusal: { code: "notListed" } };
    }

    const found = await db.version.findUnique({
      where: { documentId_number: { documentId: document.id, number: version } },
      select: { paragraphs: true, shares: { select: { audience: true } }, takenBack: { select: { personId: true } } },
    });
    if (!found || found.takenBack) return { status: "invalid", fields: { version: "unknown" } };
    const shared = found.shares.some((share) => share.audience === audience);
    if (shared) return { status: "refused", refusal: { code: "openAlready" } };
    // What is released of a concluded document is its final text.
    const brackets = audience === "public" && standing.stage === "concluded" ? countBrackets(found.paragraphs) : 0;
    if (brackets > 0) return { status: "refused", refusal: { code: "brackets", count: brackets, version } };
    await shareVersion(db, session, document.id, version, audience, form.request);
    await changeDocument(db, document.id);
    return done(locked);
  });
