"use client";

import { useTranslations } from "next-intl";
import { LeadFields } from "@/components/propose/lead-fields";
import { ActForm } from "@/components/steps/act-form";
import { FinalBodyOptions, TypeOptions } from "@/components/steps/fact-options";
import { MeetingField } from "@/components/steps/meeting-field";
import { NamesField } from "@/components/steps/names-field";
import type { Shown } from "@/components/steps/use-act-form";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextArea } from "@/components/ui/field";
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
      named={{ title: t("word.workingTitle") }}
      fields={(shown) => view && <Fields view={view} {...shown} />}
    />
  );
}

type Props = Shown & { view: ProposalView };

function Fields(props: Props) {
  const [t, field] = [useTranslations(), useField(props)];
  return (
    <>
      <TextArea
        {...field("title")}
        lang="en"
        rows={3}
        className="control title"
        label={t("word.workingTitle")}
        hint={t("page.propose.titleHint")}
      />
      <div className="max-w-80">
        <SelectField {...field("type")}>
          <option value="">{t("act.choose")}</option>
          <TypeOptions />
        </SelectField>
      </div>
      <LeadFields {...props} />
      <More {...props} />
    </>
  );
}

/** What may stay open when a document is proposed. */
function More({ view, typed, typedAll, errorOf }: Props) {
  const [t, label, field] = [useTranslations(), useLabel(), useField({ typed, errorOf })];
  return (
    <fieldset className="grid min-w-0 gap-5 border-t border-line pt-5">
      <legend className="float-left w-full text-base font-bold">{t("page.propose.more")}</legend>
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField {...field("finalBody", { first: "leaders" })}>
          <FinalBodyOptions />
        </SelectField>
        <MeetingField {...field("target")} meetings={view.summits} none={t("page.propose.noTarget")} />
      </div>
      <p className="-mt-3 text-xs text-ink-2">{t("page.propose.targetHint")}</p>
      <NamesField
        name="sector"
        label={label("sector")}
        error={errorOf("sector")}
        names={view.sectors}
        chosen={typedAll("sector")}
      />
      <TextArea {...field("purpose")} lang="en" hint={t("page.propose.purposeHint")} />
    </fieldset>
  );
}
