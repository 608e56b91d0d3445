import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

const noFilter = { externalTables: [], externalEnums: [] };
let engineClass;

/**
 * Opens Prisma's own schema engine on a database, hands it to the work, and closes its connection, which holds a lock.
 * @template T
 * @param {{ url: string, application?: string }} options `application` is the role that migrations give rights to
 * @param {(engine: import("@prisma/schema-engine-wasm").SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine({ url, application = "" }, work) {
  const factory = oneConnection(url, application);
  let lastFault;
  const bound = bindMigrationAwareSqlAdapterFactory(factory.keepFault((fault) => (lastFault = fault)));
  const SchemaEngine = loadEngine();
  try {
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, bound);
    return await work(engine);
  } catch (error) {
    throw lastFault ?? error;
  } finally {
    await factory.end();
  }
}

// The package is made for bundlers. It may be instantiated once per process only: a second time panics.
function loadEngine() {
  if (engineClass) return engineClass;
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message() {} };
  const require = createRequire(import.meta.url);
  const path = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = require(path);
  const bytes = readFileSync(join(dirname(path), "schema_engine_bg.wasm"));
  const module = new WebAssembly.Module(bytes);
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  engineClass = glue.SchemaEngine;
  return engineClass;
}

// The adapter would cut a script at every semicolon, function bodies included, and send the pieces without a
// transaction; sent as one query, a migration is applied whole or not at all.
function oneConnection(url, application) {
  const pools = [];
  const factory = new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  const plainConnect = factory.connect.bind(factory);
  let onFault = (_fault) => {};
  factory.connect = async () => {
    const adapter = await plainConnect();
    const pool = adapter.underlyingDriver();
    pools.push(pool);
    await pool.query("select set_config('tracker.application_role', $1, false)", [application]);
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        onFault(error);
        throw error;
      }
    };
    return adapter;
  };
  return Object.assign(factory, {
    keepFault(listener) {
      onFault = listener;
      return factory;
    },
    end: () => Promise.all(pools.map((pool) => pool.end())),
  });
}

export { noFilter };
