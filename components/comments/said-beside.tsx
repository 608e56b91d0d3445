import { useTranslations } from "next-intl";
import { fragmentOf } from "@/domain/paragraphs";
import type { VersionView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** The way to what is said about a whole version, with how much of it the reader sees. */
export function CommentsLink({ view: { address, number, comments } }: { view: VersionView }) {
  const t = useTranslations("comment");
  if (!comments) return null;
  const count = Object.values(comments).reduce((sum, one) => sum + one, 0);
  return (
    <p className="off-paper mt-1 text-sm">
      <Link href={`/documents/${address}/comments?version=${number}`} className="inline-block py-1">
        {t("link", { count })}
      </Link>
    </p>
  );
}

/** Under a paragraph: what is said about it, or the way to say something. */
export function SaidBeside({
  view: { address, number, comments },
  anchor,
  name,
}: {
  view: VersionView;
  anchor: string;
  name: string;
}) {
  const t = useTranslations("comment");
  const count = comments?.[anchor] ?? 0;
  const here = `/documents/${address}/comments?version=${number}`;
  const href = count > 0 ? `${here}#${fragmentOf(anchor)}` : `${here}&on=${anchor}#${fragmentOf(anchor)}`;
  return (
    <p className="said off-paper">
      <Link
        href={href}
        aria-label={t(count > 0 ? "countOn" : "on", { count, paragraph: name })}
        className={`inline-block py-1 ${count > 0 ? "has" : ""}`}
      >
        {count > 0 ? t("count", { count }) : t("short")}
      </Link>
    </p>
  );
}
