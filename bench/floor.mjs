// The floor under every figure: plain `node:http` and `pg`, one query, a template string. It compresses as the application does.
import { createServer } from "node:http";
import compression from "compression";
import pg from "pg";
import { connection, rowsOf } from "./rows.mjs";
import { answerPort } from "./server.mjs";

const pool = new pg.Pool(connection());
const compress = compression();
const safe = (value) => String(value ?? "").replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const line = (row) =>
  `<tr>${Object.values(row)
    .map((value) => `<td>${safe(value)}</td>`)
    .join("")}</tr>`;

const server = createServer((request, response) => {
  compress(request, response, async () => {
    const rows = await rowsOf(pool, request.url.slice(1));
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><body><table>${rows.map(line).join("")}</table></body></html>`);
  });
});
answerPort(server);
