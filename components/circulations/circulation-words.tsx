import type { ReactNode } from "react";
import { ClientWords } from "@/i18n/client-words";

/** The words that forms of circulations are drawn with, and no others, for the browser. */
export function CirculationWords({ children }: { children: ReactNode }) {
  return (
    <ClientWords
      groups={[
        "act",
        "action",
        "body",
        "bodyInText",
        "circulation",
        "layout",
        "member",
        "meeting",
        "meetingName",
        "memberInText",
        "msg",
        "page.circulations",
        "page.signIn",
        "position",
        "silence",
        "stage",
        "stance",
        "whyNot",
        "word",
      ]}
    >
      {children}
    </ClientWords>
  );
}
