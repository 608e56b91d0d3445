import { existsSync } from "node:fs";
import { join } from "node:path";

const families = [
  ["noto-serif", ["latin", "latin-ext", "vietnamese", "greek", "cyrillic"]],
  ["noto-serif-thai", ["thai"]],
  ["noto-serif-lao", ["lao"]],
  ["noto-serif-khmer", ["khmer"]],
  ["noto-serif-myanmar", ["myanmar"]],
] as const;

/** The faces that papers are printed in, each for the signs of some scripts; a sign is set in the first that has it. */
export const faces = families.flatMap(([family, subsets]) =>
  subsets.flatMap((subset) => {
    const folder = join(process.cwd(), "node_modules/@fontsource", family, "files");
    const path = join(folder, `${family}-${subset}-400-normal.woff`);
    return existsSync(path) ? [{ name: `${family}-${subset}`, path }] : [];
  }),
);
