import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { useLocale, useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import type { BracketsView } from "@/domain/views/text";
import { shortDayText } from "@/i18n/dates";

const [width, height] = [360, 190];
const edge = { left: 30, right: 12, top: 26, bottom: 34 };
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** Passages in brackets from version to version, against the day of the sitting; the table below says the same in figures. */
export function BurnDown({ view: { counts, today, until } }: { view: BracketsView }) {
  const [t, locale, meetingName] = [useTranslations("text.brackets"), useLocale(), useMeetingName()];
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return null;
  const end = [until?.startsOn ?? today, today].sort().at(-1) ?? today;
  const x = scaleUtc([at(first.day), at(end)], [edge.left, width - edge.right]);
  const most = Math.max(1, ...counts.map(({ open }) => open));
  const y = scaleLinear([0, most], [height - edge.bottom, edge.top]);
  const reached = [...counts.map(({ day, open }) => ({ day, open })), { day: today, open: last.open }];
  const path = line<{ day: string; open: number }>(
    (point) => x(at(point.day)),
    (point) => y(point.open),
  ).curve(curveStepAfter)(reached);
  const ticks = y.ticks(Math.min(4, most)).filter(Number.isInteger);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="chart"
      role="img"
      aria-label={t("chart", { count: counts.length })}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid-line" d={`M${edge.left} ${y(tick)}H${width - edge.right}`} />
          <text x={edge.left - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {until?.startsOn && (
        <g>
          <path className="until" d={`M${x(at(until.startsOn))} ${edge.top - 8}V${height - edge.bottom}`} />
          <text x={x(at(until.startsOn))} y={edge.top - 13} textAnchor={until.startsOn === end ? "end" : "middle"}>
            {meetingName(until, "short")}
          </text>
        </g>
      )}
      <path className="run" d={path ?? undefined} />
      {counts.map(({ version, day, open }) => {
        const place = x(at(day));
        // At the right edge the name stands below its point, for above it stands that of the sitting.
        const atEdge = place > width - edge.right - 24;
        return (
          <g key={version}>
            <circle cx={place} cy={y(open)} r="3.5" />
            <text
              x={atEdge ? place - 6 : place + 5}
              y={y(open) + (atEdge ? 15 : -6)}
              textAnchor={atEdge ? "end" : "start"}
            >
              {`v${version}`}
            </text>
          </g>
        );
      })}
      <text x={edge.left} y={height - 12}>
        {shortDayText(first.day, locale)}
      </text>
      <text x={width - edge.right} y={height - 12} textAnchor="end">
        {shortDayText(end, locale)}
      </text>
    </svg>
  );
}
