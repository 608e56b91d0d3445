import { type Fields, isKept } from "@/domain/unsent";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement) => [...form.elements].filter((one): one is Field => isKept(one as Field));

const isTick = (field: Field): field is HTMLInputElement => /^(checkbox|radio)$/.test(field.type);

const lines = (text: string) => text.replace(/\r\n?/g, "\n");

function standsIn(field: Field, first: boolean): string[] {
  if (isTick(field)) return (first ? field.defaultChecked : field.checked) ? [field.value] : [];
  if (!(field instanceof HTMLSelectElement)) return [lines(first ? field.defaultValue : field.value)];
  const chosen = first ? [...field.options].find((one) => one.defaultSelected) : field.selectedOptions[0];
  return [(chosen ?? field.options[0])?.value ?? ""];
}

/** What stands in the fields of a form; or what stood there first, as the page drew it. */
export function readFields(form: HTMLFormElement, first = false): Fields {
  const read: Fields = {};
  for (const field of fieldsOf(form)) read[field.name] = [...(read[field.name] ?? []), ...standsIn(field, first)];
  return read;
}

const takes = (field: Field, value: string) =>
  !(field instanceof HTMLSelectElement) || [...field.options].some((one) => one.value === value);

/** Puts values back into the fields of a form and unfolds what they stand in. Returns those that no field takes. */
export function fillFields(form: HTMLFormElement, values: Fields): Fields {
  const rest = structuredClone(values);
  for (const field of fieldsOf(form)) {
    const left = rest[field.name];
    if (!left) continue;
    if (isTick(field)) {
      const at = left.indexOf(field.value);
      field.checked = at >= 0;
      if (at >= 0) left.splice(at, 1);
    } else if (left[0] !== undefined && takes(field, left[0])) field.value = left.shift() ?? "";
    if (standsIn(field, false).join() === standsIn(field, true).join()) continue;
    for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
  }
  return Object.fromEntries(Object.entries(rest).filter(([, left]) => left.some(Boolean)));
}
