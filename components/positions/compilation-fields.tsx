"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { useMemberName } from "@/components/ui/names";
import { Link } from "@/i18n/navigation";

/** What each delegation will newly read once the compilation is circulated, before it is. */
export function CompilationFields({ facts: { compiled, address } }: StepFormProps) {
  const [t, memberName] = [useTranslations("compilation"), useMemberName()];
  if (!compiled) return null;
  const { version, delegations, states, comments } = compiled;
  const others = (state: string) => ({
    state: memberName(state),
    positions: states.filter((other) => other !== state).length,
    comments: Object.entries(comments).reduce((sum, [other, count]) => (other === state ? sum : sum + count), 0),
  });
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <p className="text-lg">
        {t("speaksTo", { version })}{" "}
        <Link href={`/documents/${address}/compilation?version=${version}`} className="text-base">
          {t("check")}
        </Link>
      </p>
      <section aria-labelledby="newly" className="min-w-0 text-sm">
        <h2 id="newly" className="text-base">
          {t("newly")}
        </h2>
        <ul className="mt-1 border-t border-line">
          {delegations.map((state) => (
            <li key={state} className="border-b border-line py-1.5">
              {t("newlyFor", others(state))}
            </li>
          ))}
          <li className="border-b border-line py-1.5">{t("newlyNobody")}</li>
        </ul>
      </section>
    </>
  );
}
