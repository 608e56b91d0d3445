import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type FieldError = { field: string | null; message: ReactNode };

/** What is wrong with a form, above it, each line leading to its field. Nothing is shown for no errors. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const t = useTranslations("layout");
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="mb-6 rounded-md border-2 border-error bg-error-tint px-5 py-4">
      <h2 className="text-base text-error">{t("problem")}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {errors.map(({ field, message }, at) => (
          <li key={field ?? at}>
            {field ? (
              <a href={`#${field}`} className="text-error hover:text-error">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
