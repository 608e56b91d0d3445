import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";

export type FieldError = { field: string | null; message: ReactNode };

type Props = {
  errors: FieldError[];
  box?: Ref<HTMLDivElement>;
  children?: ReactNode;
};

/** What is wrong with a form, each line leading to its field: the same above every form, whoever sends it. */
export function ErrorBox({ errors, box, children }: Props) {
  const t = useTranslations("layout");
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 max-w-text rounded-md border-2 border-error bg-error-tint px-5 py-4"
    >
      {children}
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
