import type { SourceKind } from "@/domain/documents";
import type { Tx } from "@/server/db";

export type Sources = (text: string, kind: string) => Promise<string>;

/** Enters a source once and gives its id; a source without an address is known by its name. */
export function sourcesOf(db: Tx): Sources {
  const known = new Map<string, string>();
  return async (text, kind) => {
    const found = known.get(text);
    if (found) return found;
    const address = text.startsWith("http");
    const { id } = await db.source.create({
      data: { kind: kind as SourceKind, url: address ? text : null, label: address ? null : text },
      select: { id: true },
    });
    known.set(text, id);
    return id;
  };
}
