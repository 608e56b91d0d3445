import { useTranslations } from "next-intl";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

type Props = {
  view: Pick<InsideView, "address" | "attachments">;
  member: string;
  /** The reader is an officer, who adds the letter where there is none yet. */
  adds: boolean;
};

/** The letter with which a state's word came, for those who may read it. */
export function Letter({ view: { address, attachments }, member, adds }: Props) {
  const t = useTranslations("position");
  const letters = attachments.filter((file) => file.slot === "letter" && file.member === member);
  if (letters.length === 0) {
    const href = `/documents/${address}/attachments?slot=letter&member=${member}#add`;
    return adds ? (
      <Link href={href} className="block py-0.5">
        {t("attachLetter")}
      </Link>
    ) : null;
  }
  return letters.map(({ id, name }) => (
    <a key={id} href={`/api/documents/${address}/attachments/${id}`} download className="block py-0.5 break-words">
      {t("letter", { name })}
    </a>
  ));
}
