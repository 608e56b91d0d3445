import { useTranslations } from "next-intl";
import { useChargeText } from "@/components/people/charge-text";
import { Button, ButtonLink } from "@/components/ui/button";
import type { HeldMandate } from "@/domain/mandates";
import type { Reader } from "@/domain/views/reader";
import { actUnder } from "@/server/actions/account";

type Props = {
  reader: NonNullable<Reader>;
  /** The reader's own mandate under which the page was opened; null where it is somebody else's. */
  opened: HeldMandate | null;
  /** The page on which it was pressed. */
  back: string;
};

/** What a press came to whose page was opened under another mandate: nothing, with both ways on from there. */
export function NotDone({ reader, opened, back }: Props) {
  const [t, chargeText] = [useTranslations(), useChargeText()];
  const held = reader.mandates.find(({ id }) => id === reader.mandate);
  const now = held ? chargeText(held) : t("role.viewer");
  const again = reader.mandates.some(({ id }) => id === opened?.id && id !== reader.mandate);
  return (
    <section className="mt-4 mb-8 rounded-md border border-line-strong border-l-4 bg-surface px-5 py-3.5">
      <p role="alert">
        {opened
          ? t("people.notDone.opened", { opened: chargeText(opened), now })
          : t("people.notDone.elsewhere", { now: `${reader.name}, ${now}` })}
      </p>
      <div className="off-paper flex flex-wrap gap-3 pt-3">
        {opened && again && (
          <form action={actUnder}>
            <input type="hidden" name="mandate" value={opened.id} />
            <input type="hidden" name="back" value={back} />
            <Button className="text-left">{t("msg.otherMandate.back", { charge: chargeText(opened) })}</Button>
          </form>
        )}
        <ButtonLink href={back}>{t("people.notDone.back", { charge: now })}</ButtonLink>
      </div>
    </section>
  );
}
