import "server-only";

const heading = (size: number) => ({
  run: { font: "Noto Serif", size, color: "000000", bold: size < 28 },
  paragraph: { spacing: { before: 120, after: 120 } },
});

/** The faces and sizes of Word documents: one serif, black, as on every paper. */
export const paperStyles = {
  document: { run: { font: "Noto Serif", size: 22 } },
  heading1: heading(32),
  heading2: heading(24),
};
