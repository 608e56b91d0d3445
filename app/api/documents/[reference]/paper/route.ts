import { createTranslator } from "next-intl";
import { stampText } from "@/components/texts/stamps";
import type { Paper } from "@/domain/paper";
import { attachmentAs } from "@/domain/uploads";
import type { Reader } from "@/domain/views/reader";
import { copyOf } from "@/i18n/copy-of";
import { dayText } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import en from "@/messages/en.json";
import id from "@/messages/id.json";
import { writeDocx } from "@/server/papers/docx";
import { writePdf } from "@/server/papers/pdf";
import { findPaper, type PaperFound } from "@/server/queries/papers";
import { withSession } from "@/server/session";

type Context = RouteContext<"/api/documents/[reference]/paper">;

const writers = {
  pdf: { write: writePdf, type: "application/pdf" },
  docx: { write: writeDocx, type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
} as const;
const numberIn = (asked: string | null) => (/^\d{1,4}$/.test(asked ?? "") ? Number(asked) : 0);

/** A text as a file to keep: clean, or with what changed since an earlier version; the states that hold brackets only where asked for. */
export async function GET(request: Request, { params }: Context) {
  const { reference } = await params;
  const asked = new URL(request.url).searchParams;
  const writer = asked.get("as") === "docx" ? "docx" : asked.get("as") === "pdf" ? "pdf" : null;
  const from = asked.has("from") ? numberIn(asked.get("from")) : null;
  const { found, reader } = await withSession(async (db) => ({
    found:
      writer &&
      (await findPaper(db, reference, {
        version: numberIn(asked.get("version")),
        from,
        named: asked.get("holders") === "named",
      })),
  }));
  if (!writer || !found) return new Response(null, { status: 404 });

  const paper = inWords(found, reader, asked.get("lang") === "id" ? "id" : "en");
  const bytes = await writers[writer].write(paper);
  const name = `${found.address}-v${from === null ? "" : `${from}-v`}${found.version}${found.named ? "-own-eyes" : ""}${found.sample ? "-sample" : ""}.${writer}`;
  return new Response(bytes, {
    headers: {
      "content-type": writers[writer].type,
      "content-disposition": attachmentAs(name),
      "cache-control": "private, no-store",
    },
  });
}

/** What is said around a text on paper: what it is, who has it in hand where it is restricted, that it is invented. */
function inWords(found: PaperFound, reader: Reader, locale: Locale): Paper {
  const t = createTranslator({ locale, messages: locale === "id" ? (id as typeof en) : en });
  const { reference, title, sample, version, from, day, open, stamps, named: names, paragraphs } = found;
  const holder = copyOf(reader, t);
  const named = [reference, t("act.versionNumber", { version }), dayText(day, locale)].join(", ");
  const head = [
    named,
    from === null ? null : t("text.paper.since", { version: from }),
    ...stamps.map((stamp) => stampText(stamp, t, locale)),
    names ? t("text.paper.named") : null,
    sample ? t("msg.sample") : null,
  ];
  const foot = [
    sample ? t("word.sample") : null,
    named,
    open && !names ? null : t("text.paper.restricted", { name: holder }),
    names ? t("text.paper.ownEyes") : null,
  ];
  return {
    title,
    band: [t("text.paper.community"), t(open ? "text.paper.public" : "word.restricted")],
    head: head.filter((line) => line !== null),
    foot: foot.filter((line) => line !== null).join(" · "),
    paragraphs,
    unprinted: (signs) => t("text.paper.unprinted", { signs }),
  };
}
