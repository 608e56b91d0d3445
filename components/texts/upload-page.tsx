import { useLocale, useTranslations } from "next-intl";
import { Refusal } from "@/components/documents/refusal";
import { openedUnder } from "@/components/layout/opened-under";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorBox } from "@/components/ui/error-box";
import { type UploadProblem, uploadProblems } from "@/domain/uploads";
import type { StepView } from "@/domain/views/step";

type Props = { facts: StepView["facts"]; problem: string | undefined };

/** Whether a code that came back with the form is one of what can be wrong with a file. */
export const isProblem = (code: string | undefined): code is UploadProblem =>
  uploadProblems.some((known) => known === code);

/** Where a text is uploaded as a file. What is read from it is shown before anything is added. */
export function UploadPage({ facts, problem }: Props) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { reference, address, title, sample, refusal } = facts;
  const shown = isProblem(problem) ? t(`text.upload.problem.${problem}`) : null;
  return (
    <>
      <TextCrumbs head={{ reference, address, title, sample, numbers: [] }} />
      <TextTitle name={t("text.upload.title")} title={title} />
      {shown && !refusal && <ErrorBox errors={[{ field: "file", message: shown }]} />}
      {refusal ? (
        <Refusal
          refusal={refusal}
          className="max-w-text rounded-md border border-dashed border-line-strong px-5 py-4"
        />
      ) : (
        <form
          method="post"
          encType="multipart/form-data"
          action={`/api/documents/${address}/upload?lang=${locale}&${openedUnder()}`}
          className="grid max-w-text gap-5"
        >
          <div className="grid gap-1 text-sm">
            <label htmlFor="file" className="text-ink-2">
              {t("text.upload.file")}
            </label>
            <p id="file-hint" className="text-xs text-ink-2">
              {t("text.upload.hint")}
            </p>
            {shown && (
              <p id="file-error" className="font-medium text-error">
                {shown}
              </p>
            )}
            <input
              id="file"
              name="file"
              type="file"
              accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              className="control"
              aria-describedby={shown ? "file-hint file-error" : "file-hint"}
              aria-invalid={shown ? true : undefined}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button primary>{t("text.upload.submit")}</Button>
            <ButtonLink href={`/documents/${address}/steps/version`}>{t("action.cancel")}</ButtonLink>
          </div>
        </form>
      )}
    </>
  );
}
