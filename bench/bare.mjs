// A bare dynamic Next page of the same rows, behind a server of the same kind as the application's.
import { createServer } from "node:http";
import compression from "compression";
import next from "next";
import { answerPort } from "./server.mjs";

const app = next({ dev: false, dir: process.argv[2] });
await app.prepare();
const pages = app.getRequestHandler();
const compress = compression();
answerPort(createServer((request, response) => compress(request, response, () => pages(request, response))));
