import { addressesOf } from "./asked-documents";
import { makeCirculation } from "./circulations";
import { test as base } from "./fixtures";
import { makeDocument, removeDocuments, type Sample } from "./samples";

/** The test that also knows where a document of each kind stands; made once a worker, for whoever only asks. */
export const test = base.extend<object, { addresses: Map<string, string> }>({
  addresses: [
    async ({ database }, use) => {
      const made: Sample[] = [];
      const addresses = await addressesOf(async (wanted) => {
        const document = await makeDocument(database, wanted);
        made.push(document);
        return document;
      });
      const sent = await makeDocument(database, { stage: "soca", texts: ["delegations"] });
      made.push(sent);
      addresses.set("{circulation}", await makeCirculation(database, [sent]));
      await use(addresses);
      await removeDocuments(
        database,
        made.map(({ id }) => id),
      );
    },
    { scope: "worker" },
  ],
});

export { expect } from "./fixtures";
