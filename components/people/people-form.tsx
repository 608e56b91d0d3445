"use client";

import { useTranslations } from "next-intl";
import { ChargeFields } from "@/components/people/charge-fields";
import { LinkMade } from "@/components/people/link-made";
import { ActForm } from "@/components/steps/act-form";
import { Tick } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextField } from "@/components/ui/field";
import type { ChargeChoices, ManagedMandate, PersonAct } from "@/domain/views/people";
import { actOnPerson } from "@/server/actions/people";

type Props = {
  act: PersonAct | "invite";
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
  /** Null where nobody is signed in: the form waits behind the sign-in. */
  choices: ChargeChoices | null;
  person?: string;
  /** The mandate whose end is set. */
  mandate?: ManagedMandate | undefined;
};

/** The form of an act with people: an invitation, or something done to one person. */
export function PeopleForm({ act, page, choices, person, mandate }: Props) {
  const t = useTranslations();
  return (
    <ActForm
      act={actOnPerson}
      page={page}
      door={choices === null}
      hidden={{
        act,
        request: choices?.request ?? "",
        ...(person && { person }),
        ...(mandate && { mandate: mandate.id }),
      }}
      submit={act === "date" ? t("action.save") : t(`page.people.submit.${act}`)}
      cancel={person ? `/people/${person}` : "/people"}
      fields={(shown) => choices && <Fields act={act} choices={choices} mandate={mandate} {...shown} />}
      instead={(outcome) =>
        (act === "invite" || act === "renew") && (outcome.status === "done" || outcome.status === "repeated") ? (
          <LinkMade outcome={outcome} />
        ) : null
      }
    />
  );
}

type Filled = Shown & { choices: ChargeChoices } & Pick<Props, "act" | "mandate">;

function Fields({ act, choices, mandate, ...shown }: Filled) {
  const [t, label, field] = [useTranslations(), useLabel(), useField(shown)];
  if (act === "appoint") return <ChargeFields choices={choices} {...shown} />;
  if (act === "invite") {
    return (
      <>
        <TextField {...field("forName")} hint={t("page.people.hint.forName")} autoComplete="off" />
        <ChargeFields choices={choices} {...shown} />
      </>
    );
  }
  if (act !== "date" || !mandate) return null;
  return (
    <>
      <div className="max-w-80">
        <TextField
          {...field("until", { first: mandate.until ?? "", optional: true })}
          type="date"
          hint={t("page.people.hint.untilOwn")}
        />
      </div>
      <Tick
        name="now"
        value="on"
        label={label("now")}
        hint={t("page.people.hint.now")}
        defaultChecked={shown.typed("now") === "on"}
      />
    </>
  );
}
