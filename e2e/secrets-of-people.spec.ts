import { randomUUID } from "node:crypto";
import { personActs } from "../domain/views/people";
import { ask, askParts, forEach } from "./ask";
import { builtActions } from "./build";
import { test as base, expect } from "./fixtures";
import { readers, removePeople } from "./people";
import { post } from "./post";
import { aboutPeople, type SealedPeople, sealPeople, unsealLinks } from "./sealed-people";

const test = base.extend<object, { sealed: SealedPeople }>({
  sealed: [
    async ({ database }, use) => {
      const sealed = await sealPeople(database);
      await use(sealed);
      await unsealLinks(database, sealed);
      await removePeople(database, [sealed.person]);
    },
    { scope: "worker" },
  ],
});

const action = builtActions().find(({ name }) => name === "actOnPerson") ?? { id: "", name: "actOnPerson" };

for (const reader of readers) {
  test(`${reader} finds of another delegation's people only what is theirs to oversee`, async ({
    database,
    sealed,
    sessionOf,
  }) => {
    const session = await sessionOf(reader);
    const secrets = Object.values(sealed.secrets);
    const [leaks, seen] = [new Set<string>(), new Set<string>()];
    const look = (address: string, text: string) => {
      for (const { place, text: secret, hiddenFrom } of secrets) {
        if (!text.includes(secret)) continue;
        if (hiddenFrom.includes(reader)) leaks.add(`${place} at ${address}`);
        else seen.add(place);
      }
    };
    await forEach(aboutPeople(sealed), async (address) => {
      for (const answer of [await ask(address, { session }), await askParts(`/id${address}`, { session })]) {
        look(address, answer.body + JSON.stringify(answer.headers));
      }
    });
    const [mandate] = await database.query("SELECT id FROM mandate WHERE person_id = $1", [sealed.person]);
    // Whoever may act on this person is asked for the day at which they would; nothing comes of it.
    await forEach(
      personActs.filter((act) => act === "appoint" || act === "date"),
      async (act) => {
        const form = {
          act,
          person: sealed.person,
          mandate: mandate?.id,
          charge: "delegate",
          member: "PH",
          request: randomUUID(),
        };
        look(act, (await post(action, { session, form: { ...form, from: "never", until: "never" } })).body);
      },
    );
    expect([...leaks]).toEqual([]);
    const theirs = secrets.filter(({ hiddenFrom }) => !hiddenFrom.includes(reader)).map(({ place }) => place);
    expect([...seen].sort(), "what may be seen is found").toEqual(theirs.sort());
  });
}
