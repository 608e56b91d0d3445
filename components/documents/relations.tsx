import { useTranslations } from "next-intl";
import type { Related } from "@/domain/relations";
import { Link } from "@/i18n/navigation";

/** A relation in words, as it reads at this side of it: "Implements", or "Implemented by". */
export function useRelationWords() {
  const t = useTranslations("relation");
  return ({ kind, side }: Pick<Related, "kind" | "side">) => t(`${side}.${kind}`);
}

/** What this document is to others, and others to it. */
export function Relations({ relations, inside }: { relations: Related[]; inside: boolean }) {
  const [t, words] = [useTranslations("relation"), useRelationWords()];
  return (
    <ul>
      {relations.map((one) => (
        <li key={`${one.kind} ${one.side} ${one.address}`} className="border-b border-line py-2.5">
          <span className="block text-sm text-ink-2">{words(one)}</span>
          <Link href={`/documents/${one.address}`} lang="en" className="title text-[0.9375rem] leading-[1.3125rem]">
            {one.title}
          </Link>{" "}
          <span className="text-sm whitespace-nowrap text-ink-2">{one.reference}</span>
          {inside && !one.released && <span className="block text-sm text-ink-2">{t("insideOnly")}</span>}
        </li>
      ))}
    </ul>
  );
}
