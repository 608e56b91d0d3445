import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { Standing } from "@/components/documents/standing";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { When } from "@/components/meetings/when";
import { Flag } from "@/components/ui/notice";
import type { Continuing, DeskView, OurEdit, Watched } from "@/domain/views/desk";
import type { Day } from "@/domain/views/record";

const waiting = { open: "page.desk.waitsOpen", confirm: "outcome.pending", agree: "page.desk.waitsAgree" } as const;

/** Documents that the reader keeps an eye on, each with where it stands and what it waits for. */
export function WatchedList({ watched }: { watched: Watched[] }) {
  const t = useTranslations();
  return (
    <ul className="text-sm">
      {watched.map(({ document, waits }) => (
        <li key={document.address} className="grid grid-cols-1 gap-0.5 border-b border-line py-3">
          <p>
            <DocumentLink document={document} />
          </p>
          <p>
            <Standing of={{ ...document, phase: null }} />
          </p>
          {waits && <p className="text-ink-2">{t(waiting[waits])}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Texts on which the reader's delegation needs an edit, each with what that waits for. */
export function OurEdits({ edits }: { edits: OurEdit[] }) {
  const t = useTranslations("page.desk.ourEdits");
  return (
    <ul className="text-sm">
      {edits.map(({ document, waits }) => (
        <li key={document.address} className="grid grid-cols-1 gap-0.5 border-b border-line py-3">
          <p>
            <DocumentLink document={document} />
          </p>
          <p className="text-ink-2">{t(waits)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Texts on which a state cannot agree yet, each with the version on which consultations continue. */
export function ContinuingList({ continuing }: { continuing: Continuing[] }) {
  const t = useTranslations("page.desk");
  return (
    <ul className="text-sm">
      {continuing.map(({ document, version }) => (
        <li key={document.address} className="grid grid-cols-1 gap-0.5 border-b border-line py-3">
          <p>
            <DocumentLink document={document} />
          </p>
          <p className="text-ink-2">{t("continuing", { version })}</p>
        </li>
      ))}
    </ul>
  );
}

/** The next meetings, each with how many texts are before it. */
export function MeetingsAhead({ meetings, today }: { meetings: DeskView["meetings"]; today: Day }) {
  const t = useTranslations();
  return (
    <ul className="text-sm">
      {meetings.map(({ meeting, documents }) => (
        <li key={meeting.address} className="border-b border-line py-3">
          <MeetingLink meeting={meeting} /> {meeting.sample && <Flag>{t("word.sample")}</Flag>}
          <span className="block text-ink-2">
            <When meeting={meeting} today={today} />, {t("page.desk.textsBefore", { count: documents })}
          </span>
        </li>
      ))}
    </ul>
  );
}
