import type { Charge } from "@/domain/mandates";

/** What a form carries in the place of a mandate where whoever opened it holds none. */
export const noMandate = "none";

/** Whether a form is sent under the mandate under which it was opened; one that does not say so is not. */
export const isAsOpened = (acting: string | null, opened: string | undefined): boolean =>
  opened?.toLowerCase() === (acting ?? noMandate);

/** Why a form was not sent: it was opened under another mandate, or its sender has just gone back to that one. */
export type NotAsOpened =
  /** `opened` is null where that mandate is nobody's or somebody else's; `back` is its id where it can be taken up again. */
  | { status: "otherMandate"; opened: Charge | null; back: string | null; now: Charge | null; id: string | null }
  | { status: "switchedBack"; now: Charge | null; id: string };
