import type { ReactNode } from "react";

// biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table's meaning away
type Table = {
  caption: string;
  columns: { name: string; className?: string | undefined }[];
  fixed?: boolean;
  children: ReactNode;
};

/** A table that stays one for those who listen, also where each row is a card on a phone. */
export function CardTable({ caption, columns, fixed = false, children }: Table) {
  return (
    <table role="table" className={`table cards w-full ${fixed ? "md:table-fixed" : ""}`}>
      <caption className="sr-only">{caption}</caption>
      {fixed && (
        <colgroup>
          {columns.map(({ name, className }) => (
            <col key={name} className={className} />
          ))}
        </colgroup>
      )}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name }) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** Rows that belong together; with a head, under the name of what they share. */
export function CardBody({ head, span, children }: { head?: ReactNode; span?: number; children: ReactNode }) {
  return (
    <tbody role="rowgroup">
      {head && (
        <tr role="row" className="group">
          {/* biome-ignore lint/a11y/useSemanticElements: it is one, and heads the rows below */}
          <th role="rowheader" scope="rowgroup" colSpan={span} className="border-b-ink pt-9 pb-2">
            <h2>{head}</h2>
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

/** One row, headed by what it is about. */
export function CardRow({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {head}
      </th>
      {children}
    </tr>
  );
}

/** One cell. `label` names the column on a card, where no column head is seen; an empty cell is left off the card. */
export function CardCell({ label, quiet, children }: { label?: string; quiet?: boolean; children: ReactNode }) {
  return (
    <td role="cell" className={quiet ? "text-ink-2" : undefined}>
      {label && children && (
        <span className="cell-name" aria-hidden="true">
          {label}:{" "}
        </span>
      )}
      {children}
    </td>
  );
}
// biome-ignore-end lint/a11y/noRedundantRoles: display: block takes a table's meaning away
