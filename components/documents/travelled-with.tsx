import type { DocumentView } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** The documents that took the same way together with this one. */
export function TravelledWith({ documents }: { documents: DocumentView["travelledWith"] }) {
  return (
    <ul>
      {documents.map(({ address, title }) => (
        <li key={address} className="border-b border-line py-2.5">
          <Link href={`/documents/${address}`} lang="en" className="title text-[0.9375rem] leading-[1.3125rem]">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
