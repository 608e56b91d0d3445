/** A compilation as it leaves the tracker, in whole words. */
export type CompiledPaper = {
  title: string;
  head: string[];
  foot: string;
  /** The name of the column that a spreadsheet has for the paragraph, and of its sheet. */
  paragraphColumn: string;
  sheet: string;
  columns: string[];
  /** Each group under the name of its paragraph and its words, then a line for each entry, as wide as the columns. */
  groups: { name: string; text: string | null; lines: string[][] }[];
};

/** A cell that a spreadsheet might run as a formula is made plain text by a sign before it. */
export const inertCell = (text: string) => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
