import { dataFolder } from "./places.mjs";
import { startEmbedded } from "./postgres/embedded.mjs";
import { Remedy } from "./say.mjs";

/**
 * The database to use: a server of one's own if DATABASE_URL is set, else the embedded one, started if need be.
 * @returns {Promise<{ ownerUrl: string, applicationUrl: string, sessionSecret: string, embedded: boolean,
 *   leave: () => Promise<void> }>}
 */
export async function openDatabase() {
  const {
    DATABASE_URL: applicationUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SESSION_SECRET: sessionSecret = "",
  } = process.env;
  if (!applicationUrl && !ownerUrl) return { ...(await startEmbedded(dataFolder())), embedded: true };
  if (!applicationUrl || !ownerUrl) {
    throw new Remedy(
      `${applicationUrl ? "DATABASE_OWNER_URL" : "DATABASE_URL"} is missing: a server of your own needs both ` +
        "DATABASE_URL (application role) and DATABASE_OWNER_URL (owner role); `npm run db:roles` prints how to make them.",
    );
  }
  return { applicationUrl, ownerUrl, sessionSecret, embedded: false, leave: async () => {} };
}

/**
 * Opens the database for one piece of work and leaves it afterwards, also when the work fails.
 * @template T
 * @param {(database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>} work
 */
export async function withDatabase(work) {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    await database.leave();
  }
}
