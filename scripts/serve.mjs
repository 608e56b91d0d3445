import { setTimeout as wait } from "node:timers/promises";
import next from "next";
import { readCompressed } from "./compress.mjs";
import { root } from "./places.mjs";
import { captureConsole } from "./serve/console.mjs";
import { createHandler } from "./serve/handler.mjs";
import { createHealth } from "./serve/health.mjs";
import { closeServer, createHttpServer, listen } from "./serve/listen.mjs";
import { openLog } from "./serve/log.mjs";

const patience = 10_000;
const atMost = (ms, work) => Promise.race([work, wait(ms, undefined, { ref: false })]);

/**
 * Serves the application in this process.
 * @param {{ port: number, host: string, publicUrl?: string, trustProxy: boolean, dev: boolean, applicationUrl: string,
 *   logFile?: string }} settings
 * @returns {Promise<{ port: number, log: import("pino").Logger, close: () => Promise<void> }>}
 */
export async function serve({ applicationUrl, logFile, ...settings }) {
  const { log, close: closeLog } = openLog(logFile);
  if (!settings.dev) captureConsole(log);
  // Next is told the port alone: given a host it would redirect rewritten addresses for ever.
  const app = next({ dev: settings.dev, dir: root, port: settings.port });
  await app.prepare();
  const health = createHealth({ applicationUrl });
  await health.isReached();
  const compressed = settings.dev ? undefined : readCompressed(root);
  const handler = createHandler({ pages: app.getRequestHandler(), health, log, compressed, ...settings });
  const server = createHttpServer(handler);
  await listen(server, settings);

  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  log.info({ port, host: settings.host }, "serving");
  return {
    port,
    log,
    close: async () => {
      health.stopServing();
      await closeServer(server, patience);
      await atMost(patience / 2, app.close());
      await health.close();
      await atMost(patience / 2, /** @type {any} */ (globalThis).trackerClient?.$disconnect());
      log.info("stopped");
      await closeLog();
    },
  };
}
