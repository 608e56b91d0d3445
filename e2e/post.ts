import { actions, type Outcome } from "./actions-expected";
import { type Answer, ask, base } from "./ask";
import { underOf } from "./people";

/** What React sends for an action that takes a form, with the state of that form before it where it has one. */
async function encoded(form: Record<string, string>, stateful: boolean) {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.append(`_1_${name}`, value);
  data.append("0", JSON.stringify(stateful ? [{}, "$K1"] : ["$K1"]));
  const response = new Response(data);
  return { body: Buffer.from(await response.arrayBuffer()), type: response.headers.get("content-type") ?? "" };
}

type Post = { form?: Record<string, string>; session?: string; headers?: Record<string, string> };

/** Posts a form to an action as a browser with scripts does, opened in the same session, but from wherever the headers say. */
export async function post({ id, name }: { id: string; name: string }, { form, session, headers }: Post) {
  const { page = "/", stateful = false, form: usual = {} } = actions[name] ?? {};
  const { body, type } = await encoded({ under: underOf(session), ...(form ?? usual) }, stateful);
  const sent = {
    "next-action": id,
    "content-type": type,
    accept: "text/x-component",
    ...(headers ?? { origin: base }),
  };
  return ask(page, { method: "POST", session, body, headers: sent });
}

/** What an action answered, in one word. */
export function outcomeOf({ headers, body }: Answer): Outcome | string {
  const to = headers["x-action-redirect"];
  if (to) return `to ${String(to).split(";")[0]}`;
  if (/"signedOut":true|"status":"signedOut"/.test(body)) return "nobody";
  if (/"status":"notFound"|"gone":true/.test(body)) return "not there";
  if (/"status":"otherMandate"/.test(body)) return "opened otherwise";
  if (/"saved":true/.test(body)) return "saved";
  if (/"problem":"wrong"/.test(body)) return "refused name";
  if (/"status":"(refused|stale)"/.test(body)) return "judged";
  return /"problem":"presentRequired"|"status":"invalid"/.test(body) ? "asked for more" : body.slice(0, 400);
}
