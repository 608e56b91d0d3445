"use client";

import { useTranslations } from "next-intl";
import { Choices, Tick } from "@/components/steps/fields";
import { NamesField } from "@/components/steps/names-field";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { useList, useMemberName } from "@/components/ui/names";
import { leadsBeside } from "@/domain/proposal";
import type { ProposalView } from "@/domain/views/propose";

/** Who leads: the reader's own state or body goes without saying, others may join. */
export function LeadFields({ view, typed, typedAll, errorOf }: Shown & { view: ProposalView }) {
  const [t, label, memberName, list] = [useTranslations("page.propose"), useLabel(), useMemberName(), useList()];
  const { own } = view;
  const member = own && "member" in own ? own.member : null;
  const body = own && "body" in own ? own.body : null;
  const beside = leadsBeside(member, typedAll("leadMembers"));
  const named = view.members.filter((code) => beside.split(",").includes(code));
  const asked = errorOf("alsoLead");
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
      {beside !== "" && (asked || typed("alsoLead") === beside) && (
        <Tick
          name="alsoLead"
          value={beside}
          label={t("alsoLead", { states: list(named.map((code) => memberName(code, { inText: true }))) })}
          error={asked}
          defaultChecked={typed("alsoLead") === beside}
        />
      )}
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
