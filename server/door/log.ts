import "server-only";
import pino, { type Logger } from "pino";

const kept = globalThis as { trackerLog?: Logger };

/** What people did at the door, one JSON line each, never a name, a password or a text; the server shares its own log. */
export const log: Logger = kept.trackerLog ?? pino({ base: null });
