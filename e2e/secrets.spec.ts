import { randomUUID } from "node:crypto";
import { acts, slugOf } from "../domain/acts";
import { type Answer, ask, askParts, forEach } from "./ask";
import { builtActions } from "./build";
import { test as base, expect } from "./fixtures";
import { type Reader, removePeople } from "./people";
import { visitAll } from "./places";
import { post } from "./post";
import { removeDocuments } from "./samples";
import { aroundCirculation, type SealedCirculation, sealCirculation } from "./sealed-circulations";
import { type SealedListed, sealListed } from "./sealed-listed";
import { type SealedPeople, sealPeople, unsealLinks } from "./sealed-people";
import { type Sealed, seal, sealedYear, unsealMeetings } from "./secrets";

type All = Sealed & SealedListed & SealedCirculation & { people: SealedPeople };

const test = base.extend<object, { sealed: All; ministries: string[] }>({
  sealed: [
    async ({ database }, use) => {
      const people = await sealPeople(database);
      const around = { ...(await seal(database)), ...(await sealListed(database, listedYear)) };
      const sealed = { people, ...around, ...(await sealCirculation(database, around.listed)) };
      await use(sealed);
      await removeDocuments(database, [sealed.drafting.id, sealed.proposed.id, sealed.listed.id]);
      await unsealLinks(database, people);
      await removePeople(database, [people.person]);
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

const action = builtActions().find(({ name }) => name === "actOnDocument") ?? { id: "", name: "actOnDocument" };

const circulate = builtActions().find(({ name }) => name === "actOnCirculation") ?? {
  id: "",
  name: "actOnCirculation",
};

/** Addresses of what is kept, and questions that would find it. */
const guessed = ({ drafting, proposed, listed, mark, meeting }: Sealed & SealedListed) => [
  ...[drafting, proposed, listed].flatMap(({ address }) => [
    address,
    ...["1", "2"].map((version) => `${address}/versions/${version}`),
    `${address}/brackets`,
    `${address}/draft`,
    `${address}/comments`,
    `${address}/comments?version=1`,
    `${address}/points`,
    `${address}/compilation`,
    ...["docx", "xlsx"].map((as) => `/api${address}/compilation?version=1&as=${as}`),
    `${address}/draft/ask`,
    `${address}/brief`,
    `${address}/compare`,
    `${address}/compare?from=1&to=2`,
    ...(["open", "position", "draft", "submitDraft", "share", "release", "confirm"] as const).map(
      (act) => `${address}/steps/${slugOf(act)}`,
    ),
  ]),
  `${listed.address}/steps/position?version=2`,
  "/desk",
  "/meetings/sample-summit/brief",
  "/propose",
  `${meeting}/decisions`,
  meeting,
  `/documents?q=${mark}`,
  `/documents?q=${mark}&sort=title`,
  `/documents?q=${proposed.reference.toLowerCase()}`,
  `/documents?year=${sealedYear}`,
  `/documents?year=${listedYear}`,
  "/documents?lead=ID&phase=drafting",
  `/documents?after=${drafting.address.split("/").at(-1)}`,
  `/documents?after=${proposed.address.split("/").at(-1)}&sort=title`,
  "/problem/error",
  "/nonsense",
];

for (const reader of [...outside, ...inside, ...offices] satisfies Reader[]) {
  test(`${reader} finds nothing anywhere that is kept from them`, async ({ sealed, ministries, sessionOf }) => {
    const session = await sessionOf(reader);
    const kept = [
      ...Object.values({ ...sealed.secrets, ...sealed.inside, ...sealed.people.secrets, ...sealed.around }).filter(
        ({ hiddenFrom }) => hiddenFrom.includes(reader),
      ),
      ...(outside.some((other) => other === reader)
        ? ministries.map((text) => ({ place: "a focal ministry", text }))
        : []),
    ];
    const [leaks, read] = [new Set<string>(), new Set<string>()];
    const look = ({ address, answer }: { address: string; answer: Answer }) => {
      const all = answer.body + JSON.stringify(answer.headers);
      for (const { place, text } of kept) if (all.includes(text)) leaks.add(`${place} (${text}) at ${address}`);
      if (all.includes(sealed.listed.title)) read.add(`${address} ${answer.headers["content-type"]?.split(";")[0]}`);
    };

    expect((await visitAll(session, reader === "visitor" ? 6 : 2, look)).size).toBeGreaterThan(40);
    await forEach([...guessed(sealed), ...aroundCirculation(sealed)], async (path) => {
      look({ address: path, answer: await ask(path, { session }) });
      look({ address: `/id${path}`, answer: await askParts(`/id${path}`, { session }) });
    });
    // Answers to forms: refused, stale, invalid, not found.
    await forEach(acts, async (act) => {
      for (const { address } of [sealed.drafting, sealed.proposed, sealed.listed]) {
        const document = address.slice("/documents/".length);
        const form = { act, document, revision: "7", request: randomUUID(), version: "1", reason: "Sample" };
        look({ address: `${act} on ${address}`, answer: await post(action, { session, form }) });
      }
    });
    await forEach(["askTime", "extend", "cancel"], async (act) => {
      const form = { act, circulation: sealed.circulation.slice("/circulations/".length), request: randomUUID() };
      look({ address: `${act} on ${sealed.circulation}`, answer: await post(circulate, { session, form }) });
    });
    expect([...leaks]).toEqual([]);
    // What is public of the same document was read in both shapes: the search can find.
    expect([...read]).toEqual(
      expect.arrayContaining([
        `${sealed.listed.address} text/html`,
        `/id${sealed.listed.address} text/x-component`,
        `/documents?year=${listedYear} text/html`,
      ]),
    );
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
  for (const reader of ["delegate of Indonesia", "head of Indonesia"] as const) {
    const prepared = await seen(reader, `${drafting.address}/draft`);
    for (const one of [
      "draft",
      "draftReason",
      "draftWords",
      "capitalName",
      "capitalQuestion",
      "capitalAnswer",
      "ownLine",
    ] as const) {
      expect.soft(prepared, `${secrets[one].place} for ${reader}`).toContain(secrets[one].text);
    }
  }
  const { listed, inside: within } = sealed;
  for (const reader of ["delegate of Indonesia", "delegate of Thailand", ...offices] as const) {
    const document = await seen(reader, listed.address);
    for (const secret of [within.condition, within.reason, within.partner, within.retitled]) {
      expect.soft(document, `${secret.place} for ${reader}`).toContain(secret.text);
    }
    expect(await seen(reader, `${listed.address}/versions/1`), reader).toContain(within.shared.text);
    expect(await seen(reader, `${listed.address}/comments?version=1`), reader).toContain(within.commentToAll.text);
  }
  expect(await seen("head of Indonesia", `${listed.address}/comments?version=1`)).toContain(within.ownComment.text);
  for (const office of offices) {
    const comments = await seen(office, `${listed.address}/comments?version=1`);
    for (const secret of [within.commentToOffice, within.officeComment]) expect(comments).toContain(secret.text);
    expect(await seen(office, `${listed.address}/points`)).toContain(within.edit.text);
  }
  for (const office of offices) expect(await seen(office, `${listed.address}/versions/2`)).toContain(within.draft.text);
  for (const office of offices) expect(await seen(office, listed.address)).toContain(within.pending.text);
  expect(await seen("delegate of Thailand", listed.address)).toContain(within.gap.text);
  for (const officer of offices) expect(await seen(officer, drafting.address)).toContain(secrets.office.text);
});
