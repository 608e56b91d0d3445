import { useTranslations } from "next-intl";
import { Letter } from "@/components/positions/letter";
import { PositionSays } from "@/components/positions/position-says";
import { StanceMark } from "@/components/positions/stance-mark";
import { useMemberName } from "@/components/ui/names";
import { said } from "@/components/ui/table-roles";
import { slugOf } from "@/domain/acts";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import { isAwaited, ownState, type StateWord } from "@/domain/states-words";
import { isEntry, whyKept } from "@/domain/taken-back";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

type Props = { row: StateWord; view: InsideView; actor: Actor };

/** What the reader has to do about their own state's line: give its word, or answer to one entered for it. */
function toDo({ row, view, actor }: Props): "position" | "answer" | null {
  if (row.member !== ownState(actor)) return null;
  const entered = row.word.kind === "said" && row.word.line.means !== null && row.word.line.answered === null;
  if (entered && !whyNotAct("answer", view, actor)) return "answer";
  return isAwaited(view, row) && !whyNotAct("position", view, actor) ? "position" : null;
}

/** One state's line. It bears the accent where the reader has to act on it, and nowhere else. */
export function PositionRow(props: Props) {
  const { row, view, actor } = props;
  const [t, memberName] = [useTranslations(), useMemberName()];
  const { member, word } = row;
  const act = toDo(props);
  const entry = row.contested ?? (word.kind === "said" ? word.line : null);
  const mistaken =
    entry && isEntry(entry) && !whyNotAct("takeBack", view, actor) && !whyKept(entry, view) ? entry : null;
  const stance = word.kind === "said" ? word.line.stance : word.kind === "none" ? "none" : "hidden";
  return (
    <tr {...said.row}>
      <th scope="row" {...said.rowheader}>
        <span className={`-my-1 flex items-center gap-2.5 ${act ? "text-accent" : ""}`}>
          <StanceMark stance={stance} stale={word.kind === "said" && word.stale} />
          <span>
            {memberName(member)}
            {member === ownState(actor) && <span className="block text-xs font-normal">{t("inside.words.yours")}</span>}
          </span>
        </span>
      </th>
      <td {...said.cell}>
        {word.kind === "said"
          ? t("inside.words.onVersion", { stance: t(`stance.${word.line.stance}`), version: word.line.version })
          : t(word.kind === "none" ? "stance.none" : `inside.words.${word.kind}`)}
      </td>
      <td className="text-ink-2" {...said.cell}>
        <PositionSays row={row} view={view} />
        {word.kind === "said" && word.line.means && (
          <Letter view={view} member={member} adds={actor.role === "secretariat"} />
        )}
        {mistaken && (
          <Link href={`/documents/${view.address}/steps/take-back?position=${mistaken.id}`} className="block py-0.5">
            {t("position.takeBack.link")}
          </Link>
        )}
        {act && (
          <Link href={`/documents/${view.address}/steps/${slugOf(act)}`} className="inline-block py-0.5 font-medium">
            {t(`move.${act}`)}
          </Link>
        )}
      </td>
    </tr>
  );
}
