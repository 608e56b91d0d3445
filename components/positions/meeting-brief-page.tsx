import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { useStanding } from "@/components/documents/standing";
import { MeetingHead } from "@/components/meetings/meeting-head";
import { useVerdictWords } from "@/components/meetings/verdict-words";
import { BriefFoot } from "@/components/positions/brief-foot";
import { OwnWordsShown } from "@/components/positions/own-words";
import { useMemberName } from "@/components/ui/names";
import { SampleNotice } from "@/components/ui/notice";
import type { MeetingBrief } from "@/domain/views/brief";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = { brief: MeetingBrief; reader: Reader };

/** A brief for a minister on every text before a meeting: where each stands, what changed, our position and points. */
export function MeetingBriefPage({ brief: { meeting, member, texts }, reader }: Props) {
  const [t, memberName] = [useTranslations("brief"), useMemberName()];
  const [verdictWords, standing] = [useVerdictWords(), useStanding()];
  return (
    <div className="brief max-w-text">
      {meeting.sample && <SampleNotice />}
      <MeetingHead meeting={meeting} />
      <p className="pb-5 text-sm text-ink-2">
        {t("title")} · {t("onlyYou", { state: memberName(member, { inText: true }) })}
      </p>
      {texts.length === 0 && <p>{t("noTexts")}</p>}
      {texts.map((text) => {
        const { document, version } = text.before;
        const verdict = verdictWords(text.before);
        return (
          <section key={document.address} aria-label={document.title} className="panel border-t border-line pt-3 pb-5">
            <p className="text-sm text-ink-2">{document.reference}</p>
            <h2 className="text-base">
              <DocumentLink document={document} />
            </h2>
            <p className="pt-1">
              {standing({ ...document, phase: null }).word}
              {verdict && `. ${verdict.words}${verdict.yet ?? ""}`}
            </p>
            <OwnWordsShown words={text} />
            {text.changed !== null && text.word && (
              <p className="pt-2">
                {t(text.changed > 0 ? "changedCount" : "nothing", { count: text.changed, from: text.word.version })}{" "}
                <Link
                  href={`/documents/${document.address}/compare?from=${text.word.version}&to=${version}`}
                  className="off-paper"
                >
                  {t("see")}
                </Link>
              </p>
            )}
            <p className="off-paper pt-2 text-sm">
              <Link href={`/documents/${document.address}/brief`}>{t("ofText")}</Link>
            </p>
          </section>
        );
      })}
      <BriefFoot reader={reader} member={member} back={`/meetings/${meeting.address}`} />
    </div>
  );
}
