import { Agent, get } from "node:http";
import { median } from "./median.mjs";

/**
 * @typedef {{ perSecond: number, p50: number, p95: number, p99: number }} Round  milliseconds, but for `perSecond`
 */

/**
 * Asks one address again and again, with so many askers at once, for so long; every answer must be a page.
 * @param {string} url @param {Record<string, string>} headers
 * @param {{ askers: number, ms: number }} how
 * @returns {Promise<Round>}
 */
export async function load(url, headers, { askers, ms }) {
  const agent = new Agent({ keepAlive: true, maxSockets: askers });
  const times = [];
  const began = performance.now();
  const askAgain = async () => {
    while (performance.now() - began < ms) times.push(await ask(url, { agent, headers }));
  };
  await Promise.all(Array.from({ length: askers }, askAgain));
  const passed = performance.now() - began;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { perSecond: (times.length * 1000) / passed, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function ask(url, options) {
  const began = performance.now();
  return new Promise((done, failed) => {
    const request = get(url, options, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${url} answered ${response.statusCode}.`));
      response.once("error", failed);
      response.once("end", () => done(performance.now() - began));
      response.resume();
    });
    request.once("error", failed);
  });
}

/** The medians of several rounds. @param {Round[]} rounds @returns {Round} */
export const middle = (rounds) => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
  p99: median(rounds.map(({ p99 }) => p99)),
});
