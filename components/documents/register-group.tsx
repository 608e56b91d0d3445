import { useTranslations } from "next-intl";
import { MeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { Days } from "@/components/ui/date";
import { Flag } from "@/components/ui/notice";
import { said } from "@/components/ui/table-roles";
import type { RegisterRow } from "@/domain/views/record";

/** The head of the rows of one Summit: when, where, and how many were found. */
export function RegisterGroup({ first, count }: { first: RegisterRow; count: number }) {
  const [t, place] = [useTranslations(), usePlace()];
  const { summit, sample } = first;
  return (
    <tr {...said.row} className="group">
      <th {...said.rowheader} colSpan={4} scope="rowgroup">
        <h2 className="mr-3 inline max-md:block">
          {summit ? <MeetingName meeting={summit} /> : t("register.unknown.summit")}
        </h2>
        <span className="text-ink-2">
          {summit && (
            <>
              <Days from={summit.startsOn} to={summit.endsOn} missing={t("word.toBeAnnounced")} />,{" "}
              {place(summit, t("register.placeLater"))} ·{" "}
            </>
          )}
          {t(sample ? "register.samplesHere" : "register.documentsHere", { count })}{" "}
          {sample && <Flag>{t("word.sample")}</Flag>}
        </span>
      </th>
    </tr>
  );
}
