"use client";

import { type ComponentProps, lazy } from "react";
import type { Unsent as Typed } from "@/components/steps/unsent";
import type { UnsentForm as Form } from "@/components/steps/unsent-form";

const Later = lazy(async () => ({ default: (await import("@/components/steps/unsent-form")).UnsentForm }));

/** What became of a form that is not the reader's under the present mandate; loaded where it is shown and nowhere else. */
export function UnsentForm(props: ComponentProps<typeof Form>) {
  return <Later {...props} />;
}

const TypedLater = lazy(async () => ({ default: (await import("@/components/steps/unsent")).Unsent }));

/** What was typed in such a form, with the way back to the mandate that has it; loaded where it is shown and nowhere else. */
export function Unsent(props: ComponentProps<typeof Typed>) {
  return <TypedLater {...props} />;
}
