import { useLocale, useTranslations } from "next-intl";
import { OpenLinks } from "@/components/people/open-links";
import { PeopleTable } from "@/components/people/people-table";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { Answer } from "@/components/ui/notice";
import { Empty, PageHead } from "@/components/ui/section";
import type { PeopleView } from "@/domain/views/people";
import { getPathname } from "@/i18n/navigation";

/** The people whom the reader sees, found by name, with the links by which more may come. */
export function PeoplePage({ view, revoked }: { view: PeopleView; revoked: boolean }) {
  const [t, memberName] = [useTranslations("page.people"), useMemberName()];
  const { people, links, member, total, found, q } = view;
  return (
    <>
      <PageHead title={t("title")}>
        {member ? t("leadOwn", { member: memberName(member, { inText: true }) }) : t("leadAll")}
      </PageHead>
      {revoked && <Answer>{t("done.revoke")}</Answer>}
      <div className="grid gap-8">
        {view.invites && (
          <p>
            <ButtonLink href="/people/invite" primary>
              {t("invite")}
            </ButtonLink>
          </p>
        )}
        {member && total === 1 && <Answer>{t("onlyYou")}</Answer>}
        {links.length > 0 && <OpenLinks links={links} />}
        <section aria-label={t("title")} className="grid gap-4">
          {total > 1 && <Search q={q} />}
          <p role="status">{q ? t("foundOf", { found, total }) : t("found", { total })}</p>
          {people.length > 0 ? (
            <PeopleTable people={people} />
          ) : (
            <Empty action={<ButtonLink href="/people">{t("showAll")}</ButtonLink>}>{t("none")}</Empty>
          )}
          <Pages view={view} />
        </section>
      </div>
    </>
  );
}

function Search({ q }: { q: string }) {
  const [t, locale] = [useTranslations(), useLocale()];
  return (
    <search aria-label={t("page.people.ask")}>
      <form
        key={q}
        method="get"
        action={getPathname({ href: "/people", locale })}
        autoComplete="off"
        className="off-paper flex flex-wrap items-end gap-3"
      >
        <TextField
          type="search"
          name="q"
          label={t("page.people.words")}
          defaultValue={q}
          maxLength={100}
          className="w-full max-w-96"
        />
        <Button>{t("action.search")}</Button>
      </form>
    </search>
  );
}

/** The way through many people; nothing where all stand on one page. */
function Pages({ view: { page, pages, q } }: { view: PeopleView }) {
  const t = useTranslations("page.people");
  if (pages === 1) return null;
  const at = (other: number) => `/people?${new URLSearchParams({ ...(q && { q }), page: String(other) })}`;
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
