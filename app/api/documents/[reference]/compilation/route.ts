import { createTranslator } from "next-intl";
import type { CompiledPaper } from "@/domain/compiled-paper";
import { dayOf } from "@/domain/instants";
import { attachmentAs } from "@/domain/uploads";
import type { CompilationView } from "@/domain/views/compilation";
import type { Reader } from "@/domain/views/reader";
import { copyOf } from "@/i18n/copy-of";
import { dayText } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import en from "@/messages/en.json";
import id from "@/messages/id.json";
import { writeCompilationDocx } from "@/server/papers/compilation-docx";
import { writeCompilationXlsx } from "@/server/papers/compilation-xlsx";
import { findCompilation } from "@/server/queries/compilation";
import { readToday } from "@/server/queries/today";
import { withSession } from "@/server/session";

type Context = RouteContext<"/api/documents/[reference]/compilation">;

const office = "application/vnd.openxmlformats-officedocument";
const writers = {
  docx: { write: writeCompilationDocx, type: `${office}.wordprocessingml.document` },
  xlsx: { write: writeCompilationXlsx, type: `${office}.spreadsheetml.sheet` },
} as const;

/** The compilation of a version as a file, for those who read it. */
export async function GET(request: Request, { params }: Context) {
  const { reference } = await params;
  const asked = new URL(request.url).searchParams;
  const as = asked.get("as") === "docx" ? "docx" : asked.get("as") === "xlsx" ? "xlsx" : null;
  const version = /^\d{1,4}$/.test(asked.get("version") ?? "") ? Number(asked.get("version")) : 0;
  const { view, today, reader } = await withSession(async (db, actor) => ({
    view: as && (await findCompilation(db, actor, reference, version)),
    today: await readToday(db),
  }));
  if (!as || !view) return new Response(null, { status: 404 });

  const bytes = await writers[as].write(inWords(view, reader, today, asked.get("lang") === "id" ? "id" : "en"));
  const name = `${view.address}-v${version}-compilation${view.sample ? "-sample" : ""}.${as}`;
  return new Response(bytes, {
    headers: {
      "content-type": writers[as].type,
      "content-disposition": attachmentAs(name),
      "cache-control": "private, no-store",
    },
  });
}

/** The compilation in words: what it is, who has it in hand, and that it is invented where it is. */
function inWords(view: CompilationView, reader: Reader, today: string, locale: Locale): CompiledPaper {
  const t = createTranslator({ locale, messages: locale === "id" ? (id as typeof en) : en });
  const { reference, title, sample, version, circulatedAt, rows } = view;
  const memberName = (code: string) => (t.has(`member.${code}` as never) ? t(`member.${code}` as never) : code);
  const holder = copyOf(reader, t);
  const named = [reference, t("act.versionNumber", { version }), dayText(today, locale)].join(", ");
  const stands = circulatedAt
    ? t("compilation.circulatedOn", { date: dayText(dayOf(circulatedAt), locale) })
    : t("compilation.preparedOn");
  const foot = [sample ? t("word.sample") : null, named, t("text.paper.restricted", { name: holder })];
  return {
    title: `${t("compilation.title")}: ${title}`,
    head: [`${named}, ${stands}`, ...(sample ? [t("msg.sample")] : [])],
    foot: foot.filter((line) => line !== null).join(" · "),
    paragraphColumn: t("compilation.column.paragraph"),
    sheet: `${t("act.versionNumber", { version })}${sample ? ` (${t("word.sample").toLowerCase()})` : ""}`,
    columns: (["state", "said", "kind", "answer"] as const).map((column) => t(`compilation.column.${column}`)),
    groups: rows.map(({ cited, text, entries }) => ({
      name: cited ? t(`text.paragraph.${cited.sort}`, { name: cited.name }) : t("compilation.wholeText"),
      text,
      lines: entries.map(({ member, words, kind, needed, stance, answer }) => [
        memberName(member),
        words,
        kind === "comment"
          ? t("compilation.kind.comment")
          : kind === "edit"
            ? t(needed ? "compilation.kind.needed" : "compilation.kind.suggested")
            : kind === "proposed"
              ? t("compilation.kind.proposed")
              : t("compilation.kind.position", { stance: stance ? t(`stance.${stance}`).toLowerCase() : "" }),
        answer ? `${t(answer.taken ? "point.takenUp" : "point.notTaken")}: ${answer.words}` : "",
      ]),
    })),
  };
}
