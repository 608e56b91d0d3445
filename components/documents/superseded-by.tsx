import type { DocumentView } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** The document that took the place of this one, where the reader knows it. */
export function SupersededBy({ successor }: { successor: DocumentView["successor"] }) {
  if (!successor) return null;
  return (
    <p className="mt-1.5">
      <Link href={`/documents/${successor.address}`} lang="en" className="title">
        {successor.title}
      </Link>
    </p>
  );
}
