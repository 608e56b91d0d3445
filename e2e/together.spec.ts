import { expect, test } from "./fixtures";
import { takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const reason = "Sample: the two texts are merged";

for (const javaScriptEnabled of [true, false]) {
  test(`the heads of two lead states withdraw a text together, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    seed,
  }) => {
    const { address } = await seed({ leadMembers: ["ID", "TH"], texts: ["delegations"] });
    const indonesia = await as("head of Indonesia", { javaScriptEnabled });
    const thailand = await as("head of Thailand", { javaScriptEnabled });
    const officer = await as("officer of the Chair", { javaScriptEnabled });
    const other = await as("officer of SOMSWD", { javaScriptEnabled });

    await takeStep(indonesia, address, "withdraw", { reason });
    await expect(indonesia.locator("#steps")).toContainText(words.whyNot.jointAgreed);
    await expect(indonesia.getByRole("main")).toContainText("Indonesia asked the other lead delegations to withdraw");

    await officer.goto(address);
    await expect(officer.locator("#steps")).toContainText(reason);
    await expect(officer.locator('#steps a[href$="/steps/agree"]')).toHaveCount(0);
    await other.goto(address);
    await expect(other.getByRole("main")).not.toContainText(reason);

    await thailand.goto("/desk");
    await thailand.locator(`main a[href="${address}/steps/agree"]`).click();
    await expect(thailand.getByRole("main")).toContainText(reason);
    await takeStep(thailand, address, "agree");
    await expect(thailand.getByRole("main")).toContainText("Withdrawn at the request of Indonesia and Thailand");

    const declined = await seed({ leadMembers: ["ID", "TH"], texts: ["delegations"] });
    await takeStep(indonesia, declined.address, "withdraw", { reason });
    await takeStep(thailand, declined.address, "decline", { reason: "Sample: not yet" });
    await expect(thailand.locator("#steps")).not.toContainText(reason);
    await expect(thailand.getByRole("main")).toContainText("Sample: not yet");
  });
}
