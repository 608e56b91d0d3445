import "server-only";
import { actFrom, slugOf } from "@/domain/acts";
import type { Actor } from "@/domain/people";
import { personActs } from "@/domain/views/people";
import type { Typed } from "@/server/actions/acts/fields";
import type { Command } from "@/server/commands/act-on";
import { findCirculation } from "@/server/queries/circulations";
import { findComments } from "@/server/queries/comments";
import { findDelegation } from "@/server/queries/delegation";
import { findMeetingToEnter } from "@/server/queries/meeting-act";
import { readNewCirculation } from "@/server/queries/new-circulation";
import { findPersonStep, readChargeChoices } from "@/server/queries/person";
import { readProposal } from "@/server/queries/propose";
import { findStep } from "@/server/queries/steps";

type Tx = Parameters<Command<unknown>>[0];

/** Whether the page of a form that was filled in under another mandate has that form for the actor too. */
export type HasForm = (db: Tx, actor: Actor, typed: Typed) => Promise<boolean>;

const said = (typed: Typed, field: string) => typed[field]?.at(-1) ?? "";
const firstOf = (typed: Typed) => Object.fromEntries(Object.entries(typed).map(([field, all]) => [field, all[0]]));

/** Asks what the page asks, so that a form that is left in its place can be sent from there. */
export const hasForm = {
  document: async (db, actor, typed) => {
    const act = actFrom(slugOf(said(typed, "act") as Parameters<typeof slugOf>[0]));
    const view = act && (await findStep(db, actor, said(typed, "document"), act, firstOf(typed)));
    return Boolean(view) && !view?.facts.refusal;
  },

  comments: async (db, actor, typed) => {
    const { version, thread } = firstOf(typed);
    const view = await findComments(db, actor, said(typed, "document"), { version, thread });
    return view !== null && (said(typed, "act") === "invite" ? view.invites : !view.refusal);
  },

  meeting: async (db, actor, typed) => (await findMeetingToEnter(db, actor, said(typed, "meeting"))) !== null,

  circulation: async (db, actor, typed) => {
    const act = said(typed, "act");
    if (act === "cite") return actor.role === "admin";
    if (act === "send") {
      const view = await readNewCirculation(db, actor, typed.document ?? []);
      return view?.choices.some(({ refusal }) => !refusal) ?? false;
    }
    const view = await findCirculation(db, actor, said(typed, "circulation"));
    return view?.acts.some((one) => one.act === act && !one.refusal) ?? false;
  },

  people: async (db, actor, typed) => {
    if (said(typed, "act") === "invite") return (await readChargeChoices(db, actor)) !== null;
    const act = personActs.find((known) => known === said(typed, "act"));
    const [person, mandate] = [said(typed, "person"), said(typed, "mandate")];
    return act !== undefined && Boolean(await findPersonStep(db, actor, { person, act, mandate }));
  },

  proposal: async (db, actor) => "request" in ((await readProposal(db, actor)) ?? {}),

  capital: async (db, actor, typed) => {
    const view = await findDelegation(db, actor, said(typed, "document"));
    return view !== null && view.version !== null;
  },
} satisfies Record<string, HasForm>;
