import { embeddedUrl } from "../postgres/connect.mjs";
import { readSecrets } from "../postgres/secrets.mjs";

/** The superuser's address of the embedded server in a folder, for making roles that ought to be refused. */
export function superuserUrl(folder, anyUrl) {
  return embeddedUrl("postgres", readSecrets(folder).superuser, Number(new URL(anyUrl).port));
}
