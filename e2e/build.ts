import { readFileSync } from "node:fs";

const read = (path: string) => JSON.parse(readFileSync(`.next/${path}`, "utf8"));

/** Every page and route handler that was built, as the addresses of the app folder. */
export const builtRoutes = (): string[] => Object.values<string>(read("app-path-routes-manifest.json"));

type Action = { id: string; name: string };

/** Every Server Action that was built, with the id under which it answers. */
export function builtActions(): Action[] {
  const { node = {}, edge = {} } = read("server/server-reference-manifest.json");
  return Object.entries<{ exportedName: string }>({ ...node, ...edge }).map(([id, { exportedName: name }]) => ({
    id,
    name,
  }));
}
