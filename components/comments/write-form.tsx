"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "@/components/steps/act-form";
import { Choices } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { TextArea } from "@/components/ui/field";
import { type CommentAudience, readersAmong } from "@/domain/comments";
import type { CommentsView, Mentionable, Writing } from "@/domain/views/comments";
import { actOnComments } from "@/server/actions/comments";

/** What a form is made of: no more goes along to the browser. */
type Needed = Pick<CommentsView, "address" | "version" | "request" | "audiences" | "people" | "member" | "circulated">;
type Props = { view: Needed; writing: Writing; page: string };

/** The form in which something is said: a comment with its audience, an answer, or another wording. */
export function WriteForm({ view, writing, page }: Props) {
  const t = useTranslations();
  const { address, version, request } = view;
  return (
    <ActForm
      act={actOnComments}
      page={page}
      door={false}
      hidden={{
        act: writing.act,
        document: address,
        version: String(version),
        request,
        ...(writing.act === "open" ? { on: writing.anchor ?? "text" } : { thread: writing.thread.id }),
        ...(writing.act === "reword" && { line: String(writing.line.number) }),
      }}
      submit={t(`comment.submit.${writing.act}`)}
      cancel={`/documents/${address}/comments?version=${version}`}
      named={{ text: t(`comment.field.${writing.act}`) }}
      fields={(shown) => <Fields view={view} writing={writing} {...shown} />}
    />
  );
}

function Fields({ view, writing, typed, typedAll, errorOf }: Shown & { view: Needed; writing: Writing }) {
  const [t, choice] = [useTranslations("comment"), useChoice(view)];
  const first = writing.act === "reword" ? writing.line.text : "";
  return (
    <>
      {writing.act === "open" && (
        <Choices
          type="radio"
          name="audience"
          label={t("who")}
          error={errorOf("audience")}
          choices={view.audiences.map((value) => ({ value, ...choice(value) }))}
          chosen={[typed("audience", view.audiences[0])]}
        />
      )}
      <TextArea
        name="text"
        label={t(`field.${writing.act}`)}
        hint={writing.act === "open" ? undefined : t("sameReaders")}
        error={errorOf("text")}
        rows={5}
        defaultValue={typed("text", first)}
      />
      <Mention people={namedBy(view, writing)} chosen={typedAll("mention")} error={errorOf("mention")} />
    </>
  );
}

/** An audience in words, and who reads what is said to it. */
function useChoice({ member, circulated }: Needed) {
  const t = useTranslations("comment.choice");
  return (audience: CommentAudience) => {
    if (audience !== "secretariat") return { label: t(audience), hint: t(`${audience}Hint`) };
    if (member === null) return { label: t("office"), hint: t("officeHint") };
    return circulated
      ? { label: t("secretariat"), hint: t("secretariatAfterHint") }
      : { label: t("secretariatFirst"), hint: t("secretariatHint") };
  };
}

/** Who can be named: in an answer only those who read its thread. */
const namedBy = ({ people }: Needed, writing: Writing) =>
  writing.act === "open" ? people : readersAmong(people, writing.thread.audience, writing.thread.member);

type MentionProps = { people: Mentionable[]; chosen: string[]; error: string | undefined };

function Mention({ people, chosen, error }: MentionProps) {
  const t = useTranslations("comment");
  if (people.length === 0) return null;
  return (
    <details className="more" open={chosen.length > 0 || Boolean(error)}>
      <summary>{t("mention")}</summary>
      <div className="mt-2 border-l-2 border-line pl-4">
        <Choices
          type="checkbox"
          name="mention"
          label={<span className="sr-only">{t("mention")}</span>}
          hint={t("mentionHint")}
          error={error}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
        />
      </div>
    </details>
  );
}
