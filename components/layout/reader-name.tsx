import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { Reader } from "@/domain/views/reader";

type Somebody = NonNullable<Reader>;

/** Under whose name a person acts: a state, a body, an office; for a viewer and an administrator their role. */
function useCapacity({ role, holder }: Somebody): string {
  const [t, memberName] = [useTranslations("role"), useMemberName()];
  switch (role) {
    case "delegate":
    case "head":
      return holder ? memberName(holder) : t(role);
    case "secretariat":
      return t(holder === "chair" ? "secretariatChair" : "secretariatAsec");
    case "body":
      return holder ?? t("body");
    default:
      return t(role);
  }
}

const plain = (name: string) => name.replaceAll("’", "'");

/** The person reading, and the capacity in which they act; on a phone the capacity alone, with what the link leads to. */
export function ReaderName({ reader }: { reader: Somebody }) {
  const [t, capacity] = [useTranslations("nav"), useCapacity(reader)];
  const said = plain(reader.name).includes(plain(capacity));
  return (
    <>
      <span className="max-rail:sr-only">
        {reader.name}
        {!said && (
          <>
            <span className="sr-only">, </span>
            <span className="block text-xs text-cloth-ink-2">{capacity}</span>
          </>
        )}
      </span>
      <span className="rail:hidden" aria-hidden="true">
        {capacity}
        <span className="block text-xs text-cloth-ink-2">{t("account")}</span>
      </span>
    </>
  );
}
