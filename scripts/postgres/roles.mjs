/** The names of the two roles, in the embedded database and in what `npm run db:roles` proposes. */
export const roles = { owner: "tracker_owner", application: "tracker_app" };

/** What neither role may be: both are bound by the rules on rows. */
export const plainRole = "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION";

/** The statements, run inside the database, that give each role its rights and nobody else any. */
export const rights = [
  `REVOKE ALL ON DATABASE tracker FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE tracker TO ${roles.application}`,
  `REVOKE ALL ON SCHEMA public FROM PUBLIC`,
  `ALTER SCHEMA public OWNER TO ${roles.owner}`,
  `GRANT USAGE ON SCHEMA public TO ${roles.application}`,
];

/**
 * Makes the two roles and the database where they are missing; nothing happens where all is in place.
 * @param {(database: string) => Promise<import("pg").Client>} open
 */
export async function ensureRoles(open, secrets) {
  const client = await open("postgres");
  try {
    for (const [part, role] of Object.entries(roles)) {
      const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      if (rowCount === 0) {
        await client.query(`CREATE ROLE ${role} ${plainRole} PASSWORD ${client.escapeLiteral(secrets[part])}`);
      }
    }
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'tracker'");
    if (rowCount === 0) await client.query(`CREATE DATABASE tracker OWNER ${roles.owner}`);
  } finally {
    await client.end();
  }
  await ensureRights(open);
}

async function ensureRights(open) {
  const client = await open("tracker");
  try {
    const { rows } = await client.query(
      "select nspowner::regrole::text as owner from pg_namespace where nspname = 'public'",
    );
    if (rows[0]?.owner !== roles.owner) await client.query(`BEGIN; ${rights.join("; ")}; COMMIT`);
  } finally {
    await client.end();
  }
}
