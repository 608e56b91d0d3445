import { useTranslations } from "next-intl";
import type { ProblemKind } from "@/components/problem/kinds";
import { PageHead } from "@/components/ui/section";
import { Link } from "@/i18n/navigation";

type Props = { kind: ProblemKind; signedIn: boolean };

/** What went wrong, what it means for the reader's work, and the way back. Needs no database. */
export function Problem({ kind, signedIn }: Props) {
  const t = useTranslations("problem");
  const next = kind === "not-found" && signedIn ? "nextSignedIn" : (`${kind}.next` as const);
  return (
    <>
      <PageHead title={t(`${kind}.title`)}>{t(`${kind}.text`)}</PageHead>
      <p className="max-w-text text-pretty">{t(next)}</p>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <Link href="/" className="inline-block py-1">
            {t("home")}
          </Link>
        </li>
        <li>
          <Link href="/documents" className="inline-block py-1">
            {t("documents")}
          </Link>
        </li>
      </ul>
    </>
  );
}
