import type { ClearanceLine } from "@/domain/views/inside";

/** How a state's clearance at home stands on the text before the states. */
export type HomeStands = "pending" | "cleared" | "reopened" | "notNeeded";

type Given = Pick<ClearanceLine, "state" | "version">;

/** A clearance is given for one version; it holds while only wording changed since, and is open again after that. */
export function homeStands({ state, version }: Given, since: number | null): HomeStands {
  if (state === "notNeeded" || state === "pending") return state;
  return version !== null && since !== null && version < since ? "reopened" : "cleared";
}

/** Whether an approval is still to be given; one at home is to be given again once the text changed. */
export const isToGive = ({ kind, ...given }: Given & Pick<ClearanceLine, "kind">, since: number | null) =>
  given.state === "pending" || (kind === "domestic" && homeStands(given, since) === "reopened");
