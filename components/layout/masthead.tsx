import { useLocale, useTranslations } from "next-intl";
import { ActingUnder } from "@/components/layout/acting-under";
import { Brand } from "@/components/layout/brand";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { ReaderName } from "@/components/layout/reader-name";
import type { Reader } from "@/domain/views/reader";
import { getPathname, Link } from "@/i18n/navigation";

/** The entries of the navigation. */
export type Place =
  | "desk"
  | "home"
  | "documents"
  | "meetings"
  | "matrix"
  | "circulations"
  | "people"
  | "about"
  | "signIn"
  | "account";

/** Delegations, the secretariat and admins have the table of positions, and circulations. */
const readsPositions = ({ role }: NonNullable<Reader>) => role !== "viewer" && role !== "body";

/** What stands in the navigation of the reader's own: people only for those who manage or oversee them. */
function placesOf(reader: Reader) {
  const places: Exclude<Place, "about" | "signIn" | "account">[] = [reader ? "desk" : "home", "documents", "meetings"];
  if (reader && readsPositions(reader)) places.push("matrix", "circulations");
  if (reader && ["head", "secretariat", "admin"].includes(reader.role)) places.push("people");
  return places;
}

/** Everything stands in one row where there is room for it: a signed-in reader has more places and a name. */
const inOneRow = {
  visitor: {
    row: "rail:flex",
    ends: "rail:order-2 rail:border-l rail:border-cloth-line rail:pl-6.5",
    nav: "rail:order-1 rail:w-auto rail:border-0",
    places: "rail:[&_a]:py-4.25",
  },
  reader: {
    row: "wide:flex wide:gap-x-7",
    ends: "wide:order-2 wide:border-l wide:border-cloth-line wide:pl-6.5",
    nav: "wide:order-1 wide:w-auto wide:shrink-0 wide:border-0",
    places: "wide:[&_a]:py-4.25 wide:gap-x-4",
  },
};

type Props = { reader: Reader; current: Place | null; address: string; open: boolean };

/** The cloth at the head of every page. `open` leaves the selvedge to what follows on the same cloth. */
export function Masthead({ reader, current, address, open }: Props) {
  const [t, locale] = [useTranslations(), useLocale()];
  const here = (place: Place) => (current === place ? ("page" as const) : undefined);
  const look = inOneRow[reader ? "reader" : "visitor"];
  const signIn = `/sign-in?back=${encodeURIComponent(address)}`;

  return (
    <header className="masthead cloth">
      <div className={`page grid min-h-14 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 sm:gap-x-9 ${look.row}`}>
        <a href={getPathname({ href: "/", locale })} className="brand mr-auto py-3 whitespace-nowrap text-cloth-ink!">
          <Brand />
        </a>
        <div className={`ends flex min-w-0 items-center justify-end gap-x-2 sm:gap-x-5 text-sm ${look.ends}`}>
          <LanguageSwitch address={address} className={reader ? "max-sm:hidden" : ""} />
          {reader && (
            <Link
              href="/account"
              aria-current={here("account")}
              className="grid min-h-(--target) min-w-0 items-center text-right leading-[1.0625rem] text-balance rail:max-w-[max(13rem,26vw)] wide:max-w-68 aria-[current]:text-cloth-ink! aria-[current]:underline"
            >
              <span className="sr-only">{t("nav.account")}: </span>
              <ReaderName reader={reader} />
            </Link>
          )}
          {reader && reader.mandates.length > 1 && <ActingUnder reader={reader} />}
        </div>
        <nav aria-label={t("layout.main")} className={`col-span-2 border-t border-cloth-line text-sm ${look.nav}`}>
          <ul className={`flex flex-wrap gap-x-3.5 sm:gap-x-6.5 [&_a]:block [&_a]:py-3 ${look.places}`}>
            {placesOf(reader).map((place) => (
              <li key={place} className={place === "home" ? "max-sm:hidden" : ""}>
                <Link href={place === "home" ? "/" : `/${place}`} aria-current={here(place)}>
                  {t(`nav.${place}`)}
                </Link>
              </li>
            ))}
            <li>
              <Link href="/about" aria-current={here("about")}>
                {t("nav.about")}
              </Link>
            </li>
            {!reader && (
              <li className="max-rail:ml-auto">
                <Link href={current === "signIn" ? "/sign-in" : signIn} rel="nofollow" aria-current={here("signIn")}>
                  {t("action.signIn")}
                </Link>
              </li>
            )}
          </ul>
        </nav>
      </div>
      {!open && <div className="selvedge" aria-hidden="true" />}
    </header>
  );
}
