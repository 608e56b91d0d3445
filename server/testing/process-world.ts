import { beforeAll } from "vitest";
import type { ActOutcome } from "@/domain/outcome";
import { actors } from "./actors";
import { freshDatabase, keptClient } from "./database";
import { enterAsOwner } from "./enter";
import { type Fields, form, type Known, type Made, make, send, sittingRows, type Wanted } from "./process";
import { amount, linesOf, rowsOf, storedDocument } from "./stored";

/** The people of the tests by short names. */
export const who = {
  head: actors["a head of the lead"],
  delegate: actors["a delegate of the lead"],
  thai: actors["a head of another state"],
  thaiDelegate: actors["a delegate of another state"],
  leadBody: actors["the lead body's holder"],
  concerned: actors["a concerned body's holder"],
  asec: actors["the ASEAN Secretariat"],
  chair: actors["the Chair's secretariat"],
  admin: actors["an administrator"],
  viewer: actors["a viewer"],
} satisfies Record<string, Known>;

/** A database of a test file's own with the world in it, and short ways to act in it and to look into it. */
export function processWorld() {
  const database = freshDatabase("world");
  const owner = keptClient(() => database.owner);
  const superuser = keptClient(() => database.superuser);
  const application = keptClient(() => database.application);
  beforeAll(async () => {
    await enterAsOwner(owner(), sittingRows);
    await owner().query("SELECT set_config('app.system', 'on', false)");
  });
  const stored = (document: Made) => storedDocument(superuser(), document.id);
  /** Sends a form on the document as it stands now. */
  const now = async (by: Known, document: Made, act: string, fields: Fields = {}): Promise<ActOutcome> => {
    const { revision } = await stored(document);
    return send(by, { ...form(document, act), revision: String(revision), ...fields });
  };
  return {
    owner,
    superuser,
    /** A connection of the application's own role, for what somebody tries past the application. */
    application,
    make: (wanted?: Wanted) => make(owner(), wanted),
    now,
    stored,
    rows: (table: string, document: Made) => rowsOf(superuser(), table, document.id),
    lines: (document: Made) => linesOf(superuser(), document.id),
    /** What comes of a form, and whether anything was written by it. */
    tried: async (by: Known, document: Made, act: string, fields: Fields = {}) => {
      const before = await amount(superuser());
      const outcome = await now(by, document, act, fields);
      const after = await amount(superuser());
      return { outcome, wrote: JSON.stringify(before) !== JSON.stringify(after) };
    },
  };
}
