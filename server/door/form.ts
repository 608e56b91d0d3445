/** A text field of a submitted form; a missing field or a file counts as empty. */
export function textField(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === "string" ? value : "";
}

/** The identifier in a field of a submitted form; nothing where it is none. */
export function idField(data: FormData, field: string): string | undefined {
  const value = textField(data, field).toLowerCase();
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) ? value : undefined;
}
