import { get } from "node:http";

/** What a browser says that it understands. */
export const asBrowser = { "accept-encoding": "gzip, deflate, br" };

/**
 * What a first visit carries over the wire, in bytes.
 * @typedef {{ html: number, htmlPlain: number, data: number, script: number, scriptPlain: number, style: number, total: number }} Wire
 * `data` is what the page repeats for the framework, inside the plain HTML.
 */

/** @param {string} address @param {string} path @param {Record<string, string>} headers @returns {Promise<Wire>} */
export async function weigh(address, path, headers) {
  const html = await fetchBoth(address, path, headers);
  const text = html.plain.toString("utf8");
  const addressed = (pattern) => [
    ...new Set([...text.matchAll(pattern)].map(([, found]) => found.replaceAll("&amp;", "&"))),
  ];
  // Old browsers' fillings are not loaded by any browser of today.
  const scripts = addressed(/<script(?![^>]*noModule)[^>]*? src="([^"]+)"/gi);
  const styles = addressed(/<link rel="stylesheet"[^>]*? href="([^"]+)"/g);
  const inline = [...text.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join("");
  const [script, style] = [await sum(address, scripts), await sum(address, styles)];
  return {
    html: html.sent,
    htmlPlain: html.plain.length,
    data: Buffer.byteLength(inline),
    script: script.sent,
    scriptPlain: script.plain,
    style: style.sent,
    total: html.sent + script.sent + style.sent,
  };
}

async function sum(address, paths) {
  const all = { sent: 0, plain: 0 };
  for (const path of paths) {
    const { sent, plain } = await fetchBoth(address, path, {});
    all.sent += sent;
    all.plain += plain.length;
  }
  return all;
}

/** The same answer as a browser gets it and as it is without compression. */
async function fetchBoth(address, path, headers) {
  const sent = await bytes(address + path, { ...headers, ...asBrowser });
  const plain = await bytes(address + path, headers);
  return { sent: sent.length, plain };
}

function bytes(url, headers) {
  return new Promise((done, failed) => {
    const request = get(url, { headers }, async (response) => {
      if (response.statusCode !== 200) failed(new Error(`${url} answered ${response.statusCode}.`));
      const parts = [];
      for await (const part of response) parts.push(part);
      done(Buffer.concat(parts));
    });
    request.once("error", failed);
  });
}
