import pg from "pg";
import { migrationNames } from "../migrations/files.mjs";

const patience = 1000;

/**
 * Whether this process lives, and whether it can serve: it reaches the database, finds it at the version it expects,
 * and is not about to stop.
 * @param {{ applicationUrl: string }} options
 */
export function createHealth({ applicationUrl }) {
  const expected = migrationNames();
  const pool = new pg.Pool({
    connectionString: applicationUrl,
    application_name: "tracker-health",
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    // The one connection stays open, so that its end tells at once, and for nothing, that the database went away.
    idleTimeoutMillis: 0,
  });
  let stopping = false;
  let lost = false;
  pool.on("error", () => {
    lost = true;
  });

  const isReached = async () => {
    const reached = await pool.query("select 1").then(Boolean, () => false);
    lost = !reached;
    return reached;
  };
  const isAway = async () => lost && !(await isReached());
  const isReady = async () => !stopping && (await isAtVersion(pool, expected));

  async function answer(url) {
    const path = url.split("?", 1)[0];
    if (path === "/health/live") return { status: 200, body: { status: "live" } };
    if (path !== "/health/ready") return { status: 404, body: { status: "unknown" } };
    return (await isReady())
      ? { status: 200, body: { status: "ready" } }
      : { status: 503, body: { status: "not ready" } };
  }

  return {
    isReached,
    isAway,
    isReady,
    answer,
    stopServing: () => {
      stopping = true;
    },
    close: () => pool.end(),
  };
}

async function isAtVersion(pool, expected) {
  try {
    const { rows } = await pool.query(
      `select count(distinct migration_name)::int as applied from "_prisma_migrations"
       where finished_at is not null and rolled_back_at is null and migration_name = any($1)`,
      [expected],
    );
    return rows[0].applied === expected.length;
  } catch {
    return false;
  }
}
