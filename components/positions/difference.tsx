import { useTranslations } from "next-intl";
import { Changes } from "@/components/texts/changes";
import type { StepView } from "@/domain/views/step";
import { Link } from "@/i18n/navigation";

type Props = { address: string; difference: NonNullable<StepView["difference"]> };

/** What changed in the text since the words that are about to be confirmed or taken over. */
export function Difference({ address, difference: { from, to, changes } }: Props) {
  const t = useTranslations("position.difference");
  return (
    <section aria-labelledby="difference" className="mb-7">
      <h2 id="difference">{t("title", { from, to })}</h2>
      <p className="mt-1 mb-3 text-sm text-ink-2">
        <Link href={`/documents/${address}/compare?from=${from}&to=${to}`}>{t("sides")}</Link>
      </p>
      <div className="pairs in-one">
        <Changes changes={changes} inline />
      </div>
    </section>
  );
}
