import "server-only";

/** As many statements as the application has, and some to spare; a list of another length is a statement of its own. */
const kept = 500;
const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement that it has planned, so that the next time it is not planned again:
 * with the policies of each table in it, planning takes longer than the work. Beyond what is kept, statements go unnamed.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= kept) return "";
  const name = `s${names.size + 1}`;
  names.set(sql, name);
  return name;
}
