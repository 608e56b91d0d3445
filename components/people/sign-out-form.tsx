"use client";

import type { ReactNode } from "react";
import { forgetTyped } from "@/components/ui/tab-memory";

/** A form that signs out. Its answer has the browser forget pages; of what a tab keeps not every browser hears, so it goes here. */
export function SignOutForm({ action, children }: { action: string; children: ReactNode }) {
  return (
    <form
      method="post"
      action={action}
      onSubmit={() => forgetTyped()}
      className="mb-10 flex flex-wrap items-center gap-x-6 gap-y-2"
    >
      {children}
    </form>
  );
}
