// Prints the SQL that makes both roles and the database on a Postgres of one's own: npm run --silent db:roles
import { plainRole, rights, roles } from "./postgres/roles.mjs";

const password = "'put a long random password here'";

console.log(`-- Two roles and a database for the ASCC Declaration Tracker, Postgres 16 to 18.
-- Run as an administrator with psql: the owner makes tables and migrates, the application reads and writes under the
-- rules on rows, so it may own nothing and be neither superuser nor BYPASSRLS.
CREATE ROLE ${roles.owner} ${plainRole} PASSWORD ${password};
CREATE ROLE ${roles.application} ${plainRole} PASSWORD ${password};
GRANT ${roles.owner} TO CURRENT_USER;
CREATE DATABASE tracker OWNER ${roles.owner} TEMPLATE template0 ENCODING 'UTF8';
\\connect tracker
${rights.join(";\n")};

-- Then start with
--   DATABASE_URL=postgresql://${roles.application}:…@host:5432/tracker
--   DATABASE_OWNER_URL=postgresql://${roles.owner}:…@host:5432/tracker
--   SESSION_SECRET=…   at least 32 characters, the same on every instance
--   PUBLIC_URL=https://…   the address people use`);
