import { ask } from "./ask";
import { makeCirculation } from "./circulations";
import { expect, test } from "./fixtures";
import { addressIn, kindsOfPages } from "./kinds-of-pages";

const most = 150_000;
/** What the framework itself comes to, with the links: no page needs less, and no parser of messages hides in it. */
const mostOfTheFramework = 122_000;
/** What the few lines of a page's own may add to the framework. */
const aLittle = 3_000;

/** The bytes of script that a browser of today loads for a page, as they come over the wire. */
function createScale() {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = async (script: string) => {
    const { status, bytes } = await ask(script, { headers: { "accept-encoding": "br" } });
    expect(status, script).toBe(200);
    return bytes.length;
  };
  return async (path: string, session: string | undefined) => {
    const { body } = await ask(path, { session });
    const scripts = [...body.matchAll(/<script(?![^>]*noModule)[^>]*? src="([^"]+)"/gi)].map(
      ([, address = ""]) => address,
    );
    for (const script of scripts) if (!sizes.has(script)) sizes.set(script, sizeOf(script));
    const all = await Promise.all(scripts.map((script) => sizes.get(script)));
    return all.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  };
}

test("no page loads more than 150 kB of script", async ({ database, make, sessionOf, seed }) => {
  const [text, long] = [
    await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations", "delegations"] }),
    await seed({ stage: "council", listed: true }),
  ];
  const person = (await make("delegate of Indonesia")).id;
  const circulation = await makeCirculation(database, [await seed({ stage: "soca", texts: ["delegations"] })]);
  const weigh = createScale();
  for (const [reader, place] of kindsOfPages) {
    const path = addressIn("en", place, { text: text.address, long: long.address, person, circulation });
    const weight = await weigh(path, await sessionOf(reader));
    expect.soft(weight, `${path} weighs something`).toBeGreaterThan(50_000);
    expect.soft(weight, path).toBeLessThanOrEqual(most);
  }
});

test("a page without a form carries none, not even the sign-in that would stand in its place", async ({
  sessionOf,
}) => {
  const weigh = createScale();
  const framework = await weigh("/about", undefined);
  expect.soft(framework).toBeLessThanOrEqual(mostOfTheFramework);
  const delegate = await sessionOf("delegate of Thailand");
  for (const path of ["/", "/documents", "/meetings", "/desk", "/matrix"])
    expect.soft(await weigh(path, delegate), path).toBeLessThanOrEqual(framework + aLittle);
});
