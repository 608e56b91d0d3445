/** The fields of a submitted form in the order in which they came; none where something else was sent in its place. */
export const fieldsOf = (data: unknown) => (data instanceof FormData ? [...data.entries()] : []);

/** A text field of a submitted form; a missing field or a file counts as empty. */
export function textField(data: unknown, field: string): string {
  const value = data instanceof FormData ? data.get(field) : undefined;
  return typeof value === "string" ? value : "";
}

/** The identifier in a field of a submitted form; nothing where it is none. */
export function idField(data: unknown, field: string): string | undefined {
  const value = textField(data, field).toLowerCase();
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) ? value : undefined;
}
