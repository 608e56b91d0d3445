import type { createTranslator } from "next-intl";
import type { Reader } from "@/domain/views/reader";
import type en from "@/messages/en.json";

type Translate = ReturnType<typeof createTranslator<typeof en>>;

/** In whose hands a restricted paper is: a person, and the state, body or office for which they act. */
export function copyOf(reader: Reader, t: Translate): string {
  if (!reader) return "";
  const { name, role, holder } = reader;
  const office =
    role === "secretariat" ? t(`role.${holder === "chair" ? "secretariatChair" : "secretariatAsec"}`) : null;
  const state = holder && t.has(`member.${holder}` as never) ? t(`member.${holder}` as never) : holder;
  return [name, office ?? state].filter(Boolean).join(", ");
}
