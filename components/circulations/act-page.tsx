import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { CirculationWords } from "@/components/circulations/circulation-words";
import { Frame } from "@/components/layout/frame";
import { ReadersSaid } from "@/components/steps/readers-said";
import { SampleNotice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import type { Reader } from "@/domain/views/reader";

type Props = {
  reader: Reader;
  title: string;
  /** What it will do, and who will see it. */
  says: string[];
  /** Who can see what is said in it, where more than one sentence tells. */
  readers?: ComponentProps<typeof ReadersSaid>;
  /** The page of the circulation that it is about. */
  above?: { label: string; href: string };
  sample?: boolean;
  /** What stands beside the form. */
  beside?: ReactNode;
  children: ReactNode;
};

/** The page of a form about circulations; where nobody is signed in the page is the sign-in. */
export function CirculationActPage({ reader, title, says, readers, above, sample = false, beside, children }: Props) {
  const t = useTranslations();
  const shown = reader ? title : t("page.signIn.title");
  const crumbs = [{ label: t("nav.circulations"), href: "/circulations" }, ...(above ? [above] : [])];
  return (
    <Frame
      reader={reader}
      current="circulations"
      title={shown}
      crumbs={reader ? crumbs : undefined}
      notice={sample && <SampleNotice />}
      sample={sample}
    >
      <PageHead title={shown}>{reader ? undefined : t("page.signIn.lead")}</PageHead>
      {reader && (
        <div className="mb-7 grid max-w-text gap-2">
          {says.map((said, at) => (
            <p key={said} className={at > 0 ? "text-sm text-ink-2" : undefined}>
              {said}
            </p>
          ))}
          {readers && (
            <p className="text-sm text-ink-2">
              <ReadersSaid {...readers} />
            </p>
          )}
        </div>
      )}
      {beside}
      <CirculationWords>{children}</CirculationWords>
    </Frame>
  );
}
