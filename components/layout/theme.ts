import { cookies } from "next/headers";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The name of the cookie that keeps the reader's choice. */
export const themeCookie = "theme";

/** The theme that the reader chose; none means as on the device. */
export async function readTheme(): Promise<Theme | undefined> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return themes.find((theme) => theme === chosen);
}
