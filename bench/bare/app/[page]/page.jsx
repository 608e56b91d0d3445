import { connection } from "next/server";
import pg from "pg";
import { connection as database, rowsOf } from "../../rows.mjs";

globalThis.measuredPool ??= new pg.Pool(database());

/** The rows of a page in a bare table. */
export default async function Page({ params }) {
  await connection();
  const rows = await rowsOf(globalThis.measuredPool, (await params).page);
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={Object.values(row).join()}>
            {Object.entries(row).map(([name, value]) => (
              <td key={name}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
