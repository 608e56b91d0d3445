import { cache, type ReactNode } from "react";
import { WindowTitle } from "@/i18n/window-title";

/** The title of the page that is being drawn: named by its frame, told to its forms. */
export const pageTitle = cache(() => ({ title: "" }));

/** Tells the forms inside which page they stand on, once its frame has named it. */
export const TitledForms = ({ children }: { children: ReactNode }) => (
  <WindowTitle title={pageTitle().title}>{children}</WindowTitle>
);
