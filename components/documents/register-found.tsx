import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isAsked } from "@/domain/register-filter";
import type { RegisterView } from "@/domain/views/register";

const b = (words: ReactNode) => <b>{words}</b>;

/** How many documents were found, out of how many; samples are counted by themselves. */
export function RegisterFound({ view: { total, found, samples, filter } }: { view: RegisterView }) {
  const t = useTranslations("register");
  const asked = isAsked(filter);
  return (
    <p role="status">
      {t.rich(asked ? "found" : "all", { found, total, b })}
      {(asked ? samples.found : samples.total) > 0 &&
        t.rich("andSamples", { count: asked ? samples.found : samples.total, b })}
    </p>
  );
}
