import { useTranslations } from "next-intl";
import { useList, useMemberName } from "@/components/ui/names";
import { isCutShort } from "@/domain/circulations";
import type { CirculationView } from "@/domain/views/circulations";

/** What an officer is told before the close: who has yet to reply, and that what is said afterwards is no part of the result. */
export function Closing({ view }: { view: CirculationView }) {
  const [t, list, memberName] = [useTranslations("circulation.closing"), useList(), useMemberName()];
  const unsaid = view.members.filter((code) =>
    view.texts.some(({ words }) => words.every(({ member }) => member !== code)),
  );
  const states = list(unsaid.map((code) => memberName(code, { inText: true })));
  return (
    <div className="restricted grid gap-2">
      {isCutShort(view) && <p className="font-medium">{t("early")}</p>}
      <p className="text-pretty">
        {unsaid.length > 0
          ? t("unsaid", { count: unsaid.length, states, texts: view.texts.length > 1 ? "more" : "one" })
          : t("allSaid")}
      </p>
      {unsaid.length > 0 && <p className="text-sm text-ink-2">{t("after")}</p>}
    </div>
  );
}
