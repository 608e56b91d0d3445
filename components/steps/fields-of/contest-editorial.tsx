"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { Link } from "@/i18n/navigation";

/** A state's word that the version before it is not editorial, beside what changed in it. */
export function ContestEditorialFields(props: StepFormProps) {
  const { address, standing, versions } = props.facts;
  const t = useTranslations("act");
  const version = standing.version ?? 0;
  const before = versions.find(({ number }) => number < version)?.number;
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {before !== undefined && (
        <p>
          <Link href={`/documents/${address}/compare?from=${before}&to=${version}`}>
            {t("whatChanged", { version })}
          </Link>
        </p>
      )}
      <ReasonField {...props} />
    </>
  );
}
