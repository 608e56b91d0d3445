import { useTranslations } from "next-intl";
import { OpenedUnder } from "@/components/layout/opened-under";
import { Button } from "@/components/ui/button";
import { confirmReceipt } from "@/server/actions/confirm-receipt";

type Props = {
  circulation: string;
  /** The page on which it is pressed, and to which it leads back: the desk or a document's; the circulation itself. */
  on: string;
  /** It is as wide as the buttons above and below it. */
  wide?: boolean;
  /** Below it stands that it is no reply. */
  explained?: boolean;
};

/** Receipt of a circulation, confirmed by one press where the circulation is named. */
export function ReceiptPress({ circulation, on, wide = false, explained = false }: Props) {
  const t = useTranslations("page.circulations");
  return (
    <form action={confirmReceipt} className="off-paper max-sm:w-full">
      <input type="hidden" name="circulation" value={circulation} />
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <input type="hidden" name="on" value={on} />
      <OpenedUnder />
      <Button className={wide ? "w-full text-center" : "max-sm:w-full"}>{t("acts.receive")}</Button>
      {explained && <p className="pt-1.5 text-sm text-ink-2">{t("receiptIs")}</p>}
    </form>
  );
}
