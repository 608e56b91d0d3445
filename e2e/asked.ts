import { addressesOf } from "./asked-documents";
import { test as base } from "./fixtures";
import { makeDocument, removeDocuments, type Sample } from "./samples";

/** The test that also knows where a document of each kind stands; made once a worker, for whoever only asks. */
export const test = base.extend<object, { addresses: Map<string, string> }>({
  addresses: [
    async ({ database }, use) => {
      const made: Sample[] = [];
      await use(
        await addressesOf(async (wanted) => {
          const document = await makeDocument(database, wanted);
          made.push(document);
          return document;
        }),
      );
      await removeDocuments(
        database,
        made.map(({ id }) => id),
      );
    },
    { scope: "worker" },
  ],
});

export { expect } from "./fixtures";
