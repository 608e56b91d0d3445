/** The most that an uploaded file may hold. */
export const uploadLimit = 25 * 1024 * 1024;

/** Why an uploaded file is not taken. */
export const uploadProblems = [
  "missing",
  "empty",
  "tooLarge",
  "notDocx",
  "encrypted",
  "macros",
  "embedded",
  "remote",
  "bomb",
  "noText",
  "tooLong",
  "characters",
  "incomplete",
] as const;
export type UploadProblem = (typeof uploadProblems)[number];

/** What a file holds beside the text that is read from it, and what becomes of it. */
export const uploadNotes = ["tracked", "comments", "pictures", "footnotes", "tables", "numbering"] as const;
export type UploadNote = (typeof uploadNotes)[number];

/** The name of a file as it is kept: without a folder, without signs that steer how it is shown, no longer than needed. */
export function fileName(given: string, ending: "docx" | "pdf" = "docx"): string {
  const bare = given.split(/[\\/]/).at(-1) ?? "";
  const plain = bare
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, "")
    .trim();
  const stem = [...plain.replace(/\.(docx|pdf)$/i, "")].slice(0, 120).join("");
  return `${stem || "document"}.${ending}`;
}

/** How a file is handed out: always to be saved, under its own name in every script. */
export function attachmentAs(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
