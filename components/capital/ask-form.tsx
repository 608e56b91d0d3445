"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkShown } from "@/components/capital/link-shown";
import { ActForm } from "@/components/steps/act-form";
import { Choices } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { capitalDays } from "@/domain/capital";
import type { Paragraph } from "@/domain/paragraphs";
import { citedAs, markedOff } from "@/domain/structure";
import { beginningOf } from "@/domain/words";
import { askInCapital } from "@/server/actions/capital";

type Props = {
  address: string;
  version: number;
  paragraphs: Paragraph[];
  request: string;
  page: string;
  /** By when the text waits for the state's word, in words. */
  due: ReactNode;
  zone: string | null;
};

/** Whom a delegation asks, what, about which paragraphs, and how long the link holds; it is shown in the answer, once. */
export function AskForm({ address, version, paragraphs, request, page, due, zone }: Props) {
  const t = useTranslations("capital");
  return (
    <ActForm
      act={askInCapital}
      page={page}
      door={false}
      hidden={{ document: address, version: String(version), request }}
      submit={t("make")}
      cancel={`/documents/${address}/draft`}
      fields={(shown) => <Fields paragraphs={paragraphs} due={due} {...shown} />}
      instead={(outcome) =>
        outcome.status === "done" || outcome.status === "repeated" ? (
          <LinkShown
            link={outcome.status === "done" ? outcome.address : undefined}
            until={outcome.status === "done" ? outcome.until : undefined}
            zone={zone}
            back={`/documents/${address}/draft`}
          />
        ) : null
      }
    />
  );
}

/** The first words of a paragraph, without the number under which it is named. */
function begun(text: string) {
  const { mark, body } = markedOff(text);
  return beginningOf(mark ? body : text, 90);
}

function Fields({ paragraphs, due, ...shown }: Shown & Pick<Props, "paragraphs" | "due">) {
  const [t, label, field, paragraphName] = [
    useTranslations("capital"),
    useLabel(),
    useField(shown),
    useParagraphName(),
  ];
  const chosen = shown.typedAll("paragraph");
  return (
    <>
      <TextField {...field("forName")} hint={t("forHint")} autoComplete="off" />
      <TextArea {...field("question")} rows={4} />
      <details className="more" open={chosen.length > 0 || shown.errorOf("paragraph") !== undefined}>
        <summary>{label("paragraph", true)}</summary>
        <div className="mt-2 border-l-2 border-line pl-4">
          <Choices
            type="checkbox"
            name="paragraph"
            label={<span className="sr-only">{label("paragraph")}</span>}
            hint={t("paragraphHint")}
            error={shown.errorOf("paragraph")}
            choices={citedAs(paragraphs).map((cited, at) => ({
              value: paragraphs[at]?.anchor ?? "",
              label: (
                <>
                  <b>{paragraphName(cited)}</b>{" "}
                  <span lang="en" className="title">
                    {begun(paragraphs[at]?.text ?? "")}
                  </span>
                </>
              ),
            }))}
            chosen={chosen}
          />
        </div>
      </details>
      <div className="max-w-60">
        <SelectField {...field("days", { first: "7" })}>
          {capitalDays.map((days) => (
            <option key={days} value={days}>
              {t("days", { days: Number(days) })}
            </option>
          ))}
        </SelectField>
      </div>
      {due && <div className="-mt-2 text-sm text-ink-2">{due}</div>}
    </>
  );
}
