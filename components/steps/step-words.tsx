import type { ReactNode } from "react";
import { ClientWords } from "@/i18n/client-words";

/** The words that forms of steps are drawn with, and no others, for the browser. */
export function StepWords({ children }: { children: ReactNode }) {
  return (
    <ClientWords
      groups={[
        "act",
        "action",
        "attachment",
        "body",
        "bodyInText",
        "capital",
        "clearance",
        "condition",
        "layout",
        "means",
        "meeting",
        "joint",
        "meetingName",
        "member",
        "memberInText",
        "move",
        "msg",
        "document",
        "outcome",
        "phase",
        "page.meeting",
        "page.propose",
        "page.signIn",
        "position",
        "point",
        "compilation",
        "relation",
        "sector",
        "sees",
        "stage",
        "step",
        "text",
        "stance",
        "track",
        "type",
        "whyNot",
        "word",
      ]}
    >
      {children}
    </ClientWords>
  );
}
