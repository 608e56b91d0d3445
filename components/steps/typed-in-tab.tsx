"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { PutBack, Standing } from "@/components/steps/keep-typed";
import { Button } from "@/components/ui/button";

// Seldom needed, so that it is loaded where it is.
const TypedList = lazy(async () => ({ default: (await import("@/components/steps/typed-list")).TypedList }));

type Props = {
  /** The address of the page that holds the form. */
  page: string;
  /** What the form is of, beyond its page. */
  of?: Record<string, string>;
  /** What the form is drawn from: another revision or version is another. */
  basis?: number | string;
  /** The form shows what came back from the server; that stands, whatever was kept. */
  answered: boolean;
  /** The form is on its way. */
  pending: boolean;
  /** What was sent was accepted, and the page stays. */
  accepted?: boolean;
};

/**
 * Stands before a form. What is typed there waits in the tab until it was accepted, and is put back when the form is opened
 * again. Where the form is off, what had been typed in it is listed instead.
 */
export function TypedInTab({ page, of = {}, basis = "", answered, pending, accepted = false }: Props) {
  const t = useTranslations();
  const line = useRef<HTMLDivElement>(null);
  const now = useRef<Standing>({ basis, answered, pending, accepted });
  const [back, setBack] = useState<PutBack>();
  const which = JSON.stringify(of);

  useEffect(() => {
    now.current = { basis, answered, pending, accepted };
  }, [basis, answered, pending, accepted]);

  useEffect(() => {
    let [isOver, end] = [false, () => {}];
    const begin = ({ keepTyped }: typeof import("@/components/steps/keep-typed")) => {
      if (isOver) return;
      const kept = keepTyped(accepted ? null : line.current?.nextElementSibling, page, JSON.parse(which), now);
      end = kept.end;
      setBack(kept.back);
    };
    // No part of the page waits for it: it looks at what was typed before it came.
    import("@/components/steps/keep-typed").then(begin, () => {});
    return () => {
      isOver = true;
      end();
    };
  }, [page, which, accepted]);

  return (
    <div ref={line} aria-live="polite" className="max-w-text">
      {back && !answered && !accepted && (
        <>
          {back.afresh && (
            <p className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-dashed border-line-strong pb-3 text-sm text-ink-2">
              <span>
                {t("msg.typedBack")} {back.changed && t("msg.typedBackChanged")}
              </span>
              <Button
                type="button"
                onClick={() => {
                  back.afresh?.();
                  setBack(undefined);
                }}
              >
                {t("action.beginAfresh")}
              </Button>
            </p>
          )}
          <div className="not-empty:mb-6">
            {Object.keys(back.rest).length > 0 && (
              <Suspense>
                <TypedList values={back.rest} />
              </Suspense>
            )}
          </div>
        </>
      )}
    </div>
  );
}
