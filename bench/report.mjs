import { availableParallelism, totalmem } from "node:os";
import { readerOf } from "./cases.mjs";
import { median } from "./median.mjs";

const ms = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const kB = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
const many = (value) => Math.round(value).toLocaleString("en-GB");
const times = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
const number = (value) => value.toLocaleString("en-GB");

const table = (heads, rows) =>
  [heads, heads.map((_, at) => (at < 2 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** On what, how and beside how much else it was measured; nothing that tells the machine apart from others of its kind. */
export function conditions(measured, { rounds, ms: length, askers }, load) {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${availableParallelism()} cores and ${memory} GB of memory, Node ${process.versions.node}, Postgres ${measured[0].postgres}; servers, database and askers on the same machine, whose load was ${load.map((value) => value.toFixed(1)).join(" at the beginning and ")} at the end. Medians of ${rounds} rounds of ${length / 1000} s; "alone" is one asker, "crowd" ${askers} at once.`;
}

/** The two tables of one size. */
export function report({ documents, open, findings }) {
  return [
    `### ${number(documents)} documents, ${open} of them on their way`,
    table(
      [
        "page",
        "reader",
        "alone p50, ms",
        "alone p95, ms",
        "crowd, a second",
        "crowd p50, ms",
        "crowd p99, ms",
        "bare page, a second",
        "floor, a second",
        "bare ÷ ours",
        "floor ÷ ours",
        "statements",
      ],
      findings.map(speed),
    ),
    table(
      [
        "page",
        "reader",
        "page, kB",
        "uncompressed, kB",
        "of it for the framework, kB",
        "script, kB",
        "script uncompressed, kB",
        "style, kB",
        "first visit, kB",
      ],
      findings.map(weight),
    ),
    summary(findings),
  ].join("\n\n");
}

function speed({ asked, alone, crowd, statements }) {
  const { application, bare, floor } = crowd;
  return [
    asked.name,
    readerOf(asked),
    ms(alone.application.p50),
    ms(alone.application.p95),
    many(application.perSecond),
    ms(application.p50),
    ms(application.p99),
    many(bare.perSecond),
    many(floor.perSecond),
    times(bare.perSecond / application.perSecond),
    times(floor.perSecond / application.perSecond),
    statements,
  ];
}

const weight = ({ asked, wire }) => [
  asked.name,
  readerOf(asked),
  ...[wire.html, wire.htmlPlain, wire.data, wire.script, wire.scriptPlain, wire.style, wire.total].map(kB),
];

function summary(findings) {
  const ratio = (other) => median(findings.map(({ crowd }) => crowd[other].perSecond / crowd.application.perSecond));
  const slowest = Math.max(...findings.map(({ alone }) => alone.application.p95));
  return `In the middle of all pages a bare Next page of the same rows answers ${times(ratio("bare"))} as often as the application, the floor ${times(ratio("floor"))}. The slowest page took a single asker ${ms(slowest)} ms (p95).`;
}
