"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { gatesOf } from "@/domain/moves";
import type { Actor } from "@/domain/people";

const kinds = ["sectoral", "pillar", "partner", "legal", "domestic"] as const;

/** What a person may name: an officer every kind, a body's holder that body's, a delegation its own at home. */
function offered(actor: Actor): { kinds: readonly (typeof kinds)[number][]; of: string | null } {
  if ("body" in actor) return { kinds: ["sectoral", "pillar"], of: actor.body };
  if ("member" in actor) return { kinds: ["domestic"], of: actor.member };
  return { kinds, of: null };
}

/** A clearance that is not yet named: its kind, whose it is, and before which body it is needed. */
export function NewClearanceFields({ facts, typed, errorOf }: StepFormProps) {
  const [t, label, memberName, field] = [useTranslations(), useLabel(), useMemberName(), useField({ typed, errorOf })];
  const { kinds, of } = offered(facts.actor);
  return (
    <>
      <Choices
        type="radio"
        name="kind"
        label={label("kind")}
        error={errorOf("kind")}
        choices={kinds.map((kind) => ({ value: kind, label: t(`clearance.kindOf.${kind}`) }))}
        chosen={[typed("kind", kinds[0])]}
      />
      {of ? (
        <p>
          <input type="hidden" name="of" value={of} />
          {memberName(of)}
        </p>
      ) : (
        <div className="max-w-80">
          <TextField {...field("of")} list="parties" autoComplete="off" hint={t("clearance.hint.of")} />
          <datalist id="parties">
            {facts.bodies.map((code) => (
              <option key={code} value={code} />
            ))}
            {facts.members.map((code) => (
              <option key={code} value={code}>
                {memberName(code)}
              </option>
            ))}
          </datalist>
        </div>
      )}
      <div className="max-w-80">
        <SelectField
          name="gate"
          label={t("clearance.gateLabel")}
          hint={t("clearance.hint.gate")}
          error={errorOf("gate")}
          defaultValue={typed("gate")}
        >
          <option value="">{t("clearance.anyGate")}</option>
          {gatesOf(facts.finalBody).map((gate) => (
            <option key={gate} value={gate}>
              {t(`body.${gate}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
