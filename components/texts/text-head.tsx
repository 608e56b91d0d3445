import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Crumbs } from "@/components/layout/crumbs";
import { SampleNotice } from "@/components/ui/notice";
import type { TextHead } from "@/domain/views/text";

/** The way up from a page about a document's text, and that it is invented where it is. */
export function TextCrumbs({ head: { reference, address, sample } }: { head: TextHead }) {
  const t = useTranslations("nav");
  const crumbs = [
    { label: t("documents"), href: "/documents" },
    { label: reference, href: `/documents/${address}` },
  ];
  return (
    <>
      {sample && <SampleNotice />}
      <Crumbs crumbs={crumbs} />
    </>
  );
}

/** The name of a page about a text, with the title of its document below. */
export function TextTitle({ name, title, children }: { name: ReactNode; title: string; children?: ReactNode }) {
  return (
    <header className="pt-8 pb-6">
      <h1 className="text-2xl tracking-[-0.012em]">{name}</h1>
      <p className="mt-1.5 max-w-text text-pretty">
        <span lang="en" className="title">
          {title}
        </span>
      </p>
      {children && <p className="mt-1 text-sm text-ink-2">{children}</p>}
    </header>
  );
}
