import { useTranslations } from "next-intl";
import { Frame } from "@/components/layout/frame";
import { StepForm } from "@/components/steps/step-form";
import { StepWords } from "@/components/steps/step-words";
import { PageHead } from "@/components/ui/section";

/** A step's page for nobody: the sign-in, with what was typed in its form waiting behind it. */
export function StepDoor({ page }: { page: string }) {
  const t = useTranslations();
  return (
    <Frame reader={null} current="documents" title={t("page.signIn.title")}>
      <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
      <StepWords>
        <StepForm facts={null} page={page} />
      </StepWords>
    </Frame>
  );
}
