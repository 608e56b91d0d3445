import { clearLine, cursorTo } from "node:readline";
import { inspect } from "node:util";

/** Something the reader can mend: the message is one plain sentence with the remedy, and is shown without a stack. */
export class Remedy extends Error {}

/** Prints one line for the person at the terminal; the serving process sends what is logged elsewhere. */
export const say = (text) => void process.stdout.write(`${text}\n`);

/**
 * Runs a script's main function and ends the process: with 0, or with 1 and a sentence, or a stack if the bug is ours.
 * @param {() => Promise<unknown> | unknown} main
 */
export async function runMain(main) {
  try {
    await main();
    // Not left to run dry: the migration engine keeps a timer of ten seconds.
    process.exit();
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n`);
    process.exit(1);
  }
}

function inWords(error) {
  if (error instanceof Remedy) return error.message;
  if (error?.code === "ENOSPC") return "The disk is full: make room on it, then start again.";
  if (error?.path && ["EACCES", "EPERM", "EROFS"].includes(error.code)) {
    return `This user may not use ${error.path} (${error.code}): start as the user who owns it, or give this one the right.`;
  }
  return inspect(error);
}

/**
 * Says what is going on while it goes on, with the seconds that have passed.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const terminal = process.stdout.isTTY;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  if (terminal) process.stdout.write(label);
  else say(label);

  const ticker = setInterval(
    () => {
      if (terminal) redraw(`${label} ${seconds()} s`);
      else say(`  … ${seconds()} s`);
    },
    terminal ? 1000 : 15_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(ticker);
    if (terminal) {
      redraw(`${label} ${seconds()} s`);
      process.stdout.write("\n");
    }
  }
}

function redraw(text) {
  cursorTo(process.stdout, 0);
  clearLine(process.stdout, 0);
  process.stdout.write(text);
}
