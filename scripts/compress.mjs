import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { filesUnder } from "./hash.mjs";

const compress = promisify(brotliCompress);

/** The folder of a build in which its scripts and styles stand compressed, under the names that they have without. */
export const compressedFolder = ".next/compressed";

/**
 * Compresses the scripts and styles of a build as closely as can be, once: they never change, and are sent far more often
 * than anything else. Whatever does not become smaller is left out.
 * @param {string} root the folder in which the pages were built
 */
export async function compressStatic(root) {
  const from = join(root, ".next/static");
  await Promise.all(
    filesUnder(from)
      .filter((file) => /\.(js|css)$/.test(file))
      .map(async (file) => {
        const plain = readFileSync(file);
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        };
        const small = await compress(plain, { params });
        if (small.length >= plain.length) return;
        const to = join(root, compressedFolder, relative(from, file));
        mkdirSync(dirname(to), { recursive: true });
        writeFileSync(to, small);
      }),
  );
}

/**
 * The compressed files of a build by the address at which a page asks for them.
 * @param {string} root @returns {Map<string, Buffer>}
 */
export function readCompressed(root) {
  const from = join(root, compressedFolder);
  const address = (file) => `/_next/static/${relative(from, file).split(sep).join("/")}`;
  return new Map(filesUnder(from).map((file) => [address(file), readFileSync(file)]));
}
