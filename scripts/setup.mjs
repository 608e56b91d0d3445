// Runs before start, test and dev: installs and generates what changed since the last time. This file and node-version
// must be readable by any Node with modules, so that an old one gets a sentence instead of a syntax error.
import { nodeAdvice, nodeRefusal } from "./setup/node-version.mjs";

const refusal = nodeRefusal(process.version);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const advice = nodeAdvice(process.version);
if (advice) console.log(advice);

import("./setup/prepare.mjs").then(function run(module) {
  return module.main();
});
