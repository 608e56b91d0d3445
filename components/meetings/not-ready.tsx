import { useTranslations } from "next-intl";
import { useRefusal } from "@/components/documents/refusal";
import { slugOf } from "@/domain/acts";
import { type DocumentBefore, isReady } from "@/domain/views/meeting-inside";
import { Link } from "@/i18n/navigation";

/** The documents on which a decision may not be taken yet, each with the reason, and the way where there is one. */
export function DocumentsNotReady({ before }: { before: DocumentBefore[] }) {
  const t = useTranslations("page.meeting");
  const off = before.filter((one) => !isReady(one));
  if (off.length === 0) return null;
  return (
    <section
      aria-labelledby="off"
      className="mt-8 mb-5 max-w-text rounded-md border border-dashed border-line-strong px-5 py-4 text-sm"
    >
      <h2 id="off" className="text-sm">
        {t("decisionsOff")}
      </h2>
      <ul className="mt-2 grid gap-2">
        {off.map((one) => (
          <NotReady key={one.document.address} {...one} />
        ))}
      </ul>
    </section>
  );
}

function NotReady({ document, waitsForSecond, refusal, move }: DocumentBefore) {
  const [t, says] = [useTranslations("page.meeting"), useRefusal()];
  const page = `/documents/${document.address}`;
  const to = (step: string) => (words: React.ReactNode) => <Link href={`${page}/steps/${step}`}>{words}</Link>;
  const why = waitsForSecond ? ({ code: "toConfirm" } as const) : refusal;
  return (
    <li>
      <Link href={page}>
        <span lang="en" className="title">
          {document.title}
        </span>
      </Link>
      <span className="block text-ink-2">
        {why && says(why)}{" "}
        {move && why?.code === "clearance" && t.rich("clearFirst", { clear: to("clearance"), alone: to(slugOf(move)) })}
        {move && why?.code === "conditions" && t.rich("meetFirst", { meet: to("condition"), alone: to(slugOf(move)) })}
      </span>
    </li>
  );
}
