import { whyNotOther } from "@/domain/authority";
import { endsOf, type RelationKind, relationKinds } from "@/domain/relations";
import { actOn, type Command, changeDocument, done } from "@/server/commands/act-on";
import { findNamedDocument, notFound } from "@/server/commands/find-named";
import { recordEvent } from "@/server/commands/record-event";
import { findPublication } from "@/server/queries/relations";

/** Says what a document is to another one; to the public only where it is asked for and both are listed. */
export const relate: Command<{ relation: RelationKind; other: string; forPublic: boolean }> = (
  db,
  session,
  form,
  { relation, other: typed, forPublic },
) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("relate", standing, session.actor);
    if (refusal) return { status: "refused", refusal };

    const other = await findNamedDocument(db, typed);
    if (!other || other.id === document.id || other.sample !== document.sample)
      return { status: "invalid", fields: { other: notFound([typed]) } };
    if (forPublic && !(standing.listed && (await findPublication(db, other.id))))
      return { status: "refused", refusal: { code: "bothListed" } };

    const row = { ...endsOf(relation, document.id, other.id), kind: relation };
    const before = await db.relation.findUnique({ where: { documentId_kind_otherId: row } });
    if (before?.released === forPublic) return { status: "refused", refusal: { code: "noChange" } };
    await db.relation.deleteMany({ where: row });
    await db.relation.createMany({ data: { ...row, released: forPublic, personId: session.actor.person } });
    const said = { relation, other: other.reference, release: forPublic };
    await recordEvent(db, session, document.id, { kind: "related", audience: "secretariat", data: said }, form.request);
    await changeDocument(db, document.id);
    return done(locked);
  });

/** Ends a relation that was entered wrongly or holds no longer; `related` is its name, from either of its two sides. */
export const unrelate: Command<{ related: string; reason: string }> = (db, session, form, { related, reason }) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("unrelate", standing, session.actor);
    if (refusal) return { status: "refused", refusal };

    const [kind, side, address = ""] = related.split(".");
    const relation = relationKinds.find((one) => one === kind);
    const other = await findNamedDocument(db, address);
    if (!relation || !other) return { status: "invalid", fields: { related: "unknown" } };
    const [from, to] = side === "to" ? [other.id, document.id] : [document.id, other.id];
    const { count } = await db.relation.deleteMany({ where: { ...endsOf(relation, from, to), kind: relation } });
    if (count === 0) return { status: "invalid", fields: { related: "unknown" } };
    const said = { relation, other: other.reference, reason };
    await recordEvent(
      db,
      session,
      document.id,
      { kind: "relationEnded", audience: "secretariat", data: said },
      form.request,
    );
    await changeDocument(db, document.id);
    return done(locked);
  });
