import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { Reader } from "@/domain/views/reader";

type Somebody = NonNullable<Reader>;

/** Under whose name a person acts: a state, a body, an office; nothing for a viewer. */
function useCapacity({ role, holder }: Somebody): string | null {
  const [t, memberName] = [useTranslations("role"), useMemberName()];
  switch (role) {
    case "delegate":
    case "head":
      return holder && memberName(holder);
    case "secretariat":
      return t(holder === "chair" ? "secretariatChair" : "secretariatAsec");
    case "body":
      return holder;
    case "admin":
      return t("admin");
    default:
      return null;
  }
}

/** The person reading, and the capacity in which they act. */
export function ReaderName({ reader }: { reader: Somebody }) {
  const capacity = useCapacity(reader);
  return (
    <>
      {reader.name}
      {capacity && !reader.name.includes(capacity) && <span className="max-sm:hidden">, {capacity}</span>}
    </>
  );
}
