import { say } from "../scripts/say.mjs";
import { cases, delegate, officer, readerOf } from "./cases.mjs";
import { load, middle } from "./load.mjs";
import { buildBare, openSession, startFilled } from "./prepare.mjs";
import { startServer } from "./server.mjs";
import { countingStatements } from "./statements.mjs";
import { asBrowser, weigh } from "./wire.mjs";

/**
 * What was found about one page as one reader asks for it.
 * @typedef {{ asked: import("./cases.mjs").Case, statements: number, wire: import("./wire.mjs").Wire,
 *   alone: Record<Server, import("./load.mjs").Round>, crowd: Record<Server, import("./load.mjs").Round> }} Finding
 * @typedef {"application" | "bare" | "floor"} Server
 */

/**
 * Measures every page with so many documents: the application, the bare Next page and the floor by turns.
 * @param {string} folder
 * @param {{ documents: number, open: number }} size
 * @param {{ rounds: number, ms: number, askers: number }} how
 */
export async function measure(folder, size, how) {
  say(`Starting the application and entering ${size.documents} documents …`);
  const application = await startFilled(folder, size);
  const closing = [application.stop, () => application.superuser.end()];
  try {
    const env = { DATABASE_OWNER_URL: application.ownerUrl };
    const bare = await startServer("bare.mjs", [await buildBare()], env);
    closing.push(bare.stop);
    const floor = await startServer("floor.mjs", [], env);
    closing.push(floor.stop);

    const cookies = Object.fromEntries(
      await Promise.all(
        [delegate, officer].map(async (name) => [name, await openSession(application.ownerUrl, folder, name)]),
      ),
    );
    const headersOf = ({ as }) => (as ? { cookie: cookies[as] } : {});
    const found = cases.map((asked) => ({ asked, alone: emptyRounds(), crowd: emptyRounds() }));

    await countingStatements(application.superuser, application.log, async (count) => {
      for (const one of found) one.statements = await count(application.address + one.asked.path, headersOf(one.asked));
    });
    for (const one of found) one.wire = await weigh(application.address, one.asked.path, headersOf(one.asked));
    await inRounds(found, { application, bare, floor }, headersOf, how);

    const { rows } = await application.superuser.query("SHOW server_version");
    return { ...size, postgres: rows[0].server_version, findings: found.map(inTheMiddle) };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

const emptyRounds = () => ({ application: [], bare: [], floor: [] });

// Each page is asked of all three one after another, so that whatever else the machine does disturbs all alike.
async function inRounds(found, servers, headersOf, { rounds, ms, askers }) {
  for (let round = 0; round <= rounds; round++) {
    say(round === 0 ? "Warming up …" : `Round ${round} of ${rounds} …`);
    for (const { asked, alone, crowd } of found) {
      for (const [name, { address }] of Object.entries(servers)) {
        const url = address + (name === "application" ? asked.path : `/${asked.rows}`);
        const headers = name === "application" ? { ...headersOf(asked), ...asBrowser } : asBrowser;
        const one = await load(url, headers, { askers: 1, ms: ms / 2 });
        const many = await load(url, headers, { askers, ms });
        if (round > 0) alone[name].push(one);
        if (round > 0) crowd[name].push(many);
      }
      if (process.stdout.isTTY || round === 0) say(`  ${asked.name}, ${readerOf(asked)}`);
    }
  }
}

const inTheMiddle = ({ alone, crowd, ...rest }) => {
  const middles = (rounds) => Object.fromEntries(Object.entries(rounds).map(([name, all]) => [name, middle(all)]));
  return { ...rest, alone: middles(alone), crowd: middles(crowd) };
};
