import { useTranslations } from "next-intl";
import { useRefusal } from "@/components/documents/refusal";
import type { Choice } from "@/domain/views/circulations";

/** The texts that cannot be circulated now, each with the reason. */
export function NotReady({ choices }: { choices: Choice[] }) {
  const [t, refusal] = [useTranslations("page.circulations"), useRefusal()];
  const off = choices.filter((choice) => choice.refusal);
  if (off.length === 0) return null;
  return (
    <details className="more mt-9 max-w-text">
      <summary>{t("off")}</summary>
      <ul className="mt-2 grid gap-2 text-sm">
        {off.map((choice) => (
          <li key={choice.address}>
            <span lang="en" className="title">
              {choice.title}
            </span>
            <span className="block text-ink-2">{choice.refusal && refusal(choice.refusal)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
