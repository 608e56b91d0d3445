"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { type DocumentBefore, isReady } from "@/domain/views/meeting-inside";

/** The documents that a decision may be taken on, to tick. */
export function DocumentChoices({ before, typedAll, errorOf }: Shown & { before: DocumentBefore[] }) {
  const t = useTranslations("page.meeting");
  const ready = before.filter(isReady);
  // A box stays ticked after an answer although its document has a new revision by then.
  const addresses = typedAll("document").map((typed) => typed.split(":")[0]);
  const sent = ({ document, revision }: DocumentBefore) => `${document.address}:${revision}`;
  return (
    <Choices
      type="checkbox"
      name="document"
      label={t("decisionsOf")}
      error={errorOf("document")}
      choices={ready.map((one) => ({
        value: sent(one),
        label: (
          <span lang="en" className="title">
            {one.document.title}
          </span>
        ),
        hint: one.document.reference,
      }))}
      chosen={ready.filter(({ document }) => addresses.includes(document.address)).map(sent)}
    />
  );
}
