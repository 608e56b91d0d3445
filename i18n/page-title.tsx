import { cache, type ReactNode } from "react";
import { WindowTitle } from "@/i18n/window-title";

/** The page that is being drawn: its title, named by its frame, and the mandate under which it is; told to its forms. */
export const pageTitle = cache(() => ({ title: "", under: "" }));

/** Tells the forms inside which page they stand on and under which mandate, once its frame has named both. */
export const TitledForms = ({ children }: { children: ReactNode }) => (
  <WindowTitle {...pageTitle()}>{children}</WindowTitle>
);
