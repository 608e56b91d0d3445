import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { Frame } from "@/components/layout/frame";
import { StepWords } from "@/components/steps/step-words";
import { UnsentForm } from "@/components/steps/unsent-later";
import { PageHead } from "@/components/ui/section";
import type { Reader } from "@/domain/views/reader";

type Props = Omit<ComponentProps<typeof UnsentForm>, "alone">;

/** Whether the page answers a form that a browser without scripts sent to it. */
const isAnswer = async () => (await headers()).get("content-type")?.startsWith("multipart/form-data") ?? false;

/** In the place of a form that the reader does not have here: what was sent from it under another mandate, if anything was. */
export async function UnsentHere(props: Props) {
  if (!(await isAnswer())) return null;
  return (
    <StepWords>
      <UnsentForm {...props} alone={false} />
    </StepWords>
  );
}

/** A page that the reader does not have: not found, unless it answers a form that was sent to it under another mandate. */
export async function UnsentPage({ reader, ...props }: Props & { reader: Reader }) {
  if (!(await isAnswer())) notFound();
  const title = (await getTranslations("msg.otherMandate"))("title");
  return (
    <Frame reader={reader} title={title}>
      <PageHead title={title} />
      <StepWords>
        <UnsentForm {...props} alone />
      </StepWords>
    </Frame>
  );
}
