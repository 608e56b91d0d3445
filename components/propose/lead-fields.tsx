"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import { NamesField } from "@/components/steps/names-field";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { useMemberName } from "@/components/ui/names";
import type { ProposalView } from "@/domain/views/propose";

/** Who leads: the reader's own state or body goes without saying, others may join. */
export function LeadFields({ view, typedAll, errorOf }: Shown & { view: ProposalView }) {
  const [t, label, memberName] = [useTranslations("page.propose"), useLabel(), useMemberName()];
  const { own } = view;
  const member = own && "member" in own ? own.member : null;
  const body = own && "body" in own ? own.body : null;
  return (
    <>
      {own && (
        <p className="text-lg">
          <input type="hidden" name={member ? "leadMembers" : "leadBodies"} value={member ?? body ?? ""} />
          {t("ownLead", { name: member ? memberName(member) : (body ?? "") })}
        </p>
      )}
      <Choices
        type="checkbox"
        name="leadMembers"
        label={own ? t("coLeads") : label("leadMembers")}
        hint={own ? undefined : t("leadsHint")}
        error={errorOf("leadMembers")}
        choices={view.members
          .filter((code) => code !== member)
          .map((code) => ({ value: code, label: memberName(code) }))}
        chosen={typedAll("leadMembers")}
        columns
      />
      <NamesField
        name="leadBodies"
        label={label("leadBodies", true)}
        hint={t("bodiesHint")}
        error={errorOf("leadBodies")}
        names={view.bodies.filter((code) => code !== body)}
        chosen={typedAll("leadBodies").filter((code) => code !== body)}
      />
    </>
  );
}
