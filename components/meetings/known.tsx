import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMemberName } from "@/components/ui/names";
import type { MeetingView } from "@/domain/views/meetings";

/** What is and is not on record about a meeting: the facts as keys, and how many documents have decision and day. */
export function knownOf({ startsOn, confirmed, city, attendance, source, documents }: MeetingView) {
  const facts = { date: confirmed ? startsOn : null, place: city, source, attendance, agenda: null };
  const keys = Object.keys(facts) as (keyof typeof facts)[];
  return {
    known: keys.filter((key) => facts[key] !== null),
    unknown: keys.filter((key) => facts[key] === null),
    decided: documents.filter(({ steps }) => steps.some(({ day }) => day !== null)).length,
    documents: documents.length,
  };
}

function Known({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="text-sm">{title}</h3>
      <ul className="mt-1 grid list-disc gap-1 pl-5 text-sm">{children}</ul>
    </div>
  );
}

/** Side by side, what this record knows about a meeting and what it does not. */
export function KnownAndNot({ meeting }: { meeting: MeetingView }) {
  const [t, memberName] = [useTranslations("page.meeting"), useMemberName()];
  const { known, unknown, decided, documents } = knownOf(meeting);
  const represented = meeting.attendance?.filter((state) => state.represented).map(({ member }) => memberName(member));

  return (
    <div className="grid gap-6 pt-3 sm:grid-cols-2">
      <Known title={t("known")}>
        {known.map((key) => (
          <li key={key}>
            {t(`has.${key}`)}
            {key === "attendance" && `: ${represented?.join(", ")}`}
          </li>
        ))}
        {decided > 0 && <li>{t("has.decisions", { known: decided, all: documents })}</li>}
      </Known>
      <Known title={t("notKnown")}>
        {unknown.map((key) => (
          <li key={key}>{t(`has.${key}`)}</li>
        ))}
        {documents > decided && <li>{t("has.decisionsUnknown", { count: documents - decided })}</li>}
      </Known>
    </div>
  );
}
