import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type NotAsOpened, noMandate } from "@/domain/opened-under";
import type { ActOutcome } from "@/domain/outcome";
import { chargeWords } from "@/i18n/charge-words";
import type { Typed } from "@/server/actions/acts/fields";
import type { HasForm } from "@/server/actions/acts/has-form";
import { fieldName, typedIn } from "@/server/actions/acts/run";
import type { Command } from "@/server/commands/act-on";
import { sendAsOpened } from "@/server/commands/as-opened";
import type { Linked } from "@/server/commands/invite-person";
import { withSession } from "@/server/session";

type Tx = Parameters<Command<unknown>>[0];
type Session = Parameters<Command<unknown>>[1];
type Stopped = { status: "signedOut" } | (NotAsOpened & { name: string });
type Came<T> = { sent: T; stopped?: undefined } | { sent?: undefined; stopped: Stopped };

/** Does what a form asks for, if it is sent under the mandate under which it was opened. Every form that acts comes through here. */
export async function asOpened<T>(typed: Typed, work: (db: Tx, session: Session) => Promise<T>): Promise<Came<T>> {
  const opened = { under: typed.under?.at(-1), switchBack: typed.switchBack?.at(-1) };
  const { came } = await withSession(async (db, _actor, session, reader) => {
    if (!session || !reader) return { came: { stopped: { status: "signedOut" } } as Came<T> };
    const came = await sendAsOpened(db, session, reader, opened, () => work(db, session));
    return { came: came.stopped ? { stopped: { ...came.stopped, name: session.name } } : came };
  });
  return came;
}

/** What became of a form whose page shows the answer: in words, with everything that was typed, and as whom it goes next. */
export async function answerTo(
  data: unknown,
  work: (db: Tx, session: Session, typed: Typed) => Promise<Linked>,
  hasForm: HasForm,
): Promise<Linked & { values: Typed }> {
  const { switchBack, before, ...typed } = typedIn(data);
  const asked = switchBack ? { ...typed, switchBack } : typed;
  const { sent, stopped } = await asOpened(asked, (db, session) => work(db, session, typed));
  if (sent) return { ...sent, values: typed };
  if (stopped.status === "signedOut") return { outcome: stopped, values: typed };
  const values = stopped.status === "switchedBack" ? { ...fieldsIn(before?.at(-1)), ...typed } : typed;
  const { here } = await withSession(async (db, actor) => ({
    here: isText(typed) && (await hasForm(db, actor, typed)),
  }));
  return { outcome: await worded(stopped, !here), values: { ...values, under: [stopped.id ?? noMandate] } };
}

/** Whether it holds nothing that no text holds, and that no question to the database may hold. */
const isText = (typed: Typed) =>
  Object.values(typed).every((values) => values.every((one) => one.isWellFormed() && !one.includes("\0")));

/** What a form held before it was drawn under another mandate, which may draw fewer fields. */
function fieldsIn(before = "{}"): Typed {
  const held = z.preprocess(parsed, z.record(z.string().regex(fieldName), z.array(z.string()))).safeParse(before);
  return held.success ? held.data : {};
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}

async function worded(stopped: NotAsOpened & { name: string }, away: boolean): Promise<ActOutcome> {
  const t = await getTranslations();
  const charge = stopped.now ? chargeWords(t, stopped.now) : t("role.viewer");
  if (stopped.status === "switchedBack") return { status: "switchedBack", now: charge };
  const { status, opened, back, name } = stopped;
  // Whoever signed in as somebody else in another tab is told as whom.
  const now = opened ? charge : `${name}, ${charge}`;
  return { status, opened: opened && chargeWords(t, opened), back, now, away };
}

/** Where a form leads that keeps nothing and was not sent as its page was opened: to the desk, which says so and leads back. */
export function whereNotSent(stopped: Stopped | undefined, typed: Typed, back: string): string | undefined {
  if (!stopped || stopped.status === "signedOut") return undefined;
  const opened = typed.under?.at(-1)?.slice(0, 36) ?? "";
  return `/desk?${new URLSearchParams({ opened, back })}`;
}

/** The mandate that the address of a form names which brings a file, known before a byte of the file is read. */
export const openedBy = ({ url }: Request): Typed => ({ under: [new URL(url).searchParams.get("under") ?? ""] });
