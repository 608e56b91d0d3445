import type { Actor } from "@/domain/people";
import type { Standing } from "@/domain/standing";

/** Whether a version changes the substance of the one before, or only its wording. */
export type VersionKind = "substantive" | "editorial";

/** Two versions that a reader is offered to compare, and why. */
export type Offer = { since: "position" | "previous"; from: number; to: number };

/** What is offered first of all comparisons: since the reader's state last spoke, then since the version before. */
export function offersOf(numbers: number[], spokeOn: number | null): Offer[] {
  const [previous, latest] = [numbers.at(-2), numbers.at(-1)];
  if (previous === undefined || latest === undefined) return [];
  const offers: Offer[] = [];
  if (spokeOn !== null && spokeOn < latest && numbers.includes(spokeOn)) {
    offers.push({ since: "position", from: spokeOn, to: latest });
  }
  if (spokeOn !== previous) offers.push({ since: "previous", from: previous, to: latest });
  return offers;
}

/** Those to whom a version is opened by sharing it. */
export type ShareAudience = "delegations" | "public";
type Sharable = { shared: ShareAudience[]; brackets: number };

type Opening = { version: number; audience: ShareAudience };
type Versions = {
  versions: (Sharable & { number: number })[];
  standing: Pick<Standing, "listed" | "stage">;
  actor: Actor;
};

/** The one thing that sharing can do: one version to be opened to one audience. Null where there is a choice, or none. */
export function onlyOpening({ versions, standing, actor }: Versions): Opening | null {
  const all = versions.flatMap((one) =>
    yetToOpen(one, standing, actor).map((audience) => ({ version: one.number, audience })),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** To whom one can still open a version: the public's is the secretariat's, of a listed text; what is concluded has no brackets. */
export function yetToOpen(
  { shared, brackets }: Sharable,
  { listed, stage }: Pick<Standing, "listed" | "stage">,
  actor: Actor,
): ShareAudience[] {
  const toPublic = actor.role === "secretariat" && listed && !(stage === "concluded" && brackets > 0);
  const can: ShareAudience[] = toPublic ? ["delegations", "public"] : ["delegations"];
  return can.filter((audience) => !shared.includes(audience));
}
