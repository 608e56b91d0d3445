"use client";

import { useTranslations } from "next-intl";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextField } from "@/components/ui/field";
import { officeZone } from "@/domain/instants";

type Props = Shown & {
  first: { day: string; time: string };
  /** The reader's own zone, offered beside Jakarta's. */
  zone: string | null;
  hint?: string;
};

/** A deadline: a day, a time, and the zone in which both are read. */
export function DeadlineFields({ first, zone, hint, typed, errorOf }: Props) {
  const [t, label] = [useTranslations("circulation"), useLabel()];
  const zones = zone && zone !== officeZone ? [officeZone, zone] : [officeZone];
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-sm font-medium">{t("deadline")}</legend>
      {hint && <p className="text-xs text-ink-2">{hint}</p>}
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          name="day"
          type="date"
          label={label("day")}
          error={errorOf("day")}
          defaultValue={typed("day", first.day)}
        />
        <TextField
          name="time"
          type="time"
          label={label("time")}
          error={errorOf("time")}
          defaultValue={typed("time", first.time)}
        />
        <SelectField name="zone" label={label("zone")} error={errorOf("zone")} defaultValue={typed("zone", officeZone)}>
          {zones.map((name) => (
            <option key={name} value={name}>
              {name.split("/").at(-1)?.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
      </div>
    </fieldset>
  );
}
