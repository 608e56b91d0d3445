import { useTranslations } from "next-intl";
import { EditorialNote } from "@/components/documents/editorial-note";
import { Stamps } from "@/components/texts/stamps";
import { Day } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { said } from "@/components/ui/table-roles";
import { dayOf } from "@/domain/instants";
import type { InsideView, TakenBackVersion } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** A version's fingerprint as it is read aloud to one another: its first eight signs. */
export const shortHash = (sha256: string) => `${sha256.slice(0, 4)} ${sha256.slice(4, 8)}`;

type Props = {
  view: Pick<InsideView, "address" | "versions" | "takenBack" | "standing">;
  /** The reader reads working versions too: where none is shown, there is none. */
  readsAll: boolean;
  zone?: string;
};

/** Every version the reader may see, newest first; the text of each is on its own page. */
export function Versions({ view, readsAll, zone }: Props) {
  const { address, versions, takenBack, standing } = view;
  const [t, memberName] = [useTranslations(), useMemberName()];
  if (versions.length === 0)
    return (
      <>
        <p className="pt-3 text-sm text-ink-2">{t(readsAll ? "inside.noVersionYet" : "inside.noVersions")}</p>
        <TakenBack address={address} versions={takenBack} />
      </>
    );
  const by = (who: string | null) =>
    who === "asec"
      ? t("role.secretariatAsec")
      : who === "chair"
        ? t("role.secretariatChair")
        : who
          ? memberName(who)
          : "–";
  return (
    <>
      {versions.length > 1 && (
        <p className="off-paper pt-3 text-sm">
          <Link href={`/documents/${address}/compare`}>{t("text.compare.open")}</Link>
        </p>
      )}
      <table className="table cards w-full" {...said.table}>
        <caption className="sr-only">{t("inside.versionsCaption")}</caption>
        <thead {...said.rowgroup}>
          <tr {...said.row}>
            {(["version", "date", "from", "shared", "brackets", "hash"] as const).map((column) => (
              <th key={column} scope="col" className={column === "brackets" ? "text-right" : ""} {...said.columnheader}>
                {t(`inside.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...said.rowgroup}>
          {versions.map((version) => {
            const { number, kind, addedAt, by: who, shared, brackets, sha256 } = version;
            return (
              <tr key={number} {...said.row}>
                <th scope="row" {...said.rowheader}>
                  <Link href={`/documents/${address}/versions/${number}`}>
                    {t("act.versionNumber", { version: number })}
                  </Link>{" "}
                  {number === standing.version && (
                    <span className="text-ink-2">
                      {t(number === versions[0]?.number ? "inside.current" : "inside.beforeStates")}
                    </span>
                  )}{" "}
                  {kind === "editorial" && <EditorialNote view={view} version={version} zone={zone} />}
                  <Stamps stamps={version.stamps} className="text-sm font-normal" />
                </th>
                <td {...said.cell}>
                  <Day value={dayOf(addedAt)} />
                </td>
                <td {...said.cell}>
                  <CellName column="from" />
                  {by(who)}
                </td>
                <td {...said.cell}>
                  <CellName column="shared" />
                  {shared.includes("public")
                    ? t("word.released")
                    : shared.length > 0
                      ? t("act.audience.delegations")
                      : t("inside.working")}
                </td>
                <td className="md:text-right" {...said.cell}>
                  <CellName column="brackets" />
                  {brackets}
                </td>
                <td className="font-mono text-xs text-ink-2" {...said.cell}>
                  <CellName column="hash" />
                  {shortHash(sha256)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <TakenBack address={address} versions={takenBack} />
    </>
  );
}

/** Versions that were added by mistake: they keep their numbers, and what was wrong with them. */
function TakenBack({ address, versions }: { address: string; versions: TakenBackVersion[] }) {
  const t = useTranslations("text.takeBack");
  if (versions.length === 0) return null;
  return (
    <ul className="pt-3 text-sm text-ink-2">
      {versions.map(({ number, on, reason }) => (
        <li key={number} className="py-1 wrap-anywhere">
          {t.rich("line", {
            version: number,
            day: () => <Day value={on} />,
            reason,
            link: (words) => <Link href={`/documents/${address}/versions/${number}`}>{words}</Link>,
          })}
        </li>
      ))}
    </ul>
  );
}

/** What a cell holds, where its row is a card and has no head. */
function CellName({ column }: { column: "from" | "shared" | "brackets" | "hash" }) {
  const t = useTranslations("inside.column");
  return (
    <span className="cell-name" aria-hidden="true">
      {t(column)}:{" "}
    </span>
  );
}
