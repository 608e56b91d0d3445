/** What a document can be to another one. `belongsWith` is the same from both sides: a text of another pillar, or of the same set. */
export const relationKinds = ["replaces", "implements", "followsUp", "belongsWith"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A relation as it reads at one of its two documents: from its own side, or from the side of the one that is named. */
export type Related = {
  kind: RelationKind;
  side: "from" | "to";
  address: string;
  reference: string;
  title: string;
  /** The public is shown it too. */
  released: boolean;
};

/** The name of a relation in a form: `implements.from.ascc-2023-04`. */
export const relationName = ({ kind, side, address }: Pick<Related, "kind" | "side" | "address">) =>
  `${kind}.${side}.${address}`;

/** What has the same meaning from both sides is kept once, the smaller identifier first. */
export function endsOf(kind: RelationKind, id: string, other: string): { documentId: string; otherId: string } {
  const turned = kind === "belongsWith" && other < id;
  return turned ? { documentId: other, otherId: id } : { documentId: id, otherId: other };
}
