import { useTranslations } from "next-intl";
import { useList, useMemberName } from "@/components/ui/names";
import { submittedBy } from "@/domain/submitted-publicly";
import type { DocumentView } from "@/domain/views/record";

/** With whom the next step rests, in a sentence; the public is told no more than the phase gives away. */
export function useRestsWith() {
  const t = useTranslations();
  const [list, memberName] = [useList(), useMemberName()];

  return (document: DocumentView): string => {
    const { phase, stage, leadMembers, leadBodies } = document;
    if (stage === "withdrawn" || phase === "concluded") return t("document.rests.nobody");
    if (!phase) return t("msg.unknown");
    if (phase !== "drafting" || stage === "proposed" || stage === "soca") return t("document.rests.secretariat");
    if (submittedBy(document)) return t("document.rests.soca");
    const leads = [...leadMembers.map((code) => memberName(code, { inText: true })), ...leadBodies];
    const values = { named: leads.length > 0 ? "yes" : "none", leads: list(leads) };
    return t(stage === "drafting" ? "document.rests.lead" : "document.rests.leadAndSecretariat", values);
  };
}
