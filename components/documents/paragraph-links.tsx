import { Fragment } from "react";
import { useShortNames } from "@/components/texts/open-list";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { useMemberName } from "@/components/ui/names";
import type { Open } from "@/domain/brackets";
import { Link } from "@/i18n/navigation";

type Held = Pick<Open, "anchor" | "cited"> & Partial<Pick<Open, "holders" | "count">>;

/** Paragraphs as they are cited, each leading to its place in the text, with the states that hold words in it. */
export function ParagraphLinks({ of, places }: { of: string; places: Held[] }) {
  const [named, paragraphName] = [useShortNames(), useParagraphName()];
  // The first is named in short, the others by their numbers alone; what is heard holds what is seen.
  const heard = (cited: Held["cited"], name: string) => {
    const whole = paragraphName(cited);
    return whole.includes(name) ? whole : undefined;
  };
  return named(places).map(({ anchor, cited, before, name, holders = [] }, at) => (
    <Fragment key={anchor}>
      {at > 0 && ", "}
      {before}
      <span className="whitespace-nowrap">
        <Link href={`${of}#${anchor}`} aria-label={heard(cited, name)}>
          {name}
        </Link>
        {holders.length > 0 && <Holders codes={holders} />}
      </span>
    </Fragment>
  ));
}

function Holders({ codes }: { codes: string[] }) {
  const memberName = useMemberName();
  return (
    <>
      {" ("}
      {codes.map((code, at) => (
        <Fragment key={code}>
          {at > 0 && ", "}
          <abbr title={memberName(code)} className="no-underline">
            {code}
          </abbr>
        </Fragment>
      ))}
      )
    </>
  );
}
