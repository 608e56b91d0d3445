"use client";

import { useOpenedUnder } from "@/i18n/window-title";

/** The field of a form of one's own account that says who opened it: whoever holds this mandate. */
export const OpenedBy = () => <input type="hidden" name="under" value={useOpenedUnder()} />;
