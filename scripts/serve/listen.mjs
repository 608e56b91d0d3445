import { createServer } from "node:http";
import { Remedy } from "../say.mjs";
import { answerUnreadable } from "./client-error.mjs";

const second = 1000;

/** An HTTP server with our limits of time and size, listening on nothing yet. */
export function createHttpServer(handler) {
  const server = createServer({ maxHeaderSize: 32_768 }, handler);
  server.headersTimeout = 15 * second;
  server.requestTimeout = 60 * second;
  server.keepAliveTimeout = 65 * second;
  server.on("clientError", answerUnreadable);
  return server;
}

/** Listens, or says in a sentence why it cannot. */
export function listen(server, { port, host }) {
  return new Promise((done, failed) => {
    server.once("error", (error) => failed(new Remedy(whyNot(error, port, host))));
    server.listen(port, host, done);
  });
}

/** Finds out before any long work whether the port can be had. */
export async function probePort(address) {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((done) => probe.close(done));
}

/** Takes no more requests, lets those under way finish, and cuts off whoever is not done in time. */
export function closeServer(server, patience) {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(timer);
      done(undefined);
    });
    server.closeIdleConnections();
  });
}

function whyNot({ code, message }, port, host) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`;
  }
  if (code === "EACCES")
    return `This user may not listen on port ${port}: choose a port from 1024 up, for example PORT=3000.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address ${host}: set HOST to one of its own, or leave it out.`;
  }
  return `The server cannot listen on port ${port} (${message}): choose another with PORT.`;
}
