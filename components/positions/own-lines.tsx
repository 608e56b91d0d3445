import { useTranslations } from "next-intl";
import { Day, Moment } from "@/components/ui/date";
import type { OwnLine } from "@/domain/views/delegation";

const kinds = [
  "draftSaved",
  "draftTakenOver",
  "draftSubmitted",
  "draftDiscarded",
  "capitalAsked",
  "capitalAnswered",
  "capitalRevoked",
] as const;
const isKnown = (kind: string): kind is (typeof kinds)[number] => (kinds as readonly string[]).includes(kind);

/** What was done inside the delegation, the latest first. */
export function OwnLines({ lines, zone }: { lines: OwnLine[]; zone?: string }) {
  const t = useTranslations("position.draft");
  if (lines.length === 0) return <p className="pt-3 text-sm text-ink-2">{t("noLines")}</p>;
  return (
    <ul className="pt-1 text-sm">
      {lines.map(({ number, kind, by, on, at, version }) => (
        <li key={number} className="border-b border-line py-2">
          {isKnown(kind) && t(`line.${kind}`, { version: version ?? 0 })}{" "}
          <span className="block text-ink-2">
            {by}, {on ? <Day value={on} /> : <Moment value={new Date(at)} zone={zone} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
