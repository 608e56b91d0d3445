import { useTranslations } from "next-intl";
import { CommentWords } from "@/components/comments/comment-words";
import { PressForm } from "@/components/comments/press-form";
import { useMemberName } from "@/components/ui/names";
import { Section } from "@/components/ui/section";
import type { CommentsView } from "@/domain/views/comments";

/** Which observers are invited to comment; the secretariat invites one with one press. */
export function Observers({ view, page }: { view: CommentsView; page: string }) {
  const [t, memberName] = [useTranslations("comment"), useMemberName()];
  const of = { document: view.address, version: String(view.version), request: view.request };
  return (
    <Section id="observers" title={t("observers")}>
      <ul className="grid gap-2 pt-3">
        {view.observers.map(({ code, invited }) => (
          <li key={code} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{t(invited ? "invited" : "notInvited", { state: memberName(code) })}</span>
            {!invited && view.invites && (
              <CommentWords>
                <PressForm hidden={{ act: "invite", ...of, member: code }} page={page}>
                  {t("invite")}
                </PressForm>
              </CommentWords>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
