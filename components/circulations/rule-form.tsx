"use client";

import { useTranslations } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { ActForm } from "@/components/steps/act-form";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { actOnCirculation } from "@/server/actions/circulation";

type Props = { page: string; bodies: string[]; request: string };

/** A body's own rule by which no word is consent, with the time that it gives. */
export function RuleForm({ page, bodies, request }: Props) {
  const [t, label, bodyName] = [useTranslations("page.circulations"), useLabel(), useBodyName()];
  return (
    <ActForm
      act={actOnCirculation}
      page={page}
      door={false}
      hidden={{ act: "cite", request }}
      submit={t("cite")}
      cancel="/circulations"
      fields={({ typed, errorOf }) => (
        <>
          <div className="max-w-80">
            <SelectField name="body" label={label("body")} error={errorOf("body")} defaultValue={typed("body", "SOCA")}>
              {bodies.map((code) => (
                <option key={code} value={code}>
                  {bodyName(code)}
                </option>
              ))}
            </SelectField>
          </div>
          <TextArea
            name="citation"
            label={label("citation")}
            hint={t("citeHint")}
            error={errorOf("citation")}
            defaultValue={typed("citation")}
          />
          <div className="max-w-60">
            <TextField
              name="hours"
              type="number"
              inputMode="numeric"
              min={1}
              max={8760}
              label={label("hours")}
              error={errorOf("hours")}
              defaultValue={typed("hours", "72")}
            />
          </div>
        </>
      )}
    />
  );
}
