import { readFileSync } from "node:fs";
import { get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** Opening and closing a transaction and telling who asks are no questions to the data. */
const frame = /^(BEGIN|COMMIT|ROLLBACK|SET\b|SHOW\b|DEALLOCATE)|set_config/i;

/**
 * Counts the statements of pages as Postgres itself writes them down.
 * @param {import("pg").Client} superuser @param {string} log
 * @param {(count: (url: string, headers: Record<string, string>) => Promise<number>) => Promise<void>} work
 */
export async function countingStatements(superuser, log, work) {
  const tell = async (setting) => {
    await superuser.query(setting);
    await superuser.query("SELECT pg_reload_conf()");
    await wait(500);
  };
  await tell("ALTER SYSTEM SET log_statement = 'all'");
  try {
    await work(async (url, headers) => {
      const before = readFileSync(log).length;
      await visit(url, headers);
      return written(readFileSync(log).subarray(before).toString("utf8")).filter((text) => !frame.test(text)).length;
    });
  } finally {
    await tell("ALTER SYSTEM RESET log_statement");
  }
}

/** The statements in a stretch of the log; one may run over several lines. */
const written = (stretch) =>
  stretch
    .split(/^(?=\d{4}-\d\d-\d\d )/m)
    .flatMap((entry) => /LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)/.exec(entry)?.[1] ?? []);

const visit = (url, headers) =>
  new Promise((done, failed) => {
    get(url, { headers }, (response) => response.resume().once("end", done)).once("error", failed);
  });
