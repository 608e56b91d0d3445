"use client";

import { useTranslations } from "next-intl";
import { JointAsked } from "@/components/documents/joint-asked";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { Link } from "@/i18n/navigation";

/** What the lead delegations are asked to do together, above the button by which one of them agrees. */
export function AgreeFields({ facts }: StepFormProps) {
  const t = useTranslations("move");
  if (!facts.joint) return null;
  return (
    <>
      <JointAsked joint={facts.joint} leadMembers={facts.leadMembers} />
      {facts.act === "agree" && (
        <p>
          <Link href={`/documents/${facts.address}/steps/decline`}>{t("decline")}</Link>
        </p>
      )}
    </>
  );
}

/** The same, with why nothing is to come of it. */
export function DeclineFields(props: StepFormProps) {
  return (
    <>
      <AgreeFields {...props} />
      <ReasonField {...props} />
    </>
  );
}
