import type { DocumentType, FinalBody, Track } from "@/domain/documents";
import type { Prisma } from "@/prisma/generated/client";

/** What a document is, beside where it stands. */
export type Facts = {
  title: string;
  type: DocumentType;
  track: Track;
  finalBody: FinalBody;
  targetId: string | null;
  leadMembers: string[];
  leadBodies: string[];
  sectors: string[];
  purpose: string | null;
};

/** One change of what a document is, as its line in the record tells it. */
export type Change = { kind: string; member?: string; data: Prisma.InputJsonObject };

/** The changes from what a document was to what it is to be; none where nothing differs. */
export function changesBetween(was: Facts, is: Facts): Change[] {
  const changes: Change[] = [];
  const changed = (kind: string, from: string, to: string) => {
    if (from !== to) changes.push({ kind, data: { change: { from, to } } });
  };
  changed("titleChanged", was.title, is.title);
  changed("typeChanged", was.type, is.type);
  changed("finalBodyChanged", was.finalBody, is.finalBody);
  changed("trackChanged", was.track, is.track);
  if (was.targetId !== is.targetId) {
    changes.push({ kind: "targetChanged", data: { targetId: is.targetId, formerTargetId: was.targetId } });
  }
  changes.push(...leadsBetween(was, is));
  const fields = (["sectors", "purpose"] as const).filter(
    (field) => String(was[field] ?? "") !== String(is[field] ?? ""),
  );
  if (fields.length > 0) changes.push({ kind: "factsChanged", data: { fields } });
  return changes;
}

function leadsBetween(was: Facts, is: Facts): Change[] {
  const state = (kind: string) => (code: string) => ({ kind, member: code, data: { lead: code } });
  const body = (kind: string) => (code: string) => ({ kind, data: { lead: code, body: code } });
  const without = (codes: string[], others: string[]) => codes.filter((code) => !others.includes(code));
  return [
    ...without(is.leadMembers, was.leadMembers).map(state("leadAdded")),
    ...without(is.leadBodies, was.leadBodies).map(body("leadAdded")),
    ...without(was.leadMembers, is.leadMembers).map(state("leadRemoved")),
    ...without(was.leadBodies, is.leadBodies).map(body("leadRemoved")),
  ];
}
