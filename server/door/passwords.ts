import "server-only";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";

// Argon2id (the default of the library), 64 MiB, three passes. Each check takes that memory, so only a few run at once.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** The hash to keep of a password. */
export const hashPassword = (password: string) => inTurn(() => hash(password, cost));

// The hash of a password that was thrown away, made at the same cost.
const nobodys = "$argon2id$v=19$m=65536,t=3,p=1$CHUKaW4rHLcuag43a8VZ3g$juYPHpgnPhAmyag0YoMDvjDdtFHNlfoVbqj3yVd1MuQ";

/** Whether a password fits; without a hash it takes as long and fits nothing, so that names cannot be told apart. */
export async function fitsPassword(password: string, kept: string | undefined): Promise<boolean> {
  const fits = await inTurn(() => verify(kept ?? nobodys, password));
  return kept !== undefined && fits;
}
