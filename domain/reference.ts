const written = /^(ASCC|SAMPLE)\/(\d{4})\/(\d{2,})$/;
const addressed = /^(ascc|sample)-(\d{4})-(\d{2,})$/;

/** A document's permanent name in this tracker, `ASCC/2023/04`; numbers are dense within a year and never reused. */
export function referenceOf(year: number, number: number, sample: boolean): string {
  return `${sample ? "SAMPLE" : "ASCC"}/${year}/${String(number).padStart(2, "0")}`;
}

/** `ASCC/2023/04` as it stands in an address: `ascc-2023-04`. */
export function addressOf(reference: string): string {
  if (!written.test(reference)) throw new Error(`Not a reference: ${reference}`);
  return reference.toLowerCase().replaceAll("/", "-");
}

/** `ascc-2023-04` back to `ASCC/2023/04`; undefined where the address names no reference. */
export function referenceFrom(address: string): string | undefined {
  return addressed.test(address) ? address.toUpperCase().replaceAll("-", "/") : undefined;
}
