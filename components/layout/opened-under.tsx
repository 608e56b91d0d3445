import { pageTitle } from "@/i18n/page-title";

/** The field of a form of the server's own that says under which mandate it was opened. */
export const OpenedUnder = () => <input type="hidden" name="under" value={pageTitle().under} />;

/** The same in the address of a form that brings a file, where it is read before the file. */
export const openedUnder = () => `under=${pageTitle().under}`;
