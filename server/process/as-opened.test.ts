import { afterEach, beforeAll, expect, test } from "vitest";
import { previewedAs } from "@/domain/previewed";
import { runAct } from "@/server/actions/acts/run";
import { type Opened, sendAsOpened } from "@/server/commands/as-opened";
import { underSecret } from "@/server/session";
import { idOf } from "@/server/testing/actors";
import { form, type Made, typed } from "@/server/testing/process";
import { processWorld } from "@/server/testing/process-world";
import { alter, openSession } from "@/server/testing/sessions";
import { amount } from "@/server/testing/stored";
import { mandates, strangers } from "@/server/testing/world-people";

const { application, make, owner, rows, superuser } = processWorld();

// Somebody who is a delegate of Indonesia, and an officer of the ASEAN Secretariat too.
const { first: delegate, second: officer } = mandates;
const [secret, text] = ["the secret of the one with two", "1. We agree."];
const actAs = (mandate: string) => alter(owner(), secret, `mandate_id = '${mandate}'`);

beforeAll(async () => {
  await openSession(application(), strangers.two, secret);
});
afterEach(() => owner().query("UPDATE mandate SET ends_on = NULL WHERE id = $1", [officer]));

/** Sends the form of a new text, opened as said, in the session; also what there is before and after. */
async function sent(document: Made, opened: Opened, ofOne = secret) {
  const before = await amount(superuser());
  const fields = typed({ ...form(document, "version"), text, kind: "substantive", previewed: previewedAs(text) });
  const came = await underSecret(ofOne, async (db, _actor, session, reader) => {
    if (!session || !reader) throw new Error("Nobody is signed in.");
    return sendAsOpened(db, session, reader, opened, () => runAct(db, session, fields));
  });
  const after = await amount(superuser());
  return { ...came, wrote: JSON.stringify(before) !== JSON.stringify(after) };
}

const drafted = () => make({ stage: "drafting", versions: 0 });

test("a form is sent under the mandate under which it was opened, and written as that mandate’s", async () => {
  const document = await drafted();
  await actAs(delegate);
  expect(await sent(document, { under: delegate })).toMatchObject({ sent: { status: "done" }, wrote: true });
  expect(await rows("event", document)).toContainEqual(expect.objectContaining({ kind: "versionAdded", holder: "ID" }));
});

test("a form that was opened under another mandate is not, and says which and how to take it up again", async () => {
  const document = await drafted();
  for (const [opened, now] of [
    [officer, delegate],
    [delegate, officer],
  ] as const) {
    await actAs(now);
    expect(await sent(document, { under: opened })).toMatchObject({
      stopped: { status: "otherMandate", opened: { id: opened }, back: opened, now: { id: now }, id: now },
      wrote: false,
    });
  }
});

test("a form of a mandate that is over is not, and offers no way back to it", async () => {
  const document = await drafted();
  await actAs(officer);
  await owner().query("UPDATE mandate SET ends_on = '2025-06-30' WHERE id = $1", [officer]);
  expect(await sent(document, { under: officer })).toMatchObject({
    stopped: { opened: { id: officer }, back: null, now: { id: delegate } },
    wrote: false,
  });
});

test.each([
  ["somebody else opened", mandates.disabled],
  ["was opened without a mandate", "none"],
  ["does not say under which it was opened", undefined],
  ["names a mandate that is nobody’s", idOf(999)],
  ["names what is no mandate", "' OR true --"],
])("a form that %s is not, and nothing is said of whose it was", async (_, under) => {
  const document = await drafted();
  await actAs(delegate);
  expect(await sent(document, { under })).toMatchObject({
    stopped: { status: "otherMandate", opened: null, back: null, now: { id: delegate } },
    wrote: false,
  });
});

test("taking up the first mandate again sends nothing, and the form goes under it the next time", async () => {
  const document = await drafted();
  await actAs(officer);
  expect(await sent(document, { under: officer, switchBack: delegate })).toMatchObject({
    stopped: { status: "switchedBack", now: { id: delegate } },
    wrote: false,
  });
  expect(await sent(document, { under: delegate })).toMatchObject({ sent: { status: "done" }, wrote: true });
});

test("nobody takes up a mandate that is somebody else’s or over", async () => {
  const document = await drafted();
  for (const switchBack of [mandates.disabled, mandates.expired, idOf(999), "x"]) {
    await actAs(delegate);
    expect(await sent(document, { under: delegate, switchBack })).toMatchObject({
      stopped: { status: "otherMandate", id: delegate },
      wrote: false,
    });
  }
});

test("whoever holds no mandate sends what was opened without one, and nothing else", async () => {
  const [document, other] = [await drafted(), "the secret of the one without"];
  await openSession(application(), strangers.without, other);
  expect(await sent(document, { under: "none" }, other)).toMatchObject({ sent: { status: "notFound" } });
  expect(await sent(document, { under: delegate }, other)).toMatchObject({
    stopped: { opened: null, now: null, id: null },
    wrote: false,
  });
});
