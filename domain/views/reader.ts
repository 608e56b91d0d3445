import type { HeldMandate } from "@/domain/mandates";
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
  /** The mandate that the person acts under, and every one that holds today. */
  mandate: string | null;
  mandates: HeldMandate[];
  /** Stands for the session and the mandate acted under, tells nothing of either, and is another in each. */
  mark: string;
} | null;
