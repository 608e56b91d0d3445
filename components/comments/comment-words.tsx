import type { ReactNode } from "react";
import { ClientWords } from "@/i18n/client-words";

/** The words that forms of comments are drawn with, and no others, for the browser. */
export function CommentWords({ children }: { children: ReactNode }) {
  return (
    <ClientWords
      groups={[
        "act",
        "action",
        "comment",
        "layout",
        "member",
        "memberInText",
        "msg",
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
