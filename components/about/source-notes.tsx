import { useTranslations } from "next-intl";

const notes = ["Real", "Part", "Unknown", "Reference", "Titles", "Sample"] as const;

/** What the record is made of, and what it does not claim. */
export function SourceNotes() {
  const t = useTranslations("page.about");
  return (
    <ul className="grid max-w-text gap-3 pt-3">
      {notes.map((note) => (
        <li key={note} className="text-pretty">
          {t(`sources${note}`)}
        </li>
      ))}
    </ul>
  );
}
