const orphanCheck = 500;

/**
 * Calls `stop` once, on Ctrl-C, on a plain kill, and when the npm that started us is gone: a kill of npm reaches npm
 * alone. A second signal ends the process at once.
 * @param {(reason: string) => Promise<void>} stop
 */
export function onStop(stop) {
  let stopping = false;
  const once = (reason) => {
    if (stopping) return;
    stopping = true;
    stop(reason).then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => once(signal));

  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && once("its parent ended"), orphanCheck).unref();
  }
}
