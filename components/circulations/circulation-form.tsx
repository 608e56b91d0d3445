"use client";

import { useTranslations } from "next-intl";
import { actKey } from "@/components/circulations/asks";
import { DeadlineFields } from "@/components/circulations/deadline-fields";
import { ReplyFields } from "@/components/circulations/reply-fields";
import { ActForm } from "@/components/steps/act-form";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import { type CirculationAct, isCutShort } from "@/domain/circulations";
import { clockIn, officeZone } from "@/domain/instants";
import type { CirculationView } from "@/domain/views/circulations";
import { actOnCirculation } from "@/server/actions/circulation";

type Asked = Pick<CirculationView, "id" | "rule" | "deadline" | "state" | "texts">;
type Props = {
  act: CirculationAct;
  page: string;
  /** Null where nobody is signed in: the form waits behind the sign-in. */
  view: Asked | null;
  request: string;
  zone: string | null;
};

const withReason: readonly CirculationAct[] = ["askTime", "extend", "cancel"];

/** The form of one act on a circulation that was sent. */
export function CirculationForm({ act, page, view, request, zone }: Props) {
  const [t, label] = [useTranslations("page.circulations"), useLabel()];
  const titleOf = (address: string | undefined) => view?.texts.find((text) => text.address === address)?.title;
  const rule = { rule: view?.rule ?? "reply" };
  return (
    <ActForm
      act={actOnCirculation}
      page={page}
      door={view === null}
      hidden={{ act, circulation: view?.id ?? "", request }}
      submit={act === "reply" ? t("submitReply") : t(`acts.${actKey(act, rule)}`)}
      cancel={view ? `/circulations/${view.id}` : "/circulations"}
      fields={(shown: Shown) =>
        view && (
          <>
            {act === "reply" && <ReplyFields view={view} {...shown} />}
            {act === "extend" && (
              <DeadlineFields {...shown} first={clockIn(new Date(view.deadline), officeZone)} zone={zone} />
            )}
            {(withReason.includes(act) || (act === "close" && isCutShort(view))) && (
              <TextArea
                name="reason"
                label={label("reason")}
                hint={act === "close" ? t("closeReason") : undefined}
                error={shown.errorOf("reason")}
                defaultValue={shown.typed("reason")}
              />
            )}
          </>
        )
      }
      beyond={(outcome) => {
        const title = "document" in outcome ? titleOf(outcome.document) : undefined;
        return title && <p className="-mt-3 mb-6 max-w-text text-sm">{t("problemWith", { title })}</p>;
      }}
    />
  );
}
