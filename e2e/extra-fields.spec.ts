import { builtActions } from "./build";
import { assigned, columnsAsFields, plain } from "./columns";
import type { Row } from "./database";
import { expect, test } from "./fixtures";
import { formsThatWrite } from "./forms-that-write";
import { outcomeOf, post } from "./post";

for (const [says, { action: name, own: further, outcome, prepare }] of Object.entries(formsThatWrite)) {
  test(`${says} is written the same, whatever columns are sent along as fields`, async ({
    adopt,
    database,
    make,
    seed,
  }) => {
    const action = builtActions().find((built) => built.name === name) ?? { id: "", name };
    const written: Row[][] = [];
    for (const loaded of [false, true]) {
      const { form, session, wrote, undo } = await prepare({ database, make, seed });
      const extra = loaded ? await columnsAsFields(database, [...Object.keys(form), ...further]) : {};
      const answer = await post(action, { form: { ...extra, ...form }, ...(session && { session }) });
      expect(outcomeOf(answer), loaded ? "with columns" : "by itself").toMatch(outcome);
      const rows = await wrote();
      written.push(rows);
      if (name === "propose") await adopt(String(answer.headers["x-action-redirect"]).split(/[?;]/)[0] ?? "");
      await undo?.();
    }
    const [itself = [], loaded = []] = written;
    expect(itself.length).toBeGreaterThan(0);
    expect(plain(loaded)).toEqual(plain(itself));
    expect(JSON.stringify(loaded)).not.toMatch(assigned);
  });
}
