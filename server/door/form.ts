/** A text field of a submitted form; a missing field or a file counts as empty. */
export function textField(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === "string" ? value : "";
}
