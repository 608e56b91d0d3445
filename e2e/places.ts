import { type Answer, ask, askParts, forEach } from "./ask";

type Visit = { address: string; answer: Answer };

/** Addresses of which a few stand for all: real documents and meetings, steps and texts of any document, questions put. */
function kindOf(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const keys = [...new URLSearchParams(query).keys()];
  const kind = path.replace(/documents\/[\w-]+\/(?=steps|versions)/, "documents/…/");
  return `${kind.replace(/(documents|meetings)\/(?!sample)[\w-]+/, "$1/…")}?${[...new Set(keys)].sort()}`;
}

const ours = (html: string) =>
  [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address]) => (address ?? "").replaceAll("&amp;", "&"))
    .filter((address) => !address.startsWith("/_next/") && !/^(\/id)?\/(theme|sign-in)\?/.test(address));

/**
 * Follows every link from the home pages and looks at each page as a page and in parts. `each` is how many addresses of
 * one kind are visited; English and Indonesian count apart.
 */
export async function visitAll(session: string | undefined, each: number, look: (visit: Visit) => void) {
  const [known, counts] = [new Set(["/", "/id"]), new Map<string, number>()];
  let next = [...known];
  while (next.length > 0) {
    const found: string[] = [];
    await forEach(next, async (address) => {
      const answer = await ask(address, { session });
      look({ address, answer });
      if (!String(answer.headers["content-type"]).startsWith("text/html")) return;
      look({ address, answer: await askParts(address, { session }) });
      found.push(...ours(answer.body));
    });
    next = [...new Set(found)].filter((address) => {
      const kind = kindOf(address);
      const count = counts.get(kind) ?? 0;
      if (known.has(address) || count >= each) return false;
      known.add(address);
      counts.set(kind, count + 1);
      return true;
    });
  }
  return known;
}
