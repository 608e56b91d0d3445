import { useTranslations } from "next-intl";
import { useMomentText } from "@/components/circulations/moments";
import { useSaidWord } from "@/components/circulations/said-word";
import { StanceMark } from "@/components/positions/stance-mark";
import { useMemberName } from "@/components/ui/names";
import { Section } from "@/components/ui/section";
import type { CirculationView } from "@/domain/views/circulations";

/** What each Member State did, for those who see what every one of them did; in protocol order. */
export function StateTable({ view }: { view: CirculationView }) {
  const [t, memberName, momentOf] = [useTranslations(), useMemberName(), useMomentText()];
  const said = useSaidWord(view);
  const receiptOf = (code: string) => view.received.find(({ member }) => member === code);
  return (
    <Section id="states" title={t("circulation.table")} aside={t("circulation.tableNote")}>
      <ul className="restricted text-sm">
        {view.members.map((code) => {
          const receipt = receiptOf(code);
          return (
            <li
              key={code}
              className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 sm:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1.4fr)]"
            >
              <span className="font-medium">{memberName(code)}</span>
              <span className="text-ink-2">
                {receipt
                  ? t("circulation.confirmedOn", { moment: momentOf(receipt.at) })
                  : t("circulation.receiptAwaited")}
              </span>
              <span className="flex flex-wrap gap-x-4 gap-y-1">
                {view.texts.map(({ address, reference, words, later }) => {
                  const word = words.find(({ member }) => member === code);
                  const after = later.find(({ member }) => member === code);
                  return (
                    <span key={address} className="inline-flex flex-wrap items-baseline gap-x-1.5">
                      <StanceMark stance={word?.stance ?? "none"} />
                      <span>
                        {view.texts.length > 1 && `${reference}: `}
                        {word ? said(word) : t("circulation.noWord")}
                        {word?.late && `, ${t("circulation.afterDate").toLowerCase()}`}
                        {after && (
                          <span className="block text-ink-2">
                            {t("circulation.later", {
                              stance: t(`stance.${after.stance}`),
                              moment: momentOf(after.at),
                            })}
                          </span>
                        )}
                      </span>
                    </span>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
