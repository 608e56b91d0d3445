import { openClient } from "../postgres/connect.mjs";
import { Remedy } from "../say.mjs";

const [oldest, newest] = [16, 18];
const help = "`npm run db:roles` prints the SQL that makes one.";

/**
 * Refuses a server or an application role under which the rules on rows would not hold.
 * @param {{ ownerUrl: string, applicationUrl: string }} addresses
 */
export async function checkRoles({ ownerUrl, applicationUrl }) {
  const owner = await read(ownerUrl, "DATABASE_OWNER_URL", "select current_user as name, current_database() as db");
  const role = await read(applicationUrl, "DATABASE_URL", facts, [owner.name]);
  const major = Math.floor(role.version / 10_000);
  const refuse = (fault) => {
    throw new Remedy(`The application's role ${role.name} in DATABASE_URL ${fault}: use a plain role, ${help}`);
  };
  if (major < oldest) throw new Remedy(`This is Postgres ${major}: use Postgres ${oldest} to ${newest}.`);
  if (owner.db !== role.db) {
    throw new Remedy("DATABASE_URL and DATABASE_OWNER_URL name different databases: let both name the same one.");
  }
  if (role.superuser) refuse("is a superuser, whom no rule on rows binds");
  if (role.bypass) refuse("may bypass the rules on rows (BYPASSRLS)");
  if (role.name === owner.name) refuse("is the owner's role");
  if (role.owner) refuse(`is a member of the owner's role ${owner.name}`);
  if (role.powerful) refuse("is a member of a superuser or of a role that may bypass the rules on rows");
  if (role.owns) refuse("owns tables of the application, or is a member of a role that does");
}

const facts = `
  select r.rolname as name, current_database() as db, current_setting('server_version_num')::int as version,
    r.rolsuper as superuser, r.rolbypassrls as bypass, pg_has_role(r.oid, $1::name, 'MEMBER') as owner,
    exists (select 1 from pg_roles o where (o.rolsuper or o.rolbypassrls) and pg_has_role(r.oid, o.oid, 'MEMBER')) as powerful,
    exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns
  from pg_roles r where r.rolname = current_user`;

async function read(url, name, sql, values = []) {
  let client;
  try {
    client = await openClient(url);
  } catch (error) {
    throw new Remedy(
      `The database of ${name} cannot be reached (${error.message || error.code}): check the address and the role.`,
    );
  }
  try {
    return (await client.query(sql, values)).rows[0];
  } finally {
    await client.end();
  }
}
