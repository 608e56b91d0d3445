import { useTranslations } from "next-intl";
import { Flag } from "@/components/ui/notice";
import { saysSample } from "@/components/ui/says-sample";
import type { DeskDocument } from "@/domain/views/desk";
import { Link } from "@/i18n/navigation";

/** A document by its title, with the flag of what is invented where the title does not say it. */
export function DocumentLink({ document }: { document: Pick<DeskDocument, "address" | "title" | "sample"> }) {
  const t = useTranslations("word");
  const { address, title, sample } = document;
  return (
    <>
      <Link href={`/documents/${address}`} className="title">
        <span lang="en">{title}</span>
      </Link>
      {sample && !saysSample(title) && (
        <>
          {" "}
          <Flag>{t("sample")}</Flag>
        </>
      )}
    </>
  );
}
