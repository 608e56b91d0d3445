import { type Answer, ask, askParts, forEach } from "./ask";

type Visit = { address: string; answer: Answer };

/**
 * What an address is one of, so that a few stand for all: a real or a sample document or meeting, a step or a text of any
 * document, and each thing that is asked of a list.
 */
function kindsOf(address: string): string[] {
  const [path = "", query = ""] = address.split("?");
  const kind = path
    .replace(/documents\/[\w-]+\/(?=\w)/, "documents/…/")
    .replace(/circulations\/[\da-f-]{36}/, "circulations/…")
    .replace(/(documents|meetings)\/(sample)?[\w-]+/, "$1/$2…")
    .replace(/people\/[\da-f-]{36}/, "people/…");
  const keys = new Set(new URLSearchParams(query).keys());
  return keys.size === 0 ? [kind] : [...keys].map((key) => `${kind}?${key}`);
}

/** The addresses of this site to which a page leads, in its order. */
export const ours = (html: string) =>
  [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address]) => (address ?? "").replaceAll("&amp;", "&"))
    .filter((address) => !address.startsWith("/_next/") && !/^(\/id)?\/(theme|sign-in)\?/.test(address));

/** Remembers what was seen how often. */
function tally() {
  const counts = new Map<string, number>();
  /** Whether any of these was seen less often than that; from now on each was seen once more. */
  return (kinds: string[], most: number) => {
    if (kinds.every((kind) => (counts.get(kind) ?? 0) >= most)) return false;
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return true;
  };
}

/**
 * Follows every link from the home pages and looks at each page. `each` is how many addresses of one kind are visited;
 * in Indonesian, where nobody is told more, one. A page holds its own parts; the first of each kind is asked for in parts too.
 */
export async function visitAll(session: string | undefined, each: number, look: (visit: Visit) => void) {
  const [known, isWanted, isFirst] = [new Set(["/", "/id"]), tally(), tally()];
  let next = [...known];
  while (next.length > 0) {
    const found: string[] = [];
    await forEach(next, async (address) => {
      const answer = await ask(address, { session });
      look({ address, answer });
      if (!String(answer.headers["content-type"]).startsWith("text/html")) return;
      found.push(...ours(answer.body));
      if (isFirst(kindsOf(address), 1)) look({ address, answer: await askParts(address, { session }) });
    });
    const most = (address: string) => (address.startsWith("/id") ? 1 : each);
    next = [...new Set(found)].filter((address) => !known.has(address) && isWanted(kindsOf(address), most(address)));
    for (const address of next) known.add(address);
  }
  return known;
}
