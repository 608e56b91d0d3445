"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAsks } from "@/components/circulations/asks";
import { useMomentText, Weekends } from "@/components/circulations/moments";
import { useBodyName } from "@/components/documents/body-name";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import type { Typed } from "@/components/steps/kept";
import { useList, useMemberName } from "@/components/ui/names";
import { useFocusOn } from "@/components/ui/use-focus-on";
import { aimsBefore, askedBy, asks } from "@/domain/circulation-form";
import { instantOf, officeZone } from "@/domain/instants";
import type { NewCirculation } from "@/domain/views/circulations";
import { dayText } from "@/i18n/dates";

const hour = 3_600_000;

/** What goes out, as all delegations will read it. */
export function SendPreview({ typed, view }: { typed: Typed; view: NewCirculation }) {
  const [t, bodyName, asksOf, momentOf] = [useTranslations(), useBodyName("bodyInText"), useAsks(), useMomentText()];
  const [list, memberName, inText, locale] = [useList(), useMemberName(), useMeetingInText(), useLocale()];
  const head = useFocusOn<HTMLHeadingElement>(typed);
  const one = (field: string) => typed[field]?.at(-1) ?? "";
  const asked = askedBy[asks.find((known) => known === one("asks")) ?? "reply"];
  const rule = view.bodies.find(({ code }) => code === one("body"))?.rule;
  const hours = asked.rule === "silence" ? (rule?.hours ?? 0) : null;
  const until =
    hours === null
      ? instantOf(one("day"), one("time") || "17:00", one("zone") || officeZone)
      : new Date(Date.parse(view.now) + hours * hour);
  const deadline = momentOf(until.toISOString());
  const texts = view.choices.filter(({ address }) => typed.document?.includes(address));
  const aims = texts.flatMap((text) => text.aims);
  const late = Number.isNaN(until.getTime()) ? [] : aimsBefore(aims, until);
  return (
    <section aria-labelledby="preview" className="grid gap-3 rounded-md border border-line-strong bg-surface px-5 py-5">
      <h2 id="preview" ref={head} tabIndex={-1} className="text-lg outline-none">
        {t("page.circulations.previewTitle")}
      </h2>
      <p className="text-sm text-ink-2">
        {t("page.circulations.previewTo", {
          states: list(view.members.map((code) => memberName(code, { inText: true }))),
        })}
      </p>
      <p className="font-medium">
        {asksOf.name(asked)}. {t("circulation.onBehalf", { body: bodyName(one("body")) })}
      </p>
      <ul className="grid gap-1">
        {texts.map(({ address, title, version }) => (
          <li key={address}>
            <span lang="en" className="title">
              {title}
            </span>
            , <span className="text-sm text-ink-2">{t("circulation.version", { version: version ?? 0 })}</span>
          </li>
        ))}
      </ul>
      <p>
        {hours === null
          ? t("page.circulations.previewDeadline", { deadline })
          : t("page.circulations.previewHours", { hours, deadline })}
      </p>
      {late.map((meeting) => (
        <p key={meeting.address} className="font-medium">
          {t("page.circulations.previewAfter", {
            meeting: inText(meeting),
            day: dayText(meeting.startsOn ?? "", locale),
          })}
        </p>
      ))}
      <Weekends from={view.now} until={until.toISOString()} />
      {rule && hours !== null && <p className="text-sm">{t("circulation.rule", { citation: rule.citation })}</p>}
      <div className="border-t border-line pt-3">
        <h3 className="text-sm">{t("circulation.coverNote")}</h3>
        <p className="mt-1 wrap-anywhere whitespace-pre-line">{one("note")}</p>
      </div>
    </section>
  );
}
