import { test as base } from "./fixtures";
import { removePeople } from "./people";
import { removeDocuments } from "./samples";
import { type SealedCirculation, sealCirculation } from "./sealed-circulations";
import { type SealedFiles, sealFiles } from "./sealed-files";
import { type SealedListed, sealListed } from "./sealed-listed";
import { type SealedPeople, sealPeople, unsealLinks } from "./sealed-people";
import { type Sealed, seal, unsealMeetings } from "./secrets";

/** No other listed document is of this year. */
export const listedYear = 2095;

/** Those who read what was released, those who read documents inside, and those who oversee them. */
export const outside = ["visitor", "viewer", "former head of Indonesia"] as const;
export const inside = ["delegate of Indonesia", "delegate of Thailand", "officer of SOMSWD"] as const;
export const offices = ["officer of the ASEAN Secretariat", "administrator"] as const;

/** Everything that is kept from somebody, and where it is. */
type All = Sealed & SealedListed & SealedCirculation & SealedFiles & { people: SealedPeople };

/** The test with documents, people and a meeting in which a secret stands in every restricted place. */
export const test = base.extend<object, { sealed: All; ministries: string[] }>({
  sealed: [
    async ({ database }, use) => {
      const people = await sealPeople(database);
      const around = { ...(await seal(database)), ...(await sealListed(database, listedYear)) };
      const circulated = await sealCirculation(database, around.listed);
      const sealed = { people, ...around, ...circulated, ...(await sealFiles(database, around.listed)) };
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

/** Every secret that is kept from somebody. */
export const everySecret = ({ secrets, inside: within, people, around, files }: All) =>
  Object.values({ ...secrets, ...within, ...people.secrets, ...around, ...files });
