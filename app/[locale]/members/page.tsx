import { getTranslations } from "next-intl/server";
import { ChairTable } from "@/components/about/chair-table";
import { MemberTable } from "@/components/about/member-table";
import { Frame } from "@/components/layout/frame";
import { PageHead, Section } from "@/components/ui/section";
import { listMembers } from "@/server/queries/members";
import { withSession } from "@/server/session";

export default async function MembersPage() {
  const { reader, view } = await withSession(async (db, actor) => ({ view: await listMembers(db, actor) }));
  const [t, nav] = [await getTranslations("page.members"), await getTranslations("nav")];
  const noon = new Date(`${view.today}T05:00:00Z`);

  return (
    <Frame reader={reader} current="about" title={t("title")} crumbs={[{ label: nav("about"), href: "/about" }]}>
      <PageHead title={t("title")}>{t("lead")}</PageHead>
      <div className="grid gap-12">
        <Section id="members" title={t("members")} aside={t("order")}>
          <MemberTable caption={t("members")} rows={view.members} now={noon} />
          <p className="pt-3 text-sm text-ink-2">{t("consensus")}</p>
        </Section>
        <Section id="observers" title={t("observers")}>
          {view.observers.length > 0 ? (
            <MemberTable caption={t("observers")} rows={view.observers} now={noon} />
          ) : (
            <p className="py-3 text-sm text-ink-2">{t("noObservers")}</p>
          )}
        </Section>
        <Section id="chairs" title={t("chairs")} aside={t("chairsNote")}>
          <ChairTable chairs={view.chairs} year={view.today.slice(0, 4)} />
        </Section>
      </div>
    </Frame>
  );
}
