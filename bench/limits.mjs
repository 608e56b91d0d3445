import { readerOf } from "./cases.mjs";

const mostStatements = 12;
const mostScript = 150_000;

/** What a measurement found beyond the limits that the design sets, in sentences. */
export function faultsOf({ documents, findings }) {
  return findings.flatMap(({ asked, statements, wire }) => {
    const which = `${asked.name} (${readerOf(asked)}, ${documents} documents)`;
    return [
      ...(statements > mostStatements
        ? [`${which} takes ${statements} statements; at most ${mostStatements} are meant.`]
        : []),
      ...(wire.script > mostScript
        ? [`${which} loads ${wire.script} bytes of script; at most ${mostScript} are meant.`]
        : []),
    ];
  });
}
