import { useTranslations } from "next-intl";
import { useDraftSays } from "@/components/positions/draft-says";
import type { Draft } from "@/domain/drafts";
import { Link } from "@/i18n/navigation";

type Props = { draft: Draft; address: string; begun: boolean };

/** Before a head states a position: that the delegation left a draft of it, what it says, and the ways to it. */
export function DraftWaits({ draft, address, begun }: Props) {
  const [t, says] = [useTranslations("position.draft"), useDraftSays()];
  return (
    <div className="grid gap-1 rounded-md border border-line border-l-4 border-l-accent bg-surface px-5 py-4 text-sm">
      <p>{says({ stance: draft.stance, by: draft.savedBy, cited: draft.cited.map(({ cited }) => cited) })}</p>
      <p>
        <Link href={`/documents/${address}/draft`} className="inline-block py-0.5">
          {t("readAndSubmit")}
        </Link>
      </p>
      {begun ? (
        <p className="text-ink-2">{t("begun")}</p>
      ) : (
        <p>
          <Link href={`/documents/${address}/steps/position?from=draft`} className="inline-block py-0.5">
            {t("begin")}
          </Link>
        </p>
      )}
    </div>
  );
}
