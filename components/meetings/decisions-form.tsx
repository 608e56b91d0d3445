"use client";

import { useTranslations } from "next-intl";
import { DocumentChoices } from "@/components/meetings/document-choices";
import { ActForm } from "@/components/steps/act-form";
import { DayField } from "@/components/steps/day-field";
import { Choices, Tick } from "@/components/steps/fields";
import { TakingPartFields } from "@/components/steps/taking-part-fields";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { VerbField } from "@/components/steps/verb-field";
import { outcomes } from "@/domain/documents";
import { isGate } from "@/domain/moves";
import type { ActOutcome } from "@/domain/outcome";
import { isReady, type MeetingInside } from "@/domain/views/meeting-inside";
import type { Day } from "@/domain/views/record";
import { actOnMeeting } from "@/server/actions/meeting";

type Inside = Pick<MeetingInside, "before" | "attendance" | "request"> & { today: Day; day: Day };
type Props = {
  address: string;
  page: string;
  /** Null where nobody is signed in: the form waits behind the sign-in. */
  inside: Inside | null;
};

/** One decision of a meeting for several documents of an agenda item. */
export function DecisionsForm({ address, page, inside }: Props) {
  const t = useTranslations("page.meeting");
  const concerned = (outcome: ActOutcome) => {
    const named = "document" in outcome ? outcome.document : undefined;
    return inside?.before.find(({ document }) => document.address === named)?.document.title;
  };
  return (
    <ActForm
      act={actOnMeeting}
      page={page}
      door={inside === null}
      hidden={{ act: "decideSeveral", meeting: address, request: inside?.request ?? "" }}
      submit={t("submitDecisions")}
      cancel={`/meetings/${address}`}
      fields={(shown) => inside && <Fields inside={inside} {...shown} />}
      beyond={(outcome) => {
        const title = concerned(outcome);
        return title && <p className="-mt-3 mb-6 max-w-text text-sm">{t("problemWith", { title })}</p>;
      }}
    />
  );
}

function Fields({ inside, ...shown }: Shown & { inside: Inside }) {
  const { typed, errorOf } = shown;
  const [t, label] = [useTranslations(), useLabel()];
  const { before, attendance, today, day } = inside;
  const stage = before[0]?.document.stage ?? null;
  const members = attendance.map(({ member }) => member);
  const ends = before.some((one) => isReady(one) && one.move === "conclude");
  return (
    <>
      <DocumentChoices before={before} {...shown} />
      <VerbField {...shown} gate={isGate(stage) ? stage : "soca"} />
      <DayField {...shown} facts={{ today }} first={day} />
      {ends && (
        <Choices
          type="radio"
          name="outcome"
          label={label("outcome")}
          hint={t("page.meeting.outcomeHint")}
          error={errorOf("outcome")}
          choices={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
          chosen={[typed("outcome")]}
          columns
        />
      )}
      {ends && (
        <Tick
          name="textToFollow"
          value="on"
          label={label("textToFollow")}
          defaultChecked={typed("textToFollow") === "on"}
        />
      )}
      <TakingPartFields {...shown} facts={{ members }} />
      <Tick
        name="hold"
        value="on"
        label={label("hold")}
        hint={t("act.hint.hold")}
        defaultChecked={typed("hold") === "on"}
      />
    </>
  );
}
