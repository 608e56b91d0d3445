import { Mark, phaseShape } from "@/components/ui/mark";
import type { Text } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** Texts as marks on the thread, each a link that says its title. */
export function LoomTexts({ texts }: { texts: Text[] }) {
  return (
    <ul className="loom-texts">
      {texts.map(({ address, title, phase, outcome }) => (
        <li key={address}>
          <Link href={`/documents/${address}`} title={title}>
            <span lang="en" className="sr-only">
              {title}
            </span>
            <Mark shape={phaseShape(phase, outcome)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
