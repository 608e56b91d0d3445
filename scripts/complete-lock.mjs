// Adds to package-lock.json the optional platform packages that npm left out because the registry in use did not
// offer them. Without these entries `npm ci` refuses the lock on every machine, this one included.
// Run it after each change of dependencies: npm run lock:complete
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));

const systems = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  win32: "win32",
  windows: "win32",
};
const processors = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64",
};

const added = [];
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    const known = Object.keys(lock.packages).some((key) => key === place || key.endsWith(`/${place}`));
    const words = name.split(/[-/]/);
    const cpu = words.map((word) => processors[word]).find(Boolean);
    if (known || !cpu || !/^\d/.test(version)) continue;

    const os = words.map((word) => systems[word]).find(Boolean);
    const libc = words.includes("musl") ? ["musl"] : undefined;
    lock.packages[place] = { version, cpu: [cpu], optional: true, ...(os && { os: [os] }), ...(libc && { libc }) };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "The lock was complete." : `Added ${added.length}: ${added.join(", ")}`);
