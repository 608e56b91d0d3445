import { useTranslations } from "next-intl";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";
import { readsAll } from "@/domain/visibility";
import { Link } from "@/i18n/navigation";

type Props = { view: Pick<InsideView, "address" | "versions" | "standing" | "circulated">; actor: Actor };

/** The ways to what is said of the text: comments, outstanding points and edits, and the compilation where it is open. */
export function SaidLinks({ view: { address, versions, standing, circulated }, actor }: Props) {
  const t = useTranslations();
  if (versions.length === 0 || !(readsAll(actor) || "member" in actor)) return null;
  const compiled = standing.version !== null && (readsAll(actor) || circulated);
  const links = [
    ["comments", t("comment.title")],
    ["points", t("point.link")],
    ...(compiled ? ([["compilation", t("compilation.link")]] as const) : []),
  ] as const;
  return (
    <p className="off-paper flex flex-wrap gap-x-5 gap-y-1 pt-3 text-sm">
      {links.map(([place, label]) => (
        <Link key={place} href={`/documents/${address}/${place}`} className="py-1">
          {label}
        </Link>
      ))}
    </p>
  );
}
