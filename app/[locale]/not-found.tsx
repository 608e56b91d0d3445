import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { Problem } from "@/components/problem/problem";

/** The same page as `/problem/not-found`, for readers whose browser asks for parts of pages. */
export default async function NotFound() {
  const t = await getTranslations("problem");
  return (
    <Frame reader={null} title={t("not-found.title")}>
      <Problem kind="not-found" />
    </Frame>
  );
}
