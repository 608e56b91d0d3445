import { useTranslations } from "next-intl";
import { Standing } from "@/components/documents/standing";
import { MeetingName } from "@/components/meetings/meeting-name";
import { Day } from "@/components/ui/date";
import { useList, useMemberName } from "@/components/ui/names";
import { Flag } from "@/components/ui/notice";
import { saysSample } from "@/components/ui/says-sample";
import { said } from "@/components/ui/table-roles";
import type { RegisterRow } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** One document of the register; `grouped` under its Summit, which it otherwise names itself. */
export function RegisterEntry({ row, grouped }: { row: RegisterRow; grouped: boolean }) {
  const t = useTranslations();
  return (
    <tr {...said.row}>
      <td {...said.cell} className="text-sm text-ink-2">
        <span className="whitespace-nowrap">{row.reference}</span>
      </td>
      <th {...said.rowheader} scope="row">
        <Link href={`/documents/${row.address}`} className="title">
          <span lang="en">{row.title}</span>
        </Link>{" "}
        {row.sample && !saysSample(row.title) && <Flag>{t("word.sample")}</Flag>}{" "}
        {row.titleToConfirm && <Flag>{t("word.titleToConfirm")}</Flag>}{" "}
        {!row.listed && <Flag>{t("document.notListed")}</Flag>}
        {row.formerTitles.map((former) => (
          <span key={former} className="formerly mt-1 block text-ink-2">
            {t("word.formerTitle")}{" "}
            <span lang="en" className="title">
              {former}
            </span>
          </span>
        ))}
        {!grouped && row.summit && (
          <span className="mt-1 block text-ink-2">
            <MeetingName meeting={row.summit} />
          </span>
        )}
      </th>
      <td {...said.cell} className="text-ink-2">
        {t(`type.${row.type}`)}
        <Leads row={row} />
      </td>
      <td {...said.cell}>
        <Standing of={row} />
        <Since row={row} />
      </td>
    </tr>
  );
}

function Leads({ row: { leadMembers, leadBodies } }: { row: RegisterRow }) {
  const [t, list, memberName] = [useTranslations("register"), useList(), useMemberName()];
  const named = () => list(leadMembers.map((code) => memberName(code)));
  const count = leadMembers.length;
  const states = count === 0 ? t("leadUnknown") : count > 3 ? t("leadStates", { count }) : named();
  return <span className="block">{[states, ...leadBodies].join(", ")}</span>;
}

function Since({ row: { phase, since } }: { row: RegisterRow }) {
  const t = useTranslations();
  if (!phase) return null;
  if (!since) return <span className="block text-ink-2">{t("document.dayUnknown")}</span>;
  return (
    <span className="block text-ink-2">
      {phase === "concluded" ? <Day value={since} /> : t.rich("register.since", { day: () => <Day value={since} /> })}
    </span>
  );
}
