import { useFormatter, useTranslations } from "next-intl";
import { shortHash } from "@/components/documents/versions";
import { Moment } from "@/components/ui/date";
import { useHolderName } from "@/components/ui/holder-name";
import { useMemberName } from "@/components/ui/names";
import type { AttachmentLine } from "@/domain/attachments";

type Props = { address: string; attachments: AttachmentLine[]; zone: string | undefined };

/** The files beside the texts, each to be saved. */
export function Attachments({ address, attachments, zone }: Props) {
  const [t, holderName, sizeOf] = [useTranslations("attachment"), useHolderName(), useSize()];
  const memberName = useMemberName();
  return (
    <ul>
      {attachments.map(({ id, slot, name, size, sha256, audience, member, by, addedAt }) => (
        <li key={id} className="border-b border-line py-2.5 text-sm">
          <span className="block text-ink-2">{t(`slot.${slot}`)}</span>
          <a href={`/api/documents/${address}/attachments/${id}`} download className="text-base break-words">
            {name}
          </a>
          <span className="block text-ink-2">
            {t.rich("about", {
              size: sizeOf(size),
              hash: () => (
                <span title={sha256} className="font-mono">
                  {shortHash(sha256)}
                </span>
              ),
              by: by ? holderName(by, { inText: true }) : "none",
              moment: () => <Moment value={new Date(addedAt)} zone={zone} />,
            })}
            {audience === "leads" && ` ${t("leadsOnly")}`}
            {member && ` ${t("memberOnly", { state: memberName(member, { inText: true }) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How large a file is, in the unit that reads best. */
function useSize() {
  const format = useFormatter();
  return (bytes: number) =>
    bytes < 1_000_000
      ? format.number(Math.max(1, Math.round(bytes / 1_000)), { style: "unit", unit: "kilobyte" })
      : format.number(bytes / 1_000_000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
}
