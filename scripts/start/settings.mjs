import { join } from "node:path";
import { dataFolder } from "../places.mjs";
import { Remedy } from "../say.mjs";

/** What the environment says about how to serve, checked before any long work. */
export function readSettings() {
  const { PORT = "3000", HOST = "127.0.0.1", PUBLIC_URL: publicUrl, TRUST_PROXY } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Remedy(`PORT is ${PORT}, which is no port: set it to a number such as 3000.`);
  }
  if (publicUrl && !/^https?:\/\/[^/]+\/?$/.test(publicUrl)) {
    throw new Remedy(`PUBLIC_URL is ${publicUrl}: set it to the address people use, such as https://tracker.example.`);
  }
  const dev = process.argv.includes("--dev");
  return { port, host: HOST, publicUrl, trustProxy: TRUST_PROXY === "1", dev };
}

/** A server of one's own needs a secret that outlives a start and is the same on every instance. */
export function checkSecret() {
  if (!process.env.DATABASE_URL && !process.env.DATABASE_OWNER_URL) return;
  if ((process.env.SESSION_SECRET ?? "").length >= 32) return;
  throw new Remedy(
    "SESSION_SECRET is missing or shorter than 32 characters: set it to a long random text, for example from " +
      "`openssl rand -base64 32`, and keep it the same on every start.",
  );
}

/** Where the requests are written down: calmly in a file on one's own machine, else on standard output. */
export const logFile = (embedded) => (embedded ? join(dataFolder(), "server.log") : undefined);
