"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "@/components/steps/act-form";
import { Tick } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { useMemberName } from "@/components/ui/names";
import type { MeetingInside } from "@/domain/views/meeting-inside";
import { actOnMeeting } from "@/server/actions/meeting";

type Props = {
  address: string;
  page: string;
  /** Null where nobody is signed in: the form waits behind the sign-in. */
  inside: Pick<MeetingInside, "attendance" | "request"> | null;
};

/** Of each state whether, and by whom, it was represented. */
export function AttendanceForm({ address, page, inside }: Props) {
  const t = useTranslations("page.meeting");
  return (
    <ActForm
      act={actOnMeeting}
      page={page}
      door={inside === null}
      hidden={{ act: "attendance", meeting: address, request: inside?.request ?? "" }}
      submit={t("recordAttendance")}
      cancel={`/meetings/${address}`}
      fields={(shown) => inside && <Lines attendance={inside.attendance} {...shown} />}
    />
  );
}

function Lines({ attendance, typed, typedAll, errorOf }: Shown & Pick<MeetingInside, "attendance">) {
  const [t, memberName] = [useTranslations("page.meeting"), useMemberName()];
  const first = attendance.flatMap(({ member, represented }) => (represented ? [member] : []));
  const chosen = typedAll("represented", first);
  const asked = errorOf("day") ?? (typed("dayIsRight") ? "" : undefined);
  return (
    <>
      <fieldset id="represented" tabIndex={-1} className="min-w-0 outline-none">
        <legend className="sr-only">{t("attendance")}</legend>
        {errorOf("represented") && <p className="font-medium text-error">{errorOf("represented")}</p>}
        <p
          aria-hidden="true"
          className="grid gap-x-6 border-b border-line py-2 text-sm text-ink-2 max-sm:hidden sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <span>{t("represented")}</span>
          <span>{t("representedBy")}</span>
        </p>
        {attendance.map(({ member, by }) => (
          <div
            key={member}
            className="grid items-center gap-x-6 gap-y-1 border-b border-line py-2 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <label className="flex min-h-(--target) items-center gap-2.5">
              <input
                type="checkbox"
                name="represented"
                value={member}
                defaultChecked={chosen.includes(member)}
                className="tick"
              />
              <span>{memberName(member)}</span>
            </label>
            <div className="grid gap-1">
              <span aria-hidden="true" className="text-ink-2 sm:hidden">
                {t("representedBy")}
              </span>
              <input
                id={`by.${member}`}
                name={`by.${member}`}
                aria-label={`${memberName(member)}: ${t("representedBy")}`}
                aria-invalid={errorOf(`by.${member}`) ? true : undefined}
                autoComplete="off"
                className="control"
                defaultValue={typed(`by.${member}`, by ?? "")}
              />
            </div>
          </div>
        ))}
      </fieldset>
      {asked !== undefined && (
        <div id="day" tabIndex={-1} className="grid gap-1 outline-none">
          {asked && <p className="text-sm font-medium text-error">{asked}</p>}
          <Tick name="dayIsRight" value="on" label={t("aheadIsRight")} defaultChecked={typed("dayIsRight") === "on"} />
        </div>
      )}
    </>
  );
}
