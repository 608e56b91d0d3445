import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { runNode } from "../scripts/child.mjs";
import { fingerprint, readStamp } from "../scripts/hash.mjs";
import { root } from "../scripts/places.mjs";
import { connect, openClient } from "../scripts/postgres/connect.mjs";
import { findEmbedded, removeEmbedded } from "../scripts/postgres/embedded.mjs";
import { readSecrets } from "../scripts/postgres/secrets.mjs";
import { startApplication } from "../scripts/testing/application.mjs";

/** Starts the built application on an empty data folder and enters generated documents: `open` of them on their way. */
export async function startFilled(folder, { documents, open }) {
  if (existsSync(folder)) await removeEmbedded(folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const application = await startApplication(folder);
  try {
    const { ownerUrl } = await findEmbedded(folder);
    const superuser = await connect(readSecrets(folder), Number(new URL(ownerUrl).port), "tracker");
    await generate(ownerUrl, documents, open);
    await superuser.query("VACUUM ANALYZE");
    return { ...application, ownerUrl, superuser, log: join(folder, "postgres.log") };
  } catch (error) {
    await application.stop();
    throw error;
  }
}

async function generate(ownerUrl, documents, open) {
  const owner = await openClient(ownerUrl);
  try {
    await owner.query(readFileSync(join(root, "bench/generate.sql"), "utf8"));
    await owner.query("SELECT pg_temp.generate_sample($1, $2)", [documents, open]);
  } finally {
    await owner.end();
  }
}

/** Opens a session for a person of the demonstration. Returns the cookie that its browser would keep. */
export async function openSession(ownerUrl, folder, name) {
  const [secret, owner] = [randomBytes(32).toString("base64url"), await openClient(ownerUrl)];
  try {
    await owner.query("SELECT set_config('app.system', 'on', false)");
    const { rowCount } = await owner.query("SELECT open_session(id, $2, 'measuring') FROM person WHERE name = $1", [
      name,
      createHash("sha256").update(secret).digest(),
    ]);
    if (rowCount !== 1) throw new Error(`The demonstration has nobody called ${name}.`);
  } finally {
    await owner.end();
  }
  const token = await encode({ token: { secret }, secret: readSecrets(folder).session, maxAge: 12 * 60 * 60 });
  return `session=${token}`;
}

/** Builds the bare Next page in a folder of its own beside the data, unless it stands there already. */
export async function buildBare() {
  const folder = join(root, ".data/bench/bare");
  const stamp = join(folder, "built-from");
  const wanted = fingerprint(root, ["bench/bare", "bench/rows.mjs", "package-lock.json"]);
  if (readStamp(stamp) === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "bench/bare"), folder, { recursive: true });
  cpSync(join(root, "bench/rows.mjs"), join(folder, "rows.mjs"));
  const { code, output } = await runNode([join(root, "node_modules/next/dist/bin/next"), "build"], {
    cwd: folder,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", REPOSITORY: root },
  });
  if (code !== 0) throw new Error(`The bare page could not be built:\n${output}`);
  writeFileSync(stamp, wanted);
  return folder;
}
