import { useTranslations } from "next-intl";
import { useMomentText } from "@/components/circulations/moments";
import { useBodyName } from "@/components/documents/body-name";
import { Empty } from "@/components/ui/section";
import type { RuledBody } from "@/domain/views/circulations";

/** The rules that hold, each with the time that it gives. */
export function CitedRules({ bodies }: { bodies: RuledBody[] }) {
  const [t, bodyName, momentOf] = [useTranslations("page.circulations"), useBodyName(), useMomentText()];
  const ruled = bodies.filter(({ rule }) => rule);
  if (ruled.length === 0) return <Empty>{t("rulesNone")}</Empty>;
  return (
    <ul className="max-w-text border-t border-ink">
      {ruled.map(
        ({ code, rule }) =>
          rule && (
            <li key={code} className="grid gap-1 border-b border-line py-4">
              <h2 className="text-lg">{t("ruleHours", { body: bodyName(code), hours: rule.hours })}</h2>
              <p className="wrap-anywhere whitespace-pre-line">{rule.citation}</p>
              <p className="text-sm text-ink-2">{t("ruleCited", { moment: momentOf(rule.at) })}</p>
            </li>
          ),
      )}
    </ul>
  );
}
