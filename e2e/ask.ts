import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer };

type Question = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The value of a session cookie. */
  session?: string;
};

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** The address of the application under test. */
export const base = process.env.BASE_URL ?? "http://127.0.0.1:3000";

/** Sends exactly this request, as no browser would let one do, and reads the whole answer. Follows nothing. */
export function ask(path: string, { method = "GET", headers = {}, body, session }: Question = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(base);
  const sent: Record<string, string | number> = { host, ...(session && { cookie: `session=${session}` }), ...headers };
  if (body !== undefined && !sent["transfer-encoding"]) sent["content-length"] = Buffer.byteLength(body);

  return new Promise((done, failed) => {
    const question = request({ hostname, port, path, method, headers: sent, agent, setHost: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", failed);
      answer.on("end", () => {
        const bytes = Buffer.concat(parts);
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes.toString("utf8"), bytes });
      });
    });
    question.on("error", failed);
    question.end(body);
  });
}

/** Asks for the parts of a page, as a link followed in the browser does, which marks its address so. */
export const askParts = (path: string, question: Question = {}): Promise<Answer> =>
  ask(`${path}${path.includes("?") ? "&" : "?"}_rsc`, { ...question, headers: { ...question.headers, rsc: "1" } });

/**
 * Whether nothing stands at an address. The parts of a page say so in place of it, with the status 200; whoever asks for
 * the whole is answered with 404 and one and the same page, which costs four times as much.
 */
export const isNotThere = ({ status, body }: Answer) => status === 404 || body.includes("NEXT_HTTP_ERROR_FALLBACK;404");

/** Does the work for each item, a few at a time. */
export async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
