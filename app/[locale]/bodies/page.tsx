import { getTranslations } from "next-intl/server";
import { GateTable } from "@/components/about/gate-table";
import { SectoralTable } from "@/components/about/sectoral-table";
import { Frame } from "@/components/layout/frame";
import { Day } from "@/components/ui/date";
import { PageHead, Section } from "@/components/ui/section";
import { listBodies } from "@/server/queries/bodies";
import { withSession } from "@/server/session";

export default async function BodiesPage() {
  const { reader, view } = await withSession(async (db, actor) => ({ view: await listBodies(db, actor) }));
  const t = await getTranslations();

  return (
    <Frame
      reader={reader}
      current="about"
      title={t("page.bodies.title")}
      crumbs={[{ label: t("nav.about"), href: "/about" }]}
    >
      <PageHead title={t("page.bodies.title")}>{t("page.bodies.lead")}</PageHead>
      <div className="grid gap-12">
        <Section id="gates" title={t("page.bodies.gates")}>
          <GateTable gates={view.gates} today={view.today} />
        </Section>
        <Section id="sectoral" title={t("page.bodies.sectoral")}>
          <p className="max-w-text pt-3 text-sm text-pretty text-ink-2">{t("page.bodies.sectoralNote")}</p>
          <SectoralTable rows={view.sectoral} />
        </Section>
        <Section id="outside" title={t("page.bodies.outside")}>
          <p className="max-w-text py-3 text-sm text-pretty text-ink-2">{t("page.bodies.outsideNote")}</p>
          <dl className="grid text-sm">
            {view.outside.map(({ code, since }) => (
              <div key={code} className="grid gap-x-6 border-b border-line py-2 md:grid-cols-[26rem_minmax(0,1fr)]">
                <dt>
                  {t(`body.${code}`)}
                  {code === "aichr" && <span className="block text-ink-2">{t("page.bodies.aichrFull")}</span>}
                </dt>
                <dd className="text-ink-2">
                  {t("page.bodies.since")}: <Day value={since} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </Frame>
  );
}
