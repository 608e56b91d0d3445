import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cookieSettings, hostCookie, signingSecret } from "@/server/door/cookie";

const days = 90;
/** Keeps what is sealed for a device from opening a session, and the other way round. */
const salt = "device";
const name = () => hostCookie("device");

/** The name of the reader's device, if this account signed in from it within ninety days. */
export async function knownDevice(account: string): Promise<string | undefined> {
  const token = (await cookies()).get(name())?.value;
  if (!token) return undefined;
  const found = await decode({ token, secret: signingSecret(), salt }).catch(() => null);
  return found?.account === account && typeof found.device === "string" ? found.device : undefined;
}

/** Lets the device be known from here on as one from which this account signs in. */
export async function rememberDevice(account: string) {
  const maxAge = days * 24 * 60 * 60;
  const value = await encode({ token: { account, device: randomUUID() }, secret: signingSecret(), salt, maxAge });
  (await cookies()).set(name(), value, { ...cookieSettings(), maxAge });
}
