import type { CapitalAnswer } from "@/domain/capital";
import type { Form } from "@/domain/outcome";
import { actOn, done } from "@/server/commands/act-on";
import { type Linked, withSecret } from "@/server/commands/invite-person";
import { whyNotWord } from "@/server/commands/judge-word";
import { recordOwnEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { hashOf } from "@/server/door/cookie";
import { findCapital } from "@/server/queries/capital";
import { findText } from "@/server/queries/steps";
import type { Session } from "@/server/session";

type Asked = { version: number; forName: string; question: string; paragraph: string[]; days: number };

/** Asks an expert in the capital about the text before the states, by a link that works once. */
export function askCapital(db: Tx, session: Session, form: Form, said: Asked): Promise<Linked> {
  return withSecret((secretHash) =>
    actOn(
      db,
      session,
      form,
      async (locked) => {
        const { document, standing } = locked;
        const { actor } = session;
        const refusal = await whyNotWord(db, "draft", standing, actor);
        if (refusal) return { status: "refused", refusal };
        const member = "member" in actor ? actor.member : "";
        const { version, forName, question, paragraph, days } = said;
        if (version !== standing.version) return { status: "stale", revision: document.revision };
        const anchors = (await findText(db, document.id, version)).map(({ anchor }) => anchor);
        if (paragraph.some((anchor) => !anchors.includes(anchor))) {
          return { status: "invalid", fields: { paragraph: "unknown" } };
        }
        const expiresAt = new Date(locked.now.getTime() + days * 86_400_000);
        await db.capitalLink.createMany({
          data: {
            documentId: document.id,
            versionNumber: version,
            memberCode: member,
            secretHash,
            forName,
            question,
            anchors: paragraph,
            expiresAt,
          },
        });
        const told = { kind: "capitalAsked", member, version, data: { for: forName } };
        await recordOwnEvent(db, session, document.id, told, form.request);
        return { ...done(locked), until: expiresAt.toISOString() };
      },
      { anyRevision: true },
    ),
  );
}

/** Revokes a link that was not answered yet, under its document's lock. Returns the document's reference where there was one. */
export async function revokeCapital(db: Tx, session: Session, id: string): Promise<string | null> {
  const [held] = await db.$queryRaw<
    { document: string; reference: string; version: number; member: string; name: string }[]
  >`
    SELECT d.id::text AS document, d.reference, l.version_number AS version, l.member_code AS member, l.for_name AS name
    FROM capital_link l JOIN document d ON d.id = l.document_id WHERE l.id = ${id}::uuid FOR UPDATE OF d`;
  if (!held) return null;
  const revoked = await db.$executeRaw`
    UPDATE capital_link SET revoked_at = now() WHERE id = ${id}::uuid AND answered_at IS NULL AND revoked_at IS NULL`;
  if (revoked === 0) return null;
  const { document, reference, version, member, name } = held;
  await recordOwnEvent(db, session, document, { kind: "capitalRevoked", member, version, data: { for: name } });
  return reference;
}

/** Keeps an expert's answer, once; false where the link does not hold, or where nothing is said of the text that it opens. */
export async function answerCapital(db: Tx, secret: string, answers: CapitalAnswer[]): Promise<boolean> {
  const link = await findCapital(db, secret);
  const said = answers.filter(({ anchor }) => anchor === null || link?.paragraphs.some((one) => one.anchor === anchor));
  if (said.length === 0) return false;
  const [row] = await db.$queryRaw<{ kept: boolean }[]>`
    SELECT answer_capital_link(${hashOf(secret)}, ${JSON.stringify(said)}::jsonb) AS kept`;
  return row?.kept ?? false;
}
