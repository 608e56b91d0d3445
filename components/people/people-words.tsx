import type { ReactNode } from "react";
import { ClientWords } from "@/i18n/client-words";

/** The words that forms about people are drawn with, and no others, for the browser. */
export function PeopleWords({ children }: { children: ReactNode }) {
  return (
    <ClientWords
      groups={[
        "act",
        "action",
        "layout",
        "member",
        "memberInText",
        "msg",
        "page.people",
        "page.signIn",
        "role",
        "stage",
        "whyNot",
        "word",
      ]}
    >
      {children}
    </ClientWords>
  );
}
