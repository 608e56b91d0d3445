import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { Moment } from "@/components/ui/date";
import type { Named } from "@/domain/views/desk";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = { named: Named[]; reader: NonNullable<Reader> };

/** Comments that mention the reader, each with its first lines and the way to answer it. It counts for nothing in what rests with them. */
export function NamedIn({ named, reader }: Props) {
  const [t, paragraphName] = [useTranslations(), useParagraphName()];
  return (
    <ul>
      {named.map(({ document, thread, line, version, cited, by, at, text }) => (
        <li key={`${thread} ${at}`} className="grid grid-cols-1 gap-1.5 border-b border-line pt-4.5 pb-5">
          <h3 className="text-base">
            {t("page.desk.named.by", {
              name: by.name,
              version,
              paragraph: cited ? lowered(paragraphName(cited)) : lowered(t("comment.wholeText")),
            })}
          </h3>
          <p>
            <DocumentLink document={document} />{" "}
            <span className="text-sm whitespace-nowrap text-ink-2">{document.reference}</span>
          </p>
          <p className="line-clamp-3 text-sm whitespace-pre-line wrap-anywhere text-ink-2">{text}</p>
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-2">
            <Moment value={new Date(at)} zone={reader.zone ?? undefined} />
            <Link
              href={`/documents/${document.address}/comments?version=${version}&thread=${thread}.${line}#thread-${thread}`}
              className="inline-block py-1"
            >
              {t("page.desk.named.open")}
              <span className="sr-only">: {document.title}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
