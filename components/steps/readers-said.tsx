import { useTranslations } from "next-intl";
import type { Readers } from "@/domain/readers";

type Props = { readers: Readers; version: number | null };

/** Who can see what a form writes, in words. */
export function ReadersSaid({ readers: { list, also }, version }: Props) {
  const t = useTranslations();
  const values = { version: version ?? 0 };
  const sentences = also.map((one) => t(`act.seesAlso.${one}`, values));
  return <>{[t("msg.whoSees", { list: t(`act.sees.${list}`, values) }), ...sentences].join(" ")}</>;
}
