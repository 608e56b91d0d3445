import { useTranslations } from "next-intl";
import type { Readers } from "@/domain/readers";

type Props = { readers: Readers; version: number | null };

/** Who can see what a form writes, in words. */
export function ReadersSaid({ readers: { list, also }, version }: Props) {
  const t = useTranslations();
  const values = { version: version ?? 0 };
  return (
    <>
      {t("msg.whoSees", { list: t(`act.sees.${list}`, values) })}
      {also.map((one) => (
        <span key={one} className="mt-1 block">
          {" "}
          {t(`act.seesAlso.${one}`, values)}
        </span>
      ))}
    </>
  );
}
