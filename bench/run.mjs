// Measures the built application beside a floor and a bare Next page, and writes docs/performance.md. `--quick` only prints.
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { build } from "../scripts/build.mjs";
import { root } from "../scripts/places.mjs";
import { runMain, say } from "../scripts/say.mjs";
import { faultsOf } from "./limits.mjs";
import { measure } from "./measure.mjs";
import { conditions, report } from "./report.mjs";

const quick = process.argv.includes("--quick");
const sizes = [
  { documents: 100, open: 30 },
  { documents: 5000, open: 500 },
];
const how = quick ? { rounds: 1, ms: 500, askers: 8 } : { rounds: 5, ms: 1000, askers: 8 };
const page = join(root, "docs/performance.md");
const place = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;

process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.NODE_ENV = "production";
// The measured application has a database of its own; an outer address would lead it to somebody's real data.
for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "PORT", "HOST", "PUBLIC_URL"]) delete process.env[name];

await runMain(async () => {
  await build();
  const before = loadavg()[0];
  const measured = [];
  for (const size of sizes) measured.push(await measure(join(root, ".data/bench", String(size.documents)), size, how));

  const text = [conditions(measured, how, [before, loadavg()[0]]), ...measured.map(report)].join("\n\n");
  say(`\n${text}`);
  if (!quick) {
    writeFileSync(
      page,
      readFileSync(page, "utf8").replace(place, (_, start, end) => `${start}\n${text}\n\n${end}`),
    );
    say(`\nWritten to ${page}`);
  }
  const faults = measured.flatMap(faultsOf);
  for (const fault of faults) say(fault);
  if (faults.length > 0) process.exit(1);
});
