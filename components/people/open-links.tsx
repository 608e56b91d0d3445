import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { OpenedUnder } from "@/components/layout/opened-under";
import { useChargeText } from "@/components/people/charge-text";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import type { OpenLink } from "@/domain/views/people";
import { revokeInvitation } from "@/server/actions/people";

/** The links that can still be used, each with a way to revoke it. What they lead to is known to nobody here any more. */
export function OpenLinks({ links }: { links: OpenLink[] }) {
  const [t, chargeText] = [useTranslations("page.people"), useChargeText()];
  const columns = [t("linkFor"), t("linkWhat"), t("linkBy"), t("linkUntil"), t("revoke")];
  return (
    <Section id="links" title={t("links")}>
      <CardTable caption={t("linksCaption")} columns={columns.map((name) => ({ name }))}>
        <CardBody>
          {links.map((link) => (
            <CardRow key={link.id} head={link.forName}>
              <CardCell>{link.charge ? chargeText(link.charge) : t("linkNew")}</CardCell>
              <CardCell label={t("linkBy")}>{link.by}</CardCell>
              <CardCell label={t("linkUntil")}>
                <Moment value={new Date(link.expiresAt)} />
              </CardCell>
              <CardCell>
                {link.revocable && (
                  <form action={revokeInvitation}>
                    <input type="hidden" name="link" value={link.id} />
                    <OpenedUnder />
                    <Button aria-label={t("revokeOf", { name: link.forName })}>{t("revoke")}</Button>
                  </form>
                )}
              </CardCell>
            </CardRow>
          ))}
        </CardBody>
      </CardTable>
    </Section>
  );
}
