import { type Messages, useMessages } from "next-intl";

/** A part of the messages that can be handed to a client component. */
export type Group = Exclude<keyof Messages, "page"> | `page.${keyof Messages["page"]}`;

/** The words of some groups, to be handed to a client component; nothing else of the messages is sent. */
export function useWords(groups: Group[]): Partial<Messages> {
  const { page, ...rest } = useMessages();
  const wanted = (prefix: string, all: object) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => (groups as string[]).includes(prefix + key)));
  return { ...wanted("", rest), page: wanted("page.", page) } as Partial<Messages>;
}
