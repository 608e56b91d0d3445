import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Frame } from "@/components/layout/frame";
import { PeopleWords } from "@/components/people/people-words";
import { PageHead } from "@/components/ui/section";
import type { Reader } from "@/domain/views/reader";

type Props = {
  /** Null where nobody is signed in: the page is then the sign-in. */
  reader: Reader;
  title: string;
  /** Whom the act is about. */
  person?: { id: string; name: string; sample: boolean } | undefined;
  /** What the act does, a sentence a line. */
  says: string[];
  children: ReactNode;
};

/** The page of an act with people: what it will do, and its form. */
export function PeopleActPage({ reader, title, person, says, children }: Props) {
  const t = useTranslations();
  if (!reader) {
    return (
      <Frame reader={null} title={t("page.signIn.title")}>
        <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
        <PeopleWords>{children}</PeopleWords>
      </Frame>
    );
  }
  const crumbs = [
    { label: t("nav.people"), href: "/people" },
    ...(person ? [{ label: person.name, href: `/people/${person.id}` }] : []),
  ];
  const name = person ? `${title}, ${person.name}` : title;
  return (
    <Frame reader={reader} current="people" title={name} crumbs={crumbs} sample={person?.sample ?? false}>
      <PageHead title={title}>{person?.name}</PageHead>
      <div className="mb-7 grid max-w-text gap-2">
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <PeopleWords>{children}</PeopleWords>
    </Frame>
  );
}
