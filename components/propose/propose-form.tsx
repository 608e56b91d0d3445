"use client";

import { useTranslations } from "next-intl";
import { LeadFields } from "@/components/propose/lead-fields";
import { ActForm } from "@/components/steps/act-form";
import { TextArea } from "@/components/steps/fields";
import { MeetingField } from "@/components/steps/meeting-field";
import { NamesField } from "@/components/steps/names-field";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { SelectField } from "@/components/ui/field";
import { documentTypes, finalBodies } from "@/domain/documents";
import type { ProposalView } from "@/domain/views/propose";
import { propose } from "@/server/actions/propose";

/** The form of a proposal; `view` is null where nobody is signed in, and the form waits behind the sign-in. */
export function ProposeForm({ view, page }: { view: ProposalView | null; page: string }) {
  const t = useTranslations();
  return (
    <ActForm
      act={propose}
      page={page}
      door={view === null}
      hidden={{ request: view?.request ?? "" }}
      submit={t("move.propose")}
      cancel="/desk"
      fields={(shown) => view && <Fields view={view} {...shown} />}
    />
  );
}

type Props = Shown & { view: ProposalView };

function Fields(props: Props) {
  const { typed, errorOf } = props;
  const [t, label] = [useTranslations(), useLabel()];
  return (
    <>
      <TextArea
        name="title"
        lang="en"
        rows={3}
        className="control title"
        label={t("word.workingTitle")}
        hint={t("page.propose.titleHint")}
        error={errorOf("title")}
        defaultValue={typed("title")}
      />
      <div className="max-w-80">
        <SelectField name="type" label={label("type")} error={errorOf("type")} defaultValue={typed("type")}>
          <option value="">{t("act.choose")}</option>
          {documentTypes.map((type) => (
            <option key={type} value={type}>
              {t(`type.${type}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <LeadFields {...props} />
      <More {...props} />
    </>
  );
}

/** What may stay open when a document is proposed. */
function More({ view, typed, typedAll, errorOf }: Props) {
  const [t, label] = [useTranslations(), useLabel()];
  return (
    <fieldset className="grid min-w-0 gap-5 border-t border-line pt-5">
      <legend className="float-left w-full text-base font-bold">{t("page.propose.more")}</legend>
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField
          name="finalBody"
          label={label("finalBody")}
          error={errorOf("finalBody")}
          defaultValue={typed("finalBody", "leaders")}
        >
          {finalBodies.map((body) => (
            <option key={body} value={body}>
              {t(`document.finalBody.${body}`)}
            </option>
          ))}
        </SelectField>
        <MeetingField
          name="target"
          label={label("target")}
          error={errorOf("target")}
          meetings={view.summits}
          none={t("page.propose.noTarget")}
          first={typed("target")}
        />
      </div>
      <p className="-mt-3 text-xs text-ink-2">{t("page.propose.targetHint")}</p>
      <NamesField
        name="sector"
        label={label("sector")}
        error={errorOf("sector")}
        names={view.sectors}
        chosen={typedAll("sector")}
      />
      <TextArea
        name="purpose"
        lang="en"
        label={label("purpose")}
        hint={t("page.propose.purposeHint")}
        error={errorOf("purpose")}
        defaultValue={typed("purpose")}
      />
    </fieldset>
  );
}
