import { ask, askParts } from "./ask";
import { expect } from "./fixtures";
import { allOf } from "./opened";
import type { Reader } from "./people";
import { everySecret, offices, test } from "./sealed";

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

test("who may have a file gets it, as it came", async ({ sealed, sessionOf }) => {
  const { files, addresses } = sealed;
  const found = async (reader: Reader) => {
    const session = await sessionOf(reader);
    const answers = await Promise.all(addresses.map((address) => ask(address, { session })));
    const all = answers.map(allOf).join();
    return Object.entries(files).flatMap(([name, { text }]) => (all.includes(text) ? [name] : []));
  };
  const open = ["attachedName", "attached", "original"];
  expect(await found("delegate of Thailand")).toEqual(open);
  expect(await found("delegate of Indonesia")).toEqual([
    "attachedName",
    "attached",
    "letterName",
    "letter",
    "original",
  ]);
  for (const office of offices) {
    const all = [
      "attachedName",
      "attached",
      "forLeadsName",
      "forLeads",
      "letterName",
      "letter",
      "original",
      "workingFile",
    ];
    expect(await found(office), office).toEqual(all);
  }
});

test("whoever holds a link to the capital reads that one version and nothing else, and nobody reads a link that never was", async ({
  sealed,
}) => {
  const { capital } = sealed;
  const answers = await Promise.all([ask(capital), ask(`/id${capital}`), askParts(capital), askParts(`/id${capital}`)]);
  const [shared, title] = [sealed.inside.shared.text, sealed.inside.retitled.text];
  const kept = everySecret(sealed).filter(({ text }) => text !== shared && text !== title);
  for (const answer of answers) {
    const all = allOf(answer);
    expect(all).toContain(shared);
    expect(kept.filter(({ text }) => all.includes(text)).map(({ place }) => place)).toEqual([]);
  }
  const never = allOf(await ask(`${capital.slice(0, -4)}none`));
  expect(everySecret(sealed).filter(({ text }) => never.includes(text))).toEqual([]);
});
