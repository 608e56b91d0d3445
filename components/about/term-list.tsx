import { useTranslations } from "next-intl";
import type messages from "@/messages/en.json";

/** The words that the about page explains, in the order in which a newcomer meets them. */
const terms = [
  "document",
  "reference",
  "phase",
  "stage",
  "move",
  "actionHolder",
  "version",
  "bracket",
  "circulation",
  "position",
  "revert",
  "consensus",
  "clearance",
  "decision",
  "condition",
  "track",
  "notation",
  "finalBody",
  "followUp",
  "body",
  "meeting",
  "member",
  "observer",
  "mandate",
  "event",
  "fromRecord",
] as const satisfies (keyof typeof messages.glossary)[];

/** What each word of the tracker means. */
export function TermList() {
  const [word, meaning] = [useTranslations("word"), useTranslations("glossary")];
  return (
    <dl className="grid gap-x-14 text-sm md:grid-cols-2">
      {terms.map((term) => (
        <div key={term} className="border-b border-line py-3">
          <dt className="font-bold">{word(term)}</dt>
          <dd className="text-pretty text-ink-2">{meaning(term)}</dd>
        </div>
      ))}
    </dl>
  );
}
