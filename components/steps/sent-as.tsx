"use client";

import { lazy, useState } from "react";
import type { Typed } from "@/components/steps/kept";
import type { ActOutcome } from "@/domain/outcome";
import { useOpenedUnder } from "@/i18n/window-title";

// Seldom needed, so that it is loaded where it is.
const SendingAs = lazy(async () => ({ default: (await import("@/components/steps/sending-as")).SendingAs }));

type Props = { outcome: ActOutcome | null; values: Typed | undefined };

/**
 * Under which mandate a form is sent: the one it was opened under, or, once it was refused for that, the present one. Then it
 * says so beside the button, and offers the way back.
 */
export function SentAs({ outcome, values }: Props) {
  const opened = useOpenedUnder();
  const [last, setLast] = useState(outcome);
  if (last !== outcome && (outcome?.status === "otherMandate" || outcome?.status === "switchedBack")) setLast(outcome);
  return (
    <>
      <input type="hidden" name="under" value={values?.under?.at(-1) ?? opened} />
      {last?.status === "otherMandate" && <SendingAs {...last} values={values ?? {}} />}
    </>
  );
}
