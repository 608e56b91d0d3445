import { cache } from "react";

/** The title of the page that is being drawn: named by its frame, told to its forms. */
export const pageTitle = cache(() => ({ title: "" }));
