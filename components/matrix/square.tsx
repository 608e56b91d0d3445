import { useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { useMemberName } from "@/components/ui/names";
import { said as role } from "@/components/ui/table-roles";
import type { MatrixRow, Square as SquareOf } from "@/domain/views/matrix";
import { Link } from "@/i18n/navigation";

type Props = { square: SquareOf; row: MatrixRow; mine: boolean };

/** One state's word on one document: letter and shape, with the words for those who listen. */
export function Square({ square, row, mine }: Props) {
  const [t, memberName] = [useTranslations("stance"), useMemberName()];
  const { member, said, stale } = square;
  const words = stale ? `${t(said)}. ${t("stale")}` : t(said);
  const waits = mine && (stale || said === "none") && row.stage !== "concluded" && row.track !== "notation";
  return (
    <td {...role.cell} className={`pos ${stale ? "hatched" : ""} ${waits ? "mine" : ""}`}>
      <Link href={`/documents/${row.address}#positions`}>
        {said === "hidden" || said === "unasked" ? (
          <span className="stance hidden-word" aria-hidden="true">
            {said === "hidden" ? "·" : ""}
          </span>
        ) : (
          <StanceMark stance={said} stale={stale} />
        )}
        <span className="sr-only">
          {memberName(member)}: {words}
        </span>
        <span className="code" aria-hidden="true">
          {member}
        </span>
      </Link>
    </td>
  );
}
