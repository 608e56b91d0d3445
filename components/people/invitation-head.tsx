import { useLocale, useTranslations } from "next-intl";
import { useChargeText } from "@/components/people/charge-text";
import { officeZone } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import type { InvitationView } from "@/domain/views/people";
import { momentText } from "@/i18n/moments";

/** What a link that holds is for, and until when. */
export function InvitationHead({ title, found }: { title: string; found: InvitationView }) {
  const [t, locale, chargeText] = [useTranslations(), useLocale(), useChargeText()];
  const { charge, name, signInName, expiresAt, sample } = found;
  return (
    <>
      {sample && <Notice flag={t("word.sample")}>{t("page.signIn.samplesInvited")}</Notice>}
      <PageHead title={title}>
        {charge
          ? t("page.invitation.lead", { charge: chargeText(charge) })
          : t("page.invitation.leadReset", { name, signIn: signInName ?? "" })}
        <span className="block text-sm">
          {t("page.invitation.until", { moment: momentText(new Date(expiresAt), officeZone, locale) })}
        </span>
      </PageHead>
    </>
  );
}
