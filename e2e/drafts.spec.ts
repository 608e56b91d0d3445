import type { Page } from "@playwright/test";
import { cookieOf, expect, test } from "./fixtures";
import { formOf, say, send } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");
const note = "Sample: we could live without the suggestion.";

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`a head submits what a delegate drafted, and nobody else sees any of it before, ${how}`, async ({
    as,
    database,
    seed,
  }) => {
    const { id, address } = await seed({ stage: "soca", texts: ["delegations"] });
    const delegate = await as("delegate of Indonesia", { javaScriptEnabled });
    await delegate.goto(address);
    await delegate.locator('#steps a[href$="/steps/draft"]').click();
    await say(delegate, { stance: "agreeWithEdits", reason: "Sample: the scope", "words.1": "Sample words", note });
    await send(delegate);
    await expect(delegate).toHaveURL(/\/draft\?done=draft$/);
    await expect(main(delegate)).toContainText(note);
    await expect(main(delegate)).toContainText(words.position.draft.waits);
    await expect(main(delegate).getByRole("link", { name: words.move.submitDraft })).toHaveCount(0);

    for (const other of ["head of Thailand", "officer of the ASEAN Secretariat", "administrator"] as const) {
      const page = await as(other, { javaScriptEnabled });
      for (const place of [address, `${address}/draft`, `${address}/steps/draft`, "/desk"]) {
        await page.goto(place);
        expect(await page.content(), `${other} at ${place}`).not.toMatch(
          /Sample words|Sample: the scope|we could live/,
        );
      }
    }

    const head = await as("head of Indonesia", { javaScriptEnabled });
    await head.goto(`${address}/steps/position`);
    await main(head).getByRole("link", { name: words.position.draft.begin }).click();
    await expect(main(head).getByRole("textbox", { name: words.act.field.reason })).toHaveValue("Sample: the scope");
    await expect(main(head)).not.toContainText(note);
    await main(head).getByRole("link", { name: words.position.draft.readAndSubmit }).click();
    await main(head).getByRole("link", { name: words.move.submitDraft }).click();
    await expect(formOf(head)).toContainText("Sample words");
    await expect(formOf(head)).not.toContainText(note);
    await send(head);
    await expect(head).toHaveURL(/\/draft\?done=submitDraft$/);
    await expect(main(head)).toContainText("Submitted as your state’s position");

    const said = await database.query("SELECT stance, reason FROM position WHERE document_id = $1", [id]);
    expect(said).toEqual([{ stance: "agreeWithEdits", reason: "Sample: the scope" }]);
    expect(await database.query("SELECT anchor, words FROM edit WHERE document_id = $1", [id])).toEqual([
      { anchor: "1", words: "Sample words" },
    ]);
    const officer = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    await officer.goto(address);
    expect(await officer.content()).not.toContain("we could live");
  });

  test(`whoever saves older words is shown both, and loses nothing, ${how}`, async ({ as, seed }) => {
    const { address } = await seed({ stage: "soca", texts: ["delegations"] });
    const [delegate, head] = [await as("delegate of Indonesia", { javaScriptEnabled }), await as("head of Indonesia")];
    for (const page of [delegate, head]) await page.goto(`${address}/steps/draft`);
    await say(head, { note: "Sample: the head’s words" });
    await send(head);
    await expect(head).toHaveURL(/done=draft$/);
    await say(delegate, { note: "Sample: the delegate’s words" });
    await send(delegate);
    await expect(main(delegate).getByRole("alert")).toContainText(words.msg.stale);
    await expect(delegate.getByRole("region", { name: words.act.now })).toContainText("Sample: the head’s words");
    await expect(formOf(delegate).locator("[name=note]")).toHaveValue("Sample: the delegate’s words");
  });

  test(`a head says in one step that the position stands, having seen the difference, ${how}`, async ({
    as,
    database,
    seed,
  }) => {
    const { id, address } = await seed({ stage: "soca", texts: ["delegations", "delegations"] });
    await database.query(
      `WITH word AS (
         INSERT INTO position (document_id, version_number, member_code, stance, paragraphs)
         VALUES ($1, 1, 'ID', 'agreeWithEdits', '{1,9}') RETURNING id
       ) INSERT INTO edit (document_id, position_id, anchor, words, needed)
       SELECT $1, word.id, edit.* FROM word, (VALUES ('1', 'Sample words', true), ('9', 'Sample words of old', false)) edit`,
      [id],
    );
    const head = await as("head of Indonesia", { javaScriptEnabled });
    await head.goto(`${address}/draft`);
    await main(head).getByRole("link", { name: words.move.stand }).click();
    await expect(main(head).locator("ins")).not.toHaveCount(0);
    const listed = (title: string) =>
      main(head)
        .locator("div", { has: head.getByText(title, { exact: true }) })
        .last();
    await expect(listed(words.position.stand.along)).toContainText("Sample words");
    await expect(listed(words.position.stand.gone)).toContainText("Sample words of old");
    await send(head);
    await expect(head).toHaveURL(/done=stand$/);
    expect(
      await database.query(
        "SELECT e.words FROM edit e JOIN position p ON p.id = e.position_id WHERE p.document_id = $1 AND p.version_number = 2",
        [id],
      ),
    ).toEqual([{ words: "Sample words" }]);
    const said = await database.query(
      "SELECT version_number, stance FROM position WHERE document_id = $1 ORDER BY recorded_at",
      [id],
    );
    expect(said.at(-1)).toEqual({ version_number: 2, stance: "agreeWithEdits" });
  });
}

test("what is typed waits in the tab for whoever typed it, until it is sent, begun afresh or signed out of", async ({
  as,
  make,
  seed,
}) => {
  const { address } = await seed({ stage: "soca", texts: ["delegations"] });
  const [one, other] = [await make("delegate of Indonesia"), await make("delegate of Indonesia")];
  const page = await as("visitor");
  const signIn = ({ session }: typeof one) => page.context().addCookies([cookieOf(session)]);
  const inTab = () => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  const field = (name: string) => formOf(page).locator(`[name="${name}"]`);
  const reason = "Sample: a long reason";
  const type = async (said: Parameters<typeof say>[1]) => {
    await say(page, said);
    await expect.poll(inTab).toContain(Object.values(said)[0]);
  };
  const open = () => page.goto(`${address}/steps/draft`);

  await signIn(one);
  await open();
  await type({ "words.1": "Sample words", stance: "reserve", reason });
  await page.getByRole("link", { name: words.nav.desk }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await page.goBack();
  const back = main(page).getByText(words.msg.typedBack);
  await expect(back).toBeVisible();
  await expect(back).not.toContainText(words.msg.typedBackChanged);
  await expect(field("reason")).toHaveValue(reason);
  await expect(field("stance").and(page.locator("[value=reserve]"))).toBeChecked();
  await expect(field("words.1")).toBeVisible();
  await page.locator("header a[hreflang=id]").first().click();
  await expect(main(page).getByText(languages[1].words.msg.typedBack)).toBeVisible();
  await expect(field("reason")).toHaveValue(reason);

  // Another of the same delegation, in the same tab.
  await signIn(other);
  await open();
  await expect.poll(inTab).toBe("[]");
  await expect(field("reason")).toHaveValue("");
  await type({ reason: "Sample: of another" });
  await signIn(one);
  await open();
  await expect.poll(inTab).toBe("[]");
  await expect(back).toHaveCount(0);

  await type({ note });
  await send(page);
  await expect(page).toHaveURL(/done=draft$/);
  await expect.poll(inTab).toBe("[]");
  await open();
  await expect(field("note")).toHaveValue(note);

  await type({ reason });
  await page.reload();
  await page.getByRole("button", { name: words.action.beginAfresh }).click();
  await expect(field("note")).toHaveValue(note);
  await expect(field("reason")).toHaveValue("");
  await expect(field("stance").first()).toBeFocused();
  expect(await inTab()).toBe("[]");

  await type({ reason });
  await page.locator('header a[href="/account"]').first().click();
  // Not every browser heeds what the answer tells it to forget, so this one is not told.
  await page.route("**/sign-out", (route) => route.fulfill({ status: 204 }));
  await page.getByRole("button", { name: words.action.signOut }).click();
  await expect.poll(inTab).toBe("[]");
});
