"use client";

import { type ComponentProps, lazy } from "react";
import type { UnsentForm as Form } from "@/components/steps/unsent-form";

const Later = lazy(async () => ({ default: (await import("@/components/steps/unsent-form")).UnsentForm }));

/** What became of a form that is not the reader's under the present mandate; loaded where it is shown and nowhere else. */
export function UnsentForm(props: ComponentProps<typeof Form>) {
  return <Later {...props} />;
}
