import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { HeadTitle, Office, Role } from "@/domain/people";

type Held = { role: Role; title: HeadTitle | null; member: string | null; body: string | null; office: Office | null };

const titles = { soca: "headSoca", alternate: "headAlternate", acting: "headActing" } as const;

/** The name of a role as its holder bears it: "Head (SOCA Leader)" rather than "Head of delegation". */
export function useRoleText() {
  const t = useTranslations("role");
  return ({ role, title, body }: Held) => {
    if (role === "head" && title) return t(titles[title]);
    if (role === "body") return body ? t("bodyOfficer", { body }) : t("officer");
    return role === "secretariat" ? t("officer") : t(role);
  };
}

/** For whom a role is held: a state, a body, an office; nothing for a viewer or an administrator. */
export function useHolderText() {
  const [t, memberName] = [useTranslations("role"), useMemberName()];
  return ({ member, body, office }: Held): string | null => {
    if (member) return memberName(member);
    if (office) return t(office === "chair" ? "secretariatChair" : "secretariatAsec");
    return body;
  };
}
