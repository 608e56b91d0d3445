import type { Role } from "@/domain/people";

/** What a page may say about the person reading it; null where nobody is signed in. */
export type Reader = {
  name: string;
  role: Role;
  /** The code of the member or body, or the office, that the mandate is held for. */
  holder: string | null;
  language: "en" | "id" | null;
  /** An IANA zone name. */
  zone: string | null;
} | null;
