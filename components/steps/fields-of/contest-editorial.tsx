"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { Link } from "@/i18n/navigation";

/** A state's word that the version before it is not editorial, beside what changed in it. */
export function ContestEditorialFields(props: StepFormProps) {
  const { address, standing } = props.facts;
  const t = useTranslations("act");
  const version = standing.version ?? 0;
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {version > 1 && (
        <p>
          <Link href={`/documents/${address}/compare?from=${version - 1}&to=${version}`}>
            {t("whatChanged", { version })}
          </Link>
        </p>
      )}
      <ReasonField {...props} />
    </>
  );
}
