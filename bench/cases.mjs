/**
 * A page as one kind of reader asks for it; `rows` names what the floor and the bare page answer with.
 * @typedef {{ name: string, path: string, as: string | null, rows: string }} Case
 */

export const delegate = "Delegate, Indonesia (sample)";
export const officer = "Officer, ASEAN Secretariat (sample)";

const asked = [
  { name: "Home", path: "/", rows: "home", by: [null, delegate] },
  { name: "Register", path: "/documents", rows: "register", by: [null, delegate] },
  { name: "Search", path: "/documents?q=clean+air", rows: "search", by: [null, delegate] },
  { name: "Document", path: "/documents/sample-1967-05", rows: "document", by: [null, delegate, officer] },
  { name: "Desk", path: "/desk", rows: "desk", by: [delegate, officer] },
];

/** Everything that is measured. @type {Case[]} */
export const cases = asked.flatMap(({ by, ...page }) => by.map((as) => ({ ...page, as })));

const readers = { [delegate]: "delegate", [officer]: "officer" };

/** Who asks, in a word. @param {Case} asked */
export const readerOf = ({ as }) => (as ? readers[as] : "visitor");
