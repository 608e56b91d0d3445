import type { createTranslator } from "next-intl";
import type { Charge } from "@/domain/mandates";
import type en from "@/messages/en.json";

type Translate = ReturnType<typeof createTranslator<typeof en>>;

const titles = { soca: "headSoca", alternate: "headAlternate", acting: "headActing" } as const;

/** The name of a role as its holder bears it: "SOCA Leader" rather than "Head of delegation". */
export function roleWords(t: Translate, { role, title, body }: Charge): string {
  if (role === "head" && title) return t(`role.${titles[title]}`);
  if (role === "body") return body ? t("role.bodyOfficer", { body }) : t("role.officer");
  return role === "secretariat" ? t("role.officer") : t(`role.${role}`);
}

/** For whom a role is held: a state, a body, an office; nothing for a viewer or an administrator. */
export function holderWords(t: Translate, { member, body, office }: Charge): string | null {
  if (member) return t.has(`member.${member}` as never) ? t(`member.${member}` as never) : member;
  if (office) return t(office === "chair" ? "role.secretariatChair" : "role.secretariatAsec");
  return body;
}

/** A charge in one line: "Delegate, Indonesia", "Officer of SOMSWD". */
export function chargeWords(t: Translate, charge: Charge): string {
  const holder = charge.role === "body" ? null : holderWords(t, charge);
  const role = roleWords(t, charge);
  return holder ? `${role}, ${holder}` : role;
}
