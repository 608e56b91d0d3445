import type { ReactNode } from "react";
import { Mark, type Shape } from "@/components/ui/mark";

/** A mark and its word on one line. */
export function Status({ shape, children }: { shape: Shape; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-[0.45em] font-medium">
      <Mark shape={shape} className="relative top-[0.1em] align-baseline" />
      <span>{children}</span>
    </span>
  );
}
