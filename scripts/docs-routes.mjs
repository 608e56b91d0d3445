// Writes the matrix of who gets what at every address into docs/routes.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { root } from "./places.mjs";
import { runMain, say } from "./say.mjs";

await runMain(async () => {
  register();
  const { matrix } = await import("../e2e/route-matrix.ts");
  writeFileSync(join(root, "docs/routes.md"), matrix());
  say("docs/routes.md is written.");
});
