import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = import.meta.dirname;

/** The root folders are the diagram (docs/architecture.md). Each says whom it may import; `domain` imports nobody. */
const mayImport: Record<string, string[]> = {
  app: [
    "app",
    "components",
    "server/queries",
    "server/actions",
    "server/session",
    "server/papers",
    "server/theme",
    "domain",
    "i18n",
    "messages",
  ],
  components: ["components", "server/actions", "domain", "i18n", "messages"],
  "server/actions": [
    "server/actions",
    "server/commands",
    "server/queries",
    "server/session",
    "server/door",
    "server/papers",
    "domain",
    "i18n",
  ],
  "server/papers": ["server/papers", "domain"],
  "server/queries": ["server/queries", "server/db", "server/session", "domain", "prisma/generated"],
  "server/commands": [
    "server/commands",
    "server/queries",
    "server/db",
    "server/session",
    "server/door",
    "domain",
    "prisma/generated",
  ],
  server: ["server", "domain", "prisma/generated"],
  domain: ["domain"],
  i18n: ["i18n", "messages", "domain"],
  prisma: ["prisma", "server/commands", "server/queries", "server/db", "domain"],
};

const folders = ["app", "components", "domain", "server", "prisma", "i18n", "e2e", "bench", "scripts"];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === "prisma/generated" ? [] : sources(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const files = folders.filter((folder) => statSync(join(root, folder), { throwIfNoEntry: false })).flatMap(sources);
const isTest = (file: string) => /\.test\.tsx?$|^server\/testing\/|^e2e\//.test(file);
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** What a file imports from this repository, as paths from its root; types alone are left out where asked. */
function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(
    /(?:import|export)\s+(type\s)?[^;]*?from\s+"((?:@\/|\.)[^"]+)"|import\s+"((?:@\/|\.)[^"]+)"/g,
  );
  return [...found].map(([, , from, bare]) => {
    const path = from ?? bare ?? "";
    return path.startsWith("@/") ? path.slice(2) : normalize(join(dirname(file), path));
  });
}

const roomOf = (file: string) =>
  Object.keys(mayImport)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

describe("imports go right and down only", () => {
  test.each(files.filter((file) => !isTest(file) && roomOf(file)))("%s", (file) => {
    const allowed = mayImport[roomOf(file) ?? ""] ?? [];
    const strays = importsOf(file).filter(
      (path) => !allowed.some((room) => path === room || path.startsWith(`${room}/`)),
    );
    expect(strays).toEqual([]);
  });
});

test("only the database's own module and the seeds make a Prisma client or a pool", () => {
  const makers = files.filter(
    (file) => !isTest(file) && !file.startsWith("scripts/") && /new (PrismaClient|Pool)\(/.test(textOf(file)),
  );
  expect(makers.sort()).toEqual(["server/db.ts", "server/door/throttle.ts"]);
});

test("whatever acts for somebody asks first under which mandate its form was opened", () => {
  const actions = files.filter((file) => file.startsWith("server/actions/"));
  const asking = actions.filter((file) => /\b(withSession|underSecret)\b/.test(textOf(file)));
  // One's own account and the way out are under no mandate.
  expect(asking).toEqual(["server/actions/account.ts", "server/actions/acts/as-opened.ts", "server/actions/leave.ts"]);
});

test("no file is longer than 200 lines", () => {
  const long = files.filter((file) => textOf(file).split("\n").length > 201);
  expect(long).toEqual([]);
});

test("the names of files and folders are the field's own words, in kebab case", () => {
  const odd = files.filter((file) => {
    const name = relative(".", file);
    return (
      /(^|\/)(utils?|helpers?|common|misc|manager|service|types)(\.|\/)/.test(name) ||
      /[A-Z]/.test(name.replace(/\[.*?\]/g, ""))
    );
  });
  expect(odd).toEqual([]);
});

test("only Next's own files and settings export by default", () => {
  const byDefault = files.filter((file) => /^export default/m.test(textOf(file)));
  const allowed = /^app\/|^i18n\/request\.ts$|^server\/testing\/|^e2e\/|^scripts\//;
  expect(byDefault.filter((file) => !allowed.test(file))).toEqual([]);
});

test("the day of a moment is Jakarta's: only domain/instants.ts makes a day of one, and SQL says the zone", () => {
  const cut = /\.(slice|substring|substr)\(0, ?10\)|\.split\("T"\)|toDateString|getUTCDate\(|\.getDate\(/;
  const cast = /(\w*_at|\bat|now\(\)|clock_timestamp\(\))::date\b/;
  // A typed day is looked at, days of the story are counted, and the hour of a day is drawn: none of them has a moment in hand.
  const ofDays = [
    "domain/instants.ts",
    "domain/matrix-address.ts",
    "prisma/sample/meetings.ts",
    "components/home/opening.tsx",
  ];
  const strays = files.filter((file) => cast.test(textOf(file)) || (cut.test(textOf(file)) && !isTest(file)));
  expect(strays.filter((file) => !ofDays.includes(file))).toEqual([]);
});

test("a file that says for whom it is says so in its first line, below which the word does nothing", () => {
  const below = files.filter((file) =>
    /^["']use (client|server)["']/m.test(textOf(file).split("\n").slice(1).join("\n")),
  );
  expect(below).toEqual([]);
});

test("no page sets a style in an attribute, which the content policy forbids", () => {
  expect(files.filter((file) => file.endsWith(".tsx") && /\bstyle=\{/.test(textOf(file)))).toEqual([]);
});

test("nothing reaches outside the repository", () => {
  const outside = files.filter((file) => file !== "architecture.test.ts" && /\.\.\/shared\b/.test(textOf(file)));
  expect(outside).toEqual([]);
});
