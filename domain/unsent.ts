/** The values of each field of a form, by its name. */
export type Fields = Record<string, string[]>;

/** What was typed in a form and not sent, and what its page had said where it was typed. */
export type Unsent = { fields: Fields; drawn: number | undefined };

const prefix = "typed ";

/** Pages on which people act; those of sign-in, links, people and accounts are not among them. */
const acting = /^\/(documents|meetings|circulations|propose)(\/|$)/;

/**
 * The name under which a tab keeps what was typed in a form: whose it is, then its page, without language and question, then
 * what the form is of. None where nothing is kept. A mark stands for a session and, after a dot, the mandate acted under.
 */
export function keptAs(mark: string | undefined, path: string, of: Record<string, string>): string | undefined {
  if (!mark || !acting.test(path)) return undefined;
  const parts = Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${prefix}${mark} ${path} ${JSON.stringify(parts)}`;
}

/** What another session left in the tab; without a mark, whatever was kept. */
export const isLeft = (name: string, mark = "") =>
  name.startsWith(prefix) && !(mark && name.startsWith(`${prefix}${mark.split(".")[0]}.`));

/** A field in which something is typed or chosen that may be kept; never a password, a file or what the page hides. */
export const isKept = ({ name, type, readOnly = false }: { name: string; type: string; readOnly?: boolean }) =>
  name !== "" && !readOnly && !/^(hidden|password|file|submit|button|reset|image|fieldset|output)$/.test(type);

const asOne = (values: string[] = []) => values.join("\u0000");

/** The fields that somebody changed, so that the others stay as a page says them later. */
export const changedIn = (now: Fields, first: Fields): Fields =>
  Object.fromEntries(Object.entries(now).filter(([field, values]) => asOne(values) !== asOne(first[field])));

/** Tells whether a page says the same as it did, without keeping its words. */
export const drawnFrom = (basis: string, fields: Fields, first: Fields) =>
  [...JSON.stringify([basis, Object.keys(fields).map((field) => asOne(first[field]))])].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0,
    0,
  );
