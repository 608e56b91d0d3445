import { useLocale, useTranslations } from "next-intl";
import { useClearancesAwaited, useRefusal } from "@/components/documents/refusal";
import { useMeetingInText, useMeetingName } from "@/components/meetings/meeting-name";
import { officeZone } from "@/components/ui/date";
import { useList, useMemberName } from "@/components/ui/names";
import { type Act, slugOf } from "@/domain/acts";
import type { Stance } from "@/domain/consensus";
import type { Task, ToDo } from "@/domain/views/desk";
import type { Reader } from "@/domain/views/reader";
import type { Day } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";
import { momentText } from "@/i18n/moments";

/** What one task says: its name, a line of detail, and the words and address of the step that does it. */
export type TaskWords = { title: string; detail: string; action: string; href: string; also?: TaskStep };
/** A further step of the same task, beside the one that it begins with. */
type TaskStep = { action: string; href: string };

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the words of every task are made with: the messages, names, dates, and who reads. */
export function useSay(reader: NonNullable<Reader>) {
  const [t, locale] = [useTranslations(), useLocale()];
  const [meetingName, inText, memberName, list] = [useMeetingName(), useMeetingInText(), useMemberName(), useList()];
  const [words, head] = [useTranslations("page.desk.task"), reader.role === "head"];
  return {
    t,
    words,
    refusal: useRefusal(),
    clearances: useClearancesAwaited(),
    meetingName,
    inText,
    /** The reader's own state, or the code of their body. */
    holder: reader.holder ? memberName(reader.holder) : "",
    head,
    ofBody: reader.role === "body",
    /** What only a head does; said to the others of a delegation. */
    unlessHead: (key: "headSubmits" | "headWaits" | "headAnswers" | "headAgrees") => (head ? "" : ` ${words(key)}`),
    stance: (stance: Stance) => lowered(t(`stance.${stance}`)),
    leads: ({ members, bodies }: { members: string[]; bodies: string[] }) =>
      list([...members.map((code) => memberName(code)), ...bodies]),
    states: (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true }))),
    day: (day: Day) => dayText(day, locale),
    moment: (moment: string) => momentText(new Date(moment), reader.zone ?? officeZone, locale),
  };
}
export type Say = ReturnType<typeof useSay>;

/** Where the step of an act on a task's document is taken. */
export const stepOf = ({ document }: Pick<Task, "document">, act: Act, query = "") =>
  `/documents/${document.address}/steps/${slugOf(act)}${query}`;

/** The words and address that lead to the document itself, where no one step would do. */
export const reading = ({ document }: Pick<Task, "document">, { words }: Say) => ({
  action: words("read"),
  href: `/documents/${document.address}`,
});

/** The step of an act that only a head takes; the others of the delegation are led to the document. */
export const headStep = (task: Pick<Task, "document">, say: Say, action: string, act: Act, query = "") =>
  say.head ? { action, href: stepOf(task, act, query) } : reading(task, say);

export type Of<Kind extends ToDo["kind"]> = Extract<ToDo, { kind: Kind }> & Pick<Task, "document" | "by">;
/** For each kind of task, what it says. */
export type Words<Kind extends ToDo["kind"]> = { [K in Kind]: (task: Of<K>, say: Say) => TaskWords };
