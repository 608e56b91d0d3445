"use client";

import { useTranslations } from "next-intl";
import type { Typed } from "@/components/steps/kept";
import { Button } from "@/components/ui/button";

type Props = { opened: string | null; back: string | null; now: string; values: Typed };

/**
 * As whom a form is sent that was opened under another mandate, and the way back to that one. The fields that the present
 * mandate's form does not have go back with it.
 */
export function SendingAs({ opened, back, now, values }: Props) {
  const t = useTranslations("msg.otherMandate");
  return (
    <>
      {back && (
        <>
          <input type="hidden" name="before" value={JSON.stringify(values)} />
          <SwitchBack back={back} opened={opened} />
        </>
      )}
      <p className="order-first basis-full font-medium">{t("sentAs", { charge: now })}</p>
    </>
  );
}

/** Takes up again the mandate under which a form was opened; nothing else is sent, and everything typed comes back. */
export function SwitchBack({ back, opened }: { back: string; opened: string | null }) {
  const t = useTranslations("msg.otherMandate");
  return (
    <Button name="switchBack" value={back} className="text-left">
      {t("back", { charge: opened ?? "" })}
    </Button>
  );
}
