import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";

const secure = () => process.env.PUBLIC_URL?.startsWith("https:") ?? false;

/** The `__Host-` prefix binds a cookie to this host; browsers refuse it without https. */
export const hostCookie = (name: string) => (secure() ? `__Host-${name}` : name);
export const cookieName = () => hostCookie("session");

/** Scripts cannot read our cookies, and other sites cannot send them. */
export const cookieSettings = () => ({ httpOnly: true, sameSite: "lax", secure: secure(), path: "/" }) as const;

/** What seals our cookies; an error where none worth the name is set. */
export function signingSecret() {
  const secret = process.env.SESSION_SECRET;
  if (!secret || secret.length < 32) throw new Error("SESSION_SECRET must be set, with at least 32 characters.");
  return secret;
}

/** What the session row keeps instead of the secret in the cookie. */
export const hashOf = (secret: string) => Uint8Array.from(createHash("sha256").update(secret).digest());

/** The opaque secret of the reader's session; undefined where there is no cookie or it is not ours. */
export async function sessionSecret(): Promise<string | undefined> {
  const token = (await cookies()).get(cookieName())?.value;
  if (!token) return undefined;
  const found = await decode({ token, secret: signingSecret() }).catch(() => null);
  return typeof found?.secret === "string" ? found.secret : undefined;
}

/** Gives the browser its session; how long it lasts is for the session's row to say, not for the cookie. */
export async function keepSecret(secret: string) {
  const value = await encode({ token: { secret }, secret: signingSecret(), maxAge: 12 * 60 * 60 });
  (await cookies()).set(cookieName(), value, cookieSettings());
}

export async function forgetSecret() {
  (await cookies()).set(cookieName(), "", { ...cookieSettings(), maxAge: 0 });
}
