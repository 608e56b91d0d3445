import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** What an officer enters on a meeting's pages. */
export function OfficerLinks({ address, decides }: { address: string; decides: boolean }) {
  const t = useTranslations("page.meeting");
  return (
    <ul className="grid gap-2.5 pt-4">
      {decides && (
        <li>
          <ButtonLink href={`/meetings/${address}/decisions`} className="w-full text-center">
            {t("recordDecisions")}
          </ButtonLink>
        </li>
      )}
      <li>
        <ButtonLink href={`/meetings/${address}/attendance`} className="w-full text-center">
          {t("recordAttendance")}
        </ButtonLink>
      </li>
    </ul>
  );
}
