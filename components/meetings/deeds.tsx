import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { SourceName } from "@/components/documents/source-line";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { Day } from "@/components/ui/date";
import { Mark, type Shape } from "@/components/ui/mark";
import { Flag } from "@/components/ui/notice";
import { toldAs } from "@/domain/verbs";
import type { MeetingDocument, MeetingStep, MeetingView } from "@/domain/views/meetings";
import type { StepKind } from "@/domain/views/step-kinds";

const shapes: Partial<Record<StepKind, Shape>> = {
  adopted: "concluded",
  signed: "concluded",
  endorsed: "concluded",
  noted: "noted",
  welcomed: "noted",
  acknowledged: "noted",
  agreedToSubmit: "summit",
  discussed: "soca",
  submitted: "soca",
};

function Deed({ step }: { step: MeetingStep }) {
  const [t, inText] = [useTranslations(), useMeetingInText()];
  const { kind, verb, target, day, source } = step;
  return (
    <p>
      <b>
        {kind === "agreedToSubmit" && target
          ? t("page.meeting.did.agreedToSubmitTo", { summit: inText(target) })
          : t.rich(`page.meeting.did.${kind}`, {
              did: verb ? toldAs(verb) : "none",
              verb: verb ?? "",
              quoted: (words) => <span lang="en">{words}</span>,
            })}
      </b>
      , {day ? <Day value={day} /> : t("page.meeting.dayUnknown")}
      {source && (
        <span className="block text-ink-2">
          {t("word.fromRecord")}: <SourceName source={source} />
        </span>
      )}
    </p>
  );
}

function Paper({ document, ahead }: { document: MeetingDocument; ahead: boolean }) {
  const t = useTranslations();
  const { address, reference, title, titleToConfirm, sample, steps } = document;
  const last = steps.at(-1);
  return (
    <li>
      <Mark shape={(last && shapes[last.kind]) ?? (ahead ? "waiting" : "ended")} />
      <p className="when">{reference}</p>
      <div className="what grid grid-cols-1 gap-1">
        <h3 className="text-base">
          <DocumentLink document={{ address, title, sample }} />{" "}
          {titleToConfirm && <Flag>{t("word.titleToConfirm")}</Flag>}
        </h3>
        {steps.map((step) => (
          <Deed key={`${step.kind}${step.day}`} step={step} />
        ))}
        {steps.length === 0 && <p className="text-ink-2">{t(`page.meeting.did.${ahead ? "ahead" : "unknown"}`)}</p>}
      </div>
    </li>
  );
}

/** The documents of a meeting and what it did with each, in the verb of the source. */
export function Deeds({ meeting, ahead }: { meeting: MeetingView; ahead: boolean }) {
  const t = useTranslations("page.meeting");
  if (meeting.documents.length === 0) return <p className="py-3 text-sm text-ink-2">{t("noDocuments")}</p>;
  return (
    <ul className="record">
      {meeting.documents.map((document) => (
        <Paper key={document.reference} document={document} ahead={ahead} />
      ))}
    </ul>
  );
}
