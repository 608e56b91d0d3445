"use client";

import { useTranslations } from "next-intl";
import { ReadParagraphs } from "@/components/texts/read-paragraphs";
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
      <ReadParagraphs paragraphs={paragraphs} />
      <p className="text-xs break-all text-ink-2">
        {t("textHash")} <span className="font-mono">{textHash}</span>
        <br />
        {t("fileHash")} <span className="font-mono">{fileHash}</span>
      </p>
    </div>
  );
}
