import { headers } from "next/headers";
import { safeBack } from "@/i18n/paths";

/** The header in which the server hands down the address that was asked for, query included. */
export const addressHeader = "x-address";

/** The address being read, so that a switch of language or theme can stay on it. */
export async function readAddress(): Promise<string> {
  const address = safeBack((await headers()).get(addressHeader));
  // The framework's own mark on addresses that it asks for by itself.
  return address.replace(/([?&])_rsc(?:=[^&]*)?(?:&|$)/, "$1").replace(/[?&]$/, "");
}
