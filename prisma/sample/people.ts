import type { HeadTitle, Office, Role } from "@/domain/people";
import type { Tx } from "@/server/db";

type Held = { role: Role; memberCode?: string; bodyCode?: string; office?: Office; headTitle?: HeadTitle };

/** The body whose mandate holder the demonstration shows. */
const sampleBody = "SOMSWD";

/** No state observes at present: the demonstration has an invented one, which stays when it is made anew. */
const observer = {
  code: "ZZ",
  name: "Sample Observer",
  timeZone: "Asia/Jakarta",
  protocolOrder: 99,
  observerSince: new Date(Date.UTC(2025, 0, 1)),
};

/** Enters the invented people of the demonstration. They have no password: only its sign-in page lets them in. */
export async function loadPeople(db: Tx) {
  const members = await db.member.findMany({
    where: { memberSince: { not: null } },
    orderBy: { protocolOrder: "asc" },
    select: { code: true, name: true },
  });
  for (const { code, name } of members) {
    const of = `${name === "Philippines" ? "the " : ""}${name}`;
    await enter(db, `Head of delegation, ${of} (sample)`, { role: "head", memberCode: code, headTitle: "soca" });
    await enter(db, `Delegate, ${of} (sample)`, { role: "delegate", memberCode: code });
  }
  await db.member.createMany({ data: observer, skipDuplicates: true });
  await enter(db, "Delegate of an observer (sample)", { role: "delegate", memberCode: observer.code });
  await enter(db, `Officer of ${sampleBody} (sample)`, { role: "body", bodyCode: sampleBody });
  await enter(db, "Officer, ASEAN Secretariat (sample)", { role: "secretariat", office: "asec" });
  await enter(db, "Officer, Chair's secretariat (sample)", { role: "secretariat", office: "chair" });
  await enter(db, "Administrator (sample)", { role: "admin" });
  await enter(db, "Viewer (sample)", { role: "viewer" });
  await enter(
    db,
    "Two mandates (sample)",
    { role: "delegate", memberCode: "ID" },
    { role: "body", bodyCode: sampleBody },
  );
}

async function enter(db: Tx, name: string, ...charges: Held[]) {
  const holders = charges.map(({ memberCode, bodyCode, office }) => memberCode ?? bodyCode ?? office);
  const signInName = ["sample", ...holders, charges[0]?.role].filter(Boolean).join(".").toLowerCase();
  const { id } = await db.person.create({ data: { name, signInName, sample: true }, select: { id: true } });
  const startsOn = (at: number) => new Date(Date.UTC(2025, at, 1));
  for (const [at, held] of charges.entries()) {
    await db.mandate.createMany({ data: { personId: id, startsOn: startsOn(at), ...held } });
  }
}
