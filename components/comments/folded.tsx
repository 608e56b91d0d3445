import { useTranslations } from "next-intl";
import type { Fold } from "@/domain/comment-folds";
import type { CommentsView } from "@/domain/views/comments";
import { Link } from "@/i18n/navigation";

type Props = {
  of: "comments" | "answers";
  side: "earlier" | "later";
  fold: Fold | null | undefined;
  view: Pick<CommentsView, "address" | "version">;
  /** The part of the page in which they stand. */
  at: string;
};

/** The way to the comments, or the answers in a thread, that do not stand on this page. */
export function Folded({ of, side, fold, at, view: { address, version } }: Props) {
  const t = useTranslations("comment.folded");
  const hidden = fold?.[side];
  if (!hidden) return null;
  return (
    <p className="off-paper pt-3 text-sm">
      <Link
        href={`/documents/${address}/comments?version=${version}&thread=${hidden.to}#${at}`}
        className="inline-block py-1"
      >
        {t(`${of}.${side}`, { count: hidden.count })}
      </Link>
    </p>
  );
}
