"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/components/documents/refusal";
import { Choices } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { type DocumentBefore, isReady } from "@/domain/views/meeting-inside";

function Title({ of: { document } }: { of: DocumentBefore }) {
  return (
    <span lang="en" className="title">
      {document.title}
    </span>
  );
}

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
      choices={ready.map((one) => ({ value: sent(one), label: <Title of={one} />, hint: one.document.reference }))}
      chosen={ready.filter(({ document }) => addresses.includes(document.address)).map(sent)}
    />
  );
}

/** The documents on which it may not be taken yet, each with the reason. */
export function DocumentsNotReady({ before }: { before: DocumentBefore[] }) {
  const [t, refusal] = [useTranslations("page.meeting"), useRefusal()];
  const off = before.filter((one) => !isReady(one));
  if (off.length === 0) return null;
  return (
    <div className="mt-8 mb-5 max-w-text rounded-md border border-dashed border-line-strong px-5 py-4 text-sm">
      <h2 className="text-sm">{t("decisionsOff")}</h2>
      <ul className="mt-2 grid gap-2">
        {off.map((one) => (
          <li key={one.document.address}>
            <Title of={one} />
            <span className="block text-ink-2">
              {one.waitsForSecond ? refusal({ code: "toConfirm" }) : one.refusal && refusal(one.refusal)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
