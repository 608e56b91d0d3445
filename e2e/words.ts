import en from "../messages/en.json" with { type: "json" };
import id from "../messages/id.json" with { type: "json" };

/** The words of the pages, so that a test promises what is said and not how; prefixes are those of addresses. */
export const languages = [
  { language: "en", prefix: "", words: en, year2023: "10 May 2023" },
  { language: "id", prefix: "/id", words: id, year2023: "10 Mei 2023" },
] as const;

/** The constant beginning of a message that goes on with what differs. */
export const beginning = (message: string) => message.split(/[{<]/)[0] ?? "";
