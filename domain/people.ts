/** The roles that a mandate can give, from DESIGN section 5. Without a valid mandate a person reads as a viewer. */
export const roles = ["viewer", "delegate", "head", "body", "secretariat", "admin"] as const;
export type Role = (typeof roles)[number];

/** The two offices of the secretariat; a second officer is of the other one where both are staffed. */
export const offices = ["asec", "chair"] as const;
export type Office = (typeof offices)[number];

/** How a head of delegation holds that place; several people may be head at once. */
export const headTitles = ["soca", "alternate", "acting"] as const;
export type HeadTitle = (typeof headTitles)[number];

/** Who is asking: the one value that every query, command and policy takes. Nobody signed in is `public`. */
export type Actor =
  | { role: "public" }
  | { role: "viewer"; person: string }
  | { role: "delegate" | "head"; person: string; member: string }
  | { role: "body"; person: string; body: string }
  | { role: "secretariat"; person: string; office: Office }
  | { role: "admin"; person: string };

export const publicActor: Actor = { role: "public" };

/** Delegations, the secretariat and admins read more of an open document than its public face. */
export const readsInside = (actor: Actor) => actor.role !== "public" && actor.role !== "viewer";
