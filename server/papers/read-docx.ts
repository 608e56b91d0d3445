import "server-only";
import { join } from "node:path";
import type { UploadNote, UploadProblem } from "@/domain/uploads";

/** What a file says: its paragraphs with which of them it calls headings, and what it holds beside them. */
export type ReadDocx = { paragraphs: { text: string; heading: boolean }[]; notes: UploadNote[] };

// Asked of Node itself: the build would take a thread that it sees for a part of a page.
const { Worker: Thread } = process.getBuiltinModule("node:worker_threads");
const patience = 20_000;
const memory = 512;

/** Reads an uploaded file away from the process that serves, for as long and with as much memory as any honest one needs. */
export function readDocx(bytes: Uint8Array): Promise<ReadDocx | { problem: UploadProblem }> {
  return new Promise((done) => {
    const worker = new Thread(join(process.cwd(), "server/papers/docx-worker.mjs"), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    });
    const end = (answer: ReadDocx | { problem: UploadProblem }) => {
      clearTimeout(timer);
      done(answer);
      worker.terminate();
    };
    const timer = setTimeout(() => end({ problem: "bomb" }), patience);
    worker.once("message", end);
    worker.once("error", () => end({ problem: "bomb" }));
    worker.once("exit", () => end({ problem: "notDocx" }));
  });
}
