"use client";

import { useTranslations } from "next-intl";
import { markedOff } from "@/domain/structure";
import type { UploadView } from "@/domain/views/text";

/** A text as it was read from a file, each paragraph with what it is taken for, to be looked at before it is accepted. */
export function UploadedText({ upload, error }: { upload: UploadView; error?: string }) {
  const t = useTranslations("act.upload");
  const { id, name, fileHash, textHash, paragraphs, notes } = upload;
  return (
    <div id="upload" tabIndex={-1} className="grid gap-3 text-sm outline-none">
      <input type="hidden" name="upload" value={id} />
      {error && <p className="font-medium text-error">{error}</p>}
      <p className="text-pretty">{t("look", { name, count: paragraphs.length })}</p>
      {notes.length > 0 && (
        <ul className="grid gap-1 border-l-2 border-line-strong pl-3">
          {notes.map((note) => (
            <li key={note}>{t(`note.${note}`)}</li>
          ))}
        </ul>
      )}
      <div className="rounded-sm border border-line bg-surface px-4 py-2">
        {paragraphs.map(({ anchor, kind, text }) => {
          const { mark, body } = markedOff(text);
          return (
            <div key={anchor} className={`clause is-${kind}`}>
              <span className="text-ink-2">{mark ?? "¶"}</span>
              <p lang="en" className="title text-base whitespace-pre-wrap">
                {mark ? body : text}
                <span className="block font-sans text-xs text-ink-2">{t(`kind.${kind}`)}</span>
              </p>
            </div>
          );
        })}
      </div>
      <p className="text-xs break-all text-ink-2">
        {t("textHash")} <span className="font-mono">{textHash}</span>
        <br />
        {t("fileHash")} <span className="font-mono">{fileHash}</span>
      </p>
    </div>
  );
}
