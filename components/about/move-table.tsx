import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { type Move, type Mover, moveNames, type Rule, ruleOf, upToDrafting } from "@/domain/moves";
import { isOpen, stages } from "@/domain/stages";

const everyOpen = stages.filter(isOpen);

/** Every step between stages, drawn from the table that the rules themselves are written in. */
export function MoveTable() {
  const t = useTranslations("page.about");
  const columns = (["move", "from", "to", "by", "needs"] as const).map((column) => ({
    name: t(`step.${column}`),
    className: column === "needs" ? "w-1/3" : undefined,
  }));
  return (
    <CardTable caption={t("steps")} columns={columns} fixed>
      <CardBody>
        {moveNames.map((move) => (
          <MoveRow key={move} move={move} />
        ))}
      </CardBody>
    </CardTable>
  );
}

function MoveRow({ move }: { move: Move }) {
  const [t, word] = [useTranslations("page.about"), useTranslations()];
  const { from, to, by, needs, has, second } = ruleOf(move);
  const required = [
    ...needs.map((need) =>
      to === "same" && (need === "meeting" || need === "target") ? t(`needLater.${need}`) : t(`need.${need}`),
    ),
    ...(has ? [t(`has.${has}`)] : []),
    ...(second ? [t("second")] : []),
  ];
  return (
    <CardRow head={<b>{move === "conclude" ? t("concludes") : word(`move.${move}`)}</b>}>
      <CardCell label={t("step.from")}>
        <Lines lines={useStages(from)} />
      </CardCell>
      <CardCell label={t("step.to")}>
        {to === "same" || to === "earlier" ? t(`leadsTo.${to}`) : word(`stage.${to}`)}
      </CardCell>
      <CardCell label={t("step.by")}>
        <Lines lines={useMovers(by)} />
      </CardCell>
      <CardCell label={t("step.needs")} quiet={required.length === 0}>
        {required.length > 0 ? <Lines lines={required} /> : t("needsNothing")}
      </CardCell>
    </CardRow>
  );
}

/** One thing as it is, several as a list. */
function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The stages by name; all open ones in two words. */
function useStages(from: Rule["from"]): string[] {
  const [t, stage] = [useTranslations("page.about"), useTranslations("stage")];
  const all = everyOpen.every((one) => from.includes(one));
  const named = all ? from.filter((one) => !isOpen(one)) : from;
  return [...(all ? [t("anyOpen")] : []), ...named.map((one) => stage(one))];
}

function useMovers(by: readonly Mover[]): string[] {
  const [t, stage] = [useTranslations("page.about.mover"), useTranslations("stage")];
  const last = stage(upToDrafting.at(-1) ?? "drafting");
  return by.map((mover) => t(mover, { stage: last }));
}
