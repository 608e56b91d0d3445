import { useTranslations } from "next-intl";
import { Standing } from "@/components/documents/standing";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { Days } from "@/components/ui/date";
import { Fact, Facts } from "@/components/ui/facts";
import { useList, useMemberName, useSectorName } from "@/components/ui/names";
import type { DocumentView } from "@/domain/views/record";

function Known({ names }: { names: string[] }) {
  const [t, list] = [useTranslations("word"), useList()];
  return names.length > 0 ? list(names) : <span className="text-ink-2">{t("unknown")}</span>;
}

/** What the record says of a document, one line each; what it does not say reads "not known". */
export function DocumentFacts({ document }: { document: DocumentView }) {
  const t = useTranslations();
  const [memberName, sectorName] = [useMemberName(), useSectorName()];
  const { summit, track, phase, leadBodies, ministerialBodies } = document;
  const open = phase !== null && phase !== "concluded";
  return (
    <Facts>
      <Fact name={t("document.reference")}>
        {document.reference}
        <span className="block text-xs text-ink-2">{t("msg.reference")}</span>
      </Fact>
      <Fact name={t(open ? (document.stage ? "word.stage" : "word.phase") : "document.outcome")}>
        <Standing of={document} />
      </Fact>
      <Fact name={t(open ? "word.targetSummit" : "document.summit")}>
        {summit ? <MeetingLink meeting={summit} /> : <Known names={[]} />}
        {summit && (
          <span className="block text-ink-2">
            <Days from={summit.startsOn} to={summit.endsOn} missing={t("word.toBeAnnounced")} />
            {!summit.confirmed && `, ${t("document.unconfirmed")}`}
          </span>
        )}
      </Fact>
      <Fact name={t("word.finalBody")}>{t(`document.finalBody.${document.finalBody}`)}</Fact>
      <Fact name={t("word.track")}>
        {track !== "undecided" ? t(`document.track.${track}`) : open ? t("track.undecided") : <Known names={[]} />}
      </Fact>
      <Fact name={t("word.leadState")}>
        <Known names={document.leadMembers.map((code) => memberName(code))} />
      </Fact>
      <Fact name={t("word.leadBody")}>
        <Known names={leadBodies} />
        {ministerialBodies.length > 0 && <MinistersOf bodies={ministerialBodies} />}
      </Fact>
      <Fact name={t("word.sector")}>
        <Known names={document.sectors.map(sectorName)} />
      </Fact>
    </Facts>
  );
}

function MinistersOf({ bodies }: { bodies: string[] }) {
  const [t, list] = [useTranslations("document"), useList()];
  return <span className="block text-ink-2">{t("ministersOf", { bodies: list(bodies) })}</span>;
}
