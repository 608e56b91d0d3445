import { openClient } from "../postgres/connect.mjs";

/**
 * Whether the sample cycle has aged: the meeting that was to be tomorrow has been held.
 * @param {string} ownerUrl
 */
export async function hasSampleAged(ownerUrl) {
  const client = await openClient(ownerUrl);
  try {
    await client.query("begin; select set_config('app.system', 'on', true)");
    const { rows } = await client.query(
      "select starts_on < day_in_jakarta() as aged from meeting where address = 'sample-soca-meeting'",
    );
    return rows[0]?.aged === true;
  } finally {
    await client.end();
  }
}
