import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { roles } from "@/domain/people";
import type { PeopleView } from "@/domain/views/people";
import { getPathname } from "@/i18n/navigation";

/** Looks for people by name, by the state for which they speak and by what they are. */
export function PeopleSearch({ view: { asked, states, member } }: { view: PeopleView }) {
  const [t, locale, memberName] = [useTranslations(), useLocale(), useMemberName()];
  const { q, role } = asked;
  return (
    <search aria-label={t("page.people.ask")}>
      <form
        key={`${q} ${asked.member} ${role}`}
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
        {states.length > 0 && (
          <SelectField name="member" label={t("page.people.ofState")} defaultValue={asked.member}>
            <option value="">{t("page.people.any")}</option>
            {states.map((code) => (
              <option key={code} value={code}>
                {memberName(code)}
              </option>
            ))}
          </SelectField>
        )}
        {!member && (
          <SelectField name="role" label={t("page.people.ofRole")} defaultValue={role}>
            <option value="">{t("page.people.any")}</option>
            {roles.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </SelectField>
        )}
        <Button>{t("action.search")}</Button>
      </form>
    </search>
  );
}
