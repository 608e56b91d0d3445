import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { say, send } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`an expert in the capital answers by a link, and the link dies, ${how}`, async ({ as, database, seed }) => {
    const { id, address, title } = await seed({ stage: "soca", texts: ["delegations", "delegations", "nobody"] });
    const delegate = await as("delegate of Indonesia", { javaScriptEnabled });
    await delegate.goto(`${address}/draft`);
    await main(delegate).getByRole("link", { name: words.capital.ask }).click();
    await say(delegate, { forName: "Sample expert", question: "Sample: can we do this by law?", paragraph: ["1"] });
    await send(delegate);
    const link = await main(delegate).getByRole("textbox", { name: words.capital.label, exact: true }).inputValue();
    await expect(main(delegate)).toContainText(/The link holds until \d+\s\w+\s\d{4}/);
    const [row] = await database.query("SELECT to_jsonb(l)::text AS row FROM capital_link l WHERE document_id = $1", [
      id,
    ]);
    expect(row?.row).not.toContain(link.split("/").at(-1));

    const expert = await as("visitor", { javaScriptEnabled });
    await expert.goto(link);
    await expect(main(expert)).toContainText(title);
    await expect(main(expert)).toContainText("Sample: can we do this by law?");
    await expect(main(expert)).toContainText("Sample paragraph 2 of version 2.");
    expect(await expert.content()).not.toMatch(/of version [13]/);
    await expect(expert.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(expert.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
    const { headers } = await ask(new URL(link).pathname);
    expect(headers["cache-control"]).toContain("no-store");

    const room = expert.locator('main form [name="answer.1"]');
    await expect(room).toBeVisible();
    await expert.locator("main form").getByRole("button", { name: words.page.capital.send }).click();
    await expect(main(expert)).toContainText(words.page.capital.problem.required);
    await room.fill("Sample: yes, by a regulation.");
    await expert.locator('main form [name="answer.whole"]').fill("Sample: a good text.");
    await expert.locator("main form").getByRole("button", { name: words.page.capital.send }).click();
    await expect(expert.getByRole("heading", { level: 1 })).toHaveText(words.page.capital.thanks);
    await expert.goto(link);
    await expect(expert.getByRole("heading", { level: 1 })).toHaveText(words.page.capital.gone);
    expect(await expert.content()).not.toContain(title);

    const head = await as("head of Indonesia", { javaScriptEnabled });
    await head.goto(`${address}/draft`);
    await expect(main(head)).toContainText("Sample: yes, by a regulation.");
    await expect(main(head)).toContainText("Sample: a good text.");
    // One answer makes no usual time.
    await expect(main(head)).not.toContainText(/The capital of your state has answered/);
    for (const other of ["head of Thailand", "officer of the ASEAN Secretariat", "administrator"] as const) {
      const page = await as(other, { javaScriptEnabled });
      for (const place of [address, `${address}/draft`, "/desk"]) {
        await page.goto(place);
        expect(await page.content(), `${other} at ${place}`).not.toMatch(
          /by a regulation|a good text|by law|Sample expert/,
        );
      }
    }
  });

  test(`a link that was revoked opens nothing, ${how}`, async ({ as, seed }) => {
    const { address, title } = await seed({ stage: "soca", texts: ["delegations"] });
    const delegate = await as("delegate of Indonesia", { javaScriptEnabled });
    await delegate.goto(`${address}/draft/ask`);
    await say(delegate, { forName: "Sample expert", question: "Sample question" });
    await send(delegate);
    const link = await main(delegate).getByRole("textbox", { name: words.capital.label, exact: true }).inputValue();
    await delegate.goto(`${address}/draft`);
    await main(delegate).getByRole("button", { name: "Revoke the link for Sample expert" }).click();
    await expect(main(delegate)).toContainText("Revoked on");
    const expert = await as("visitor", { javaScriptEnabled });
    await expert.goto(link);
    await expect(expert.getByRole("heading", { level: 1 })).toHaveText(words.page.capital.gone);
    expect(await expert.content()).not.toContain(title);
  });
}
