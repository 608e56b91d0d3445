import { type Answer, ask, askParts, forEach } from "./ask";
import { test as base, expect } from "./fixtures";
import { type Reader, removePeople } from "./people";
import { visitAll } from "./places";
import { removeDocuments } from "./samples";
import { type SealedListed, sealListed } from "./sealed-listed";
import { type Sealed, seal, sealedYear, unsealMeetings } from "./secrets";

const test = base.extend<object, { sealed: Sealed & SealedListed; ministries: string[] }>({
  sealed: [
    async ({ database }, use) => {
      const sealed = { ...(await seal(database)), ...(await sealListed(database, listedYear)) };
      await use(sealed);
      await removeDocuments(database, [sealed.drafting.id, sealed.proposed.id, sealed.listed.id]);
      await removePeople(database, sealed.people);
      await unsealMeetings(database, sealed);
    },
    { scope: "worker" },
  ],
  // Focal ministries are the record's own; they are not public either.
  ministries: [
    async ({ database }, use) => {
      await use((await database.query("SELECT name FROM focal_ministry")).map(({ name }) => name));
    },
    { scope: "worker" },
  ],
});

const listedYear = 2095;

const outside = ["visitor", "viewer", "former head of Indonesia"] as const;
const inside = ["delegate of Indonesia", "delegate of Thailand", "officer of SOMSWD"] as const;
const offices = ["officer of the ASEAN Secretariat", "administrator"] as const;

for (const reader of [...outside, ...inside, ...offices] satisfies Reader[]) {
  test(`${reader} finds nothing on any page that is kept from them`, async ({ sealed, ministries, sessionOf }) => {
    // Hundreds of pages, each twice: on a slow machine more than a minute.
    test.setTimeout(240_000);
    const session = await sessionOf(reader);
    const hidden = Object.values({ ...sealed.secrets, ...sealed.inside }).filter(({ hiddenFrom }) =>
      hiddenFrom.includes(reader),
    );
    const isOutside = outside.some((other) => other === reader);
    const look = ({ address, answer }: { address: string; answer: Answer }) => {
      const all = answer.body + JSON.stringify(answer.headers);
      for (const { place, text } of hidden) expect.soft(all.includes(text), `${place} at ${address}`).toBe(false);
      if (!isOutside) return;
      for (const ministry of ministries) expect.soft(all.includes(ministry), `${ministry} at ${address}`).toBe(false);
    };

    const visited = await visitAll(session, reader === "visitor" ? 6 : 2, look);
    expect(visited.size).toBeGreaterThan(40);
    const { drafting, proposed, mark, meeting, secrets } = sealed;
    const guessed = [
      ...[drafting.address, proposed.address, sealed.listed.address].flatMap((address) => [
        address,
        ...["1", "2"].map((version) => `${address}/versions/${version}`),
        ...["open", "position", "share", "release", "confirm"].map((act) => `${address}/steps/${act}`),
      ]),
      `${sealed.listed.address}/steps/position?version=2`,
      "/desk",
      "/propose",
      `${meeting}/decisions`,
      meeting,
      `/documents?q=${mark}`,
      `/documents?q=${mark}&sort=title`,
      `/documents?q=${proposed.reference.toLowerCase()}`,
      `/documents?year=${sealedYear}`,
      "/documents?lead=ID&phase=drafting",
      `/documents?after=${drafting.address.split("/").at(-1)}`,
      `/documents?after=${proposed.address.split("/").at(-1)}&sort=title`,
      "/problem/error",
      "/nonsense",
    ];
    await forEach(
      guessed.flatMap((path) => [path, `/id${path}`]),
      async (address) => {
        look({ address, answer: await ask(address, { session }) });
        look({ address, answer: await askParts(address, { session }) });
      },
    );
    expect(secrets.draft.hiddenFrom).toContain("administrator");
  });
}

test("what may not be seen is not counted, offered as a filter or put on a page", async ({ sealed, sessionOf }) => {
  for (const reader of outside) {
    const session = await sessionOf(reader);
    const { body } = await ask(`/documents?q=${sealed.mark}`, { session });
    const status = /<p role="status">(.*?)<\/p>/.exec(body)?.[1]?.replaceAll(/<.*?>/g, "");
    expect(status).toMatch(/^0 of \d+ documents in this record$/);
    expect(body).not.toContain("<tbody");
    expect(body).not.toContain(`value="${sealedYear}"`);
  }
});

test("who may see a secret finds it", async ({ sealed, sessionOf }) => {
  const { secrets, mark, drafting, proposed, meeting } = sealed;
  const seen = async (reader: Reader, address: string) =>
    (await ask(address, { session: await sessionOf(reader) })).body;

  for (const reader of ["delegate of Indonesia", "head of Indonesia", ...offices] as const) {
    expect(await seen(reader, `/documents?q=${mark}`), reader).toContain(secrets.proposedTitle.text);
    expect(await seen(reader, proposed.address), reader).toContain(secrets.proposedPurpose.text);
  }
  for (const reader of ["delegate of Indonesia", "delegate of Thailand", ...offices] as const) {
    expect(await seen(reader, `/documents?q=${mark}`), reader).toContain(secrets.draftingTitle.text);
    expect(await seen(reader, drafting.address), reader).toContain(secrets.inside.text);
    expect(await seen(reader, meeting), reader).toContain(secrets.meeting.text);
  }
  expect(await seen("delegate of Indonesia", drafting.address)).toContain(secrets.member.text);
  const { listed, inside: within } = sealed;
  for (const reader of ["delegate of Indonesia", "delegate of Thailand", ...offices] as const) {
    const document = await seen(reader, listed.address);
    for (const secret of [within.condition, within.reason, within.partner, within.retitled]) {
      expect.soft(document, `${secret.place} for ${reader}`).toContain(secret.text);
    }
    expect(await seen(reader, `${listed.address}/versions/1`), reader).toContain(within.shared.text);
  }
  for (const office of offices) expect(await seen(office, `${listed.address}/versions/2`)).toContain(within.draft.text);
  for (const officer of offices) expect(await seen(officer, drafting.address)).toContain(secrets.office.text);
});
