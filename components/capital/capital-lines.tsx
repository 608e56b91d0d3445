import { useTranslations } from "next-intl";
import { OpenedUnder } from "@/components/layout/opened-under";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { Button, ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import type { CapitalLine } from "@/domain/capital";
import type { DelegationView } from "@/domain/views/delegation";
import { revokeInCapital } from "@/server/actions/capital";

type Props = { view: DelegationView; zone?: string };

/** What was asked in the capital and answered: the answers to one paragraph beside one another, then the links. */
export function CapitalLines({ view, zone }: Props) {
  const t = useTranslations("capital");
  const { capital, version, address, turnRound } = view;
  return (
    <>
      {capital.some(({ answers }) => answers.length > 0) && (
        <>
          <h3 className="pt-3 text-base">{t("answersByParagraph")}</h3>
          <Answers view={view} />
          <h3 className="pt-5 text-base">{t("questions")}</h3>
        </>
      )}
      {capital.length === 0 ? (
        <p className="pt-3 text-sm text-ink-2">{t("none")}</p>
      ) : (
        <ul className="pt-1">
          {capital.map((line) => (
            <Asked key={line.id} line={line} address={address} zone={zone} />
          ))}
        </ul>
      )}
      {turnRound && <p className="pt-3 text-sm text-ink-2">{t("turnRound", turnRound)}</p>}
      {version !== null && (
        <p className="off-paper pt-4">
          <ButtonLink href={`/documents/${address}/draft/ask`}>{t("ask")}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** Every answer in the order of the text, each with who gave it and on which version. */
function Answers({ view: { capital, cited } }: { view: DelegationView }) {
  const [t, paragraphName] = [useTranslations(), useParagraphName()];
  const all = capital.flatMap(({ answers, forName, version }) => answers.map((one) => ({ ...one, forName, version })));
  const places = [...cited.map(({ anchor }) => anchor), null];
  const place = (anchor: string | null) => (places.includes(anchor) ? places.indexOf(anchor) : places.length);
  const anchors = [...new Set(all.map(({ anchor }) => anchor))].sort((a, b) => place(a) - place(b));
  const nameOf = (anchor: string | null) => {
    const found = cited.find((one) => one.anchor === anchor);
    return found ? paragraphName(found.cited) : (anchor ?? t("capital.wholeText"));
  };
  return (
    <dl className="max-w-text">
      {anchors.map((anchor) => (
        <div key={anchor ?? "whole"} className="border-b border-line py-2.5">
          <dt className="text-sm font-medium">{nameOf(anchor)}</dt>
          {all
            .filter((one) => one.anchor === anchor)
            .map(({ text, forName, version }) => (
              <dd key={`${forName} ${text}`} className="mt-1">
                <span className="whitespace-pre-wrap">{text}</span>{" "}
                <span className="block text-sm text-ink-2">{t("capital.askedOf", { name: forName, version })}</span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function Asked({ line, address, zone }: { line: CapitalLine; address: string; zone?: string }) {
  const t = useTranslations("capital");
  const { id, forName, question, state, expiresAt, answeredAt, revokedAt, version } = line;
  const at = { open: expiresAt, expired: expiresAt, answered: answeredAt, revoked: revokedAt }[state] ?? expiresAt;
  return (
    <li className="border-b border-line py-2.5 text-sm">
      <p className="font-medium">{t("askedOf", { name: forName, version })}</p>
      <p className="mt-0.5 whitespace-pre-wrap">{question}</p>
      <p className="mt-0.5 text-ink-2">
        {t.rich(`state.${state}`, { moment: () => <Moment value={new Date(at)} zone={zone} /> })}
      </p>
      {state === "open" && (
        <form action={revokeInCapital} className="off-paper mt-2">
          <input type="hidden" name="link" value={id} />
          <input type="hidden" name="back" value={`/documents/${address}/draft`} />
          <OpenedUnder />
          <Button aria-label={t("revokeOf", { name: forName })}>{t("revoke")}</Button>
        </form>
      )}
    </li>
  );
}
