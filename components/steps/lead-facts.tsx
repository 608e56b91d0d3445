import { useTranslations } from "next-intl";
import { Fact } from "@/components/ui/facts";
import { useList, useMemberName } from "@/components/ui/names";

/** The states and the bodies that lead a document, each under its own word; one of the two may stand alone. */
export function LeadFacts({ leadMembers, leadBodies }: { leadMembers: string[]; leadBodies: string[] }) {
  const [t, list, memberName] = [useTranslations("word"), useList(), useMemberName()];
  const none = leadMembers.length + leadBodies.length === 0;
  return (
    <>
      {(none || leadMembers.length > 0) && (
        <Fact name={t("leadState")}>{none ? t("unknown") : list(leadMembers.map((code) => memberName(code)))}</Fact>
      )}
      {leadBodies.length > 0 && <Fact name={t("leadBody")}>{list(leadBodies)}</Fact>}
    </>
  );
}
