import { useTranslations } from "next-intl";
import { OpenLinks } from "@/components/people/open-links";
import { PeopleSearch } from "@/components/people/people-search";
import { PeopleTable } from "@/components/people/people-table";
import { ButtonLink } from "@/components/ui/button";
import { useMemberName } from "@/components/ui/names";
import { Answer } from "@/components/ui/notice";
import { Empty, PageHead } from "@/components/ui/section";
import { peopleQuery } from "@/domain/people-filter";
import type { PeopleView } from "@/domain/views/people";

/** The people whom the reader sees, found by name, with the links by which more may come. */
export function PeoplePage({ view, revoked }: { view: PeopleView; revoked: boolean }) {
  const [t, memberName] = [useTranslations("page.people"), useMemberName()];
  const { people, links, member, total, found, asked } = view;
  const isAsked = asked.q !== "" || asked.member !== "" || asked.role !== "";
  return (
    <>
      <PageHead title={t("title")}>
        {member ? t("leadOwn", { member: memberName(member, { inText: true }) }) : t("leadAll")}
      </PageHead>
      {revoked && <Answer>{t("done.revoke")}</Answer>}
      <div className="grid gap-8">
        {view.invites ? (
          <p>
            <ButtonLink href="/people/invite" primary>
              {t("invite")}
            </ButtonLink>
          </p>
        ) : (
          <p className="text-ink-2">{t("whoInvites")}</p>
        )}
        {member && total === 1 && <Answer>{t("onlyYou")}</Answer>}
        {links.length > 0 && <OpenLinks links={links} />}
        <section aria-label={t("title")} className="grid gap-4">
          {total > 1 && <PeopleSearch view={view} />}
          <p role="status">{isAsked ? t("foundOf", { found, total }) : t("found", { total })}</p>
          {people.length > 0 ? (
            <PeopleTable people={people} />
          ) : (
            <Empty action={<ButtonLink href="/people">{t("showAll")}</ButtonLink>}>
              {asked.member || asked.role ? t("noneSuch") : t("none")}
            </Empty>
          )}
          <Pages view={view} />
        </section>
      </div>
    </>
  );
}

/** The way through many people; nothing where all stand on one page. */
function Pages({ view: { asked, pages } }: { view: PeopleView }) {
  const t = useTranslations("page.people");
  if (pages === 1) return null;
  const { page } = asked;
  const at = (other: number) => `/people?${peopleQuery(asked, other)}`;
  return (
    <nav aria-label={t("pages")} className="off-paper flex flex-wrap items-center gap-3 pt-3">
      {page > 1 && (
        <ButtonLink href={at(page - 1)} rel="prev">
          {t("previous")}
        </ButtonLink>
      )}
      <span className="text-sm text-ink-2">{t("pageOf", { page, pages })}</span>
      {page < pages && (
        <ButtonLink href={at(page + 1)} rel="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
