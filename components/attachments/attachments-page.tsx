import { useLocale, useTranslations } from "next-intl";
import { Attachments } from "@/components/attachments/attachments";
import { Refusal } from "@/components/documents/refusal";
import { openedUnder } from "@/components/layout/opened-under";
import { Choices } from "@/components/steps/fields";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorBox } from "@/components/ui/error-box";
import { Notes, SelectField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { Answer, Notice } from "@/components/ui/notice";
import { Empty, Section } from "@/components/ui/section";
import {
  type AttachmentProblem,
  attachmentAudiences,
  attachmentProblems,
  mostAttachments,
  slots,
} from "@/domain/attachments";
import type { AttachmentsView } from "@/domain/views/text";

/** What came back with the form: what was wrong, or that the file is there; and what was chosen. */
export type Back = Partial<Record<"problem" | "done" | "slot" | "audience" | "member", string>>;
type Props = { view: AttachmentsView; back: Back; zone: string | undefined };
type Wrong = { wrong: string | null; shown: string | undefined };

const isProblem = (code: string | undefined): code is AttachmentProblem =>
  attachmentProblems.some((known) => known === code);

/** What came back as wrong, and in which field. */
function wrongWith({ problem }: Back) {
  if (!isProblem(problem)) return null;
  return { problem, field: problem === "slot" || problem === "member" ? problem : "file" };
}

/** Whether a form came back with something wrong: the window's title says so too. */
export const cameBackWrong = (view: AttachmentsView, back: Back) => !view.refusal && wrongWith(back) !== null;

/** Every file beside the texts of a document, and the form that adds one. */
export function AttachmentsPage({ view, back, zone }: Props) {
  const t = useTranslations();
  const { address, title, attachments, refusal } = view;
  const wrong = refusal ? null : wrongWith(back);
  const shown = wrong && t(`attachment.problem.${wrong.problem}`, { most: mostAttachments });
  return (
    <>
      <TextCrumbs head={{ ...view, numbers: [] }} />
      <TextTitle name={t("attachment.title")} title={title} />
      {back.done && <Answer>{t("attachment.added")}</Answer>}
      {wrong && <ErrorBox errors={[{ field: wrong.field, message: shown }]} />}
      <div className="grid max-w-text gap-11">
        <Section id="files" title={t("attachment.files")}>
          {attachments.length > 0 ? (
            <>
              <Attachments address={address} attachments={attachments} zone={zone} />
              <Notice>{t("attachment.notScanned")}</Notice>
            </>
          ) : (
            <Empty>{t("attachment.none")}</Empty>
          )}
          {!refusal && attachments.length > 0 && (
            <p className="off-paper pt-3 text-sm">
              <ButtonLink href={`/documents/${address}/steps/detach`}>{t("move.detach")}</ButtonLink>
            </p>
          )}
        </Section>
        <Section id="add" title={t("attachment.add")}>
          {refusal ? (
            <Refusal refusal={refusal} className="pt-3 text-sm text-ink-2" />
          ) : (
            <AddForm view={view} back={back} wrong={wrong?.field ?? null} shown={shown ?? undefined} />
          )}
        </Section>
      </div>
    </>
  );
}

/** Sent as a plain form, so that it works without scripts; a file is never kept by the page between two attempts. */
function AddForm({ view, back, wrong, shown }: Omit<Props, "zone"> & Wrong) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { address, request, members } = view;
  const memberName = useMemberName();
  const offered = slots.filter((slot) => slot !== "letter" || members.length > 0);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/api/documents/${address}/attachments?lang=${locale}&${openedUnder()}`}
      className="group grid gap-5 pt-4"
    >
      <input type="hidden" name="request" value={request} />
      <Choices
        type="radio"
        name="slot"
        label={t("attachment.what")}
        error={wrong === "slot" ? shown : undefined}
        choices={offered.map((slot) => ({ value: slot, label: t(`attachment.slot.${slot}`) }))}
        chosen={[back.slot ?? ""]}
      />
      {members.length > 0 && (
        <div className="max-w-80">
          <SelectField
            name="member"
            label={t("attachment.letterOf")}
            hint={t("attachment.letterHint")}
            error={wrong === "member" ? shown : undefined}
            defaultValue={back.member ?? ""}
          >
            <option value="">{t("act.choose")}</option>
            {members.map((code) => (
              <option key={code} value={code}>
                {memberName(code)}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {/* Who reads a letter is no question: its state and the secretariat. */}
      <div className="group-has-[[value=letter]:checked]:hidden">
        <Choices
          type="radio"
          name="audience"
          label={t("attachment.audience.label")}
          choices={attachmentAudiences.map((one) => ({ value: one, label: t(`attachment.audience.${one}`) }))}
          chosen={[back.audience ?? "leads"]}
        />
      </div>
      <div className="grid gap-1 text-sm">
        <label htmlFor="file" className="text-ink-2">
          {t("text.upload.file")}
        </label>
        <Notes name="file" hint={t("attachment.hint")} error={wrong === "file" ? shown : undefined} />
        <input
          id="file"
          name="file"
          type="file"
          accept=".pdf,.docx"
          className="control"
          aria-describedby={wrong === "file" ? "file-hint file-error" : "file-hint"}
          aria-invalid={wrong === "file" ? true : undefined}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button primary>{t("attachment.submit")}</Button>
        <ButtonLink href={`/documents/${address}`}>{t("action.cancel")}</ButtonLink>
      </div>
    </form>
  );
}
