import pg from "pg";

/** The address of the embedded database for one of its roles. */
export function embeddedUrl(role, password, port, database = "tracker") {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** One connection as the embedded server's superuser. */
export const connect = (secrets, port, database = "postgres") =>
  openClient(embeddedUrl("postgres", secrets.superuser, port, database));

/** One connection that does not end the process when the server goes away. */
export async function openClient(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  return client;
}
