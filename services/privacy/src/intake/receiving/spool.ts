// Takes what the local mailbox left for the privacy address. A file is removed only after its transaction was committed.
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, safeCause } from '@clounge/shared/errors';
import type { Receiving, Reader } from './imap.ts';

const pollMs = 2_000;
const letterName = /^(\d{13})-[0-9a-f]{8}\.eml$/;

/** Takes every letter of the folder, in the order in which they came. Where one cannot be taken now the others are; it is thrown at the end. */
export async function takeSpooled(
  folder: string,
  { take, largest }: Pick<Receiving, 'take' | 'largest'>,
): Promise<number> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const letters = names.filter((name) => letterName.test(name)).sort();
  const faults: unknown[] = [];
  for (const name of letters) {
    const path = join(folder, name);
    try {
      if ((await stat(path)).size > largest) continue; // the mailbox takes none that is so large
      await take(await readFile(path), new Date(Number(letterName.exec(name)?.[1])));
      await rm(path, { force: true });
    } catch (error) {
      // Another process may have taken it meanwhile.
      if (errorCode(error) !== 'ENOENT') faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return letters.length;
}

/** Looks every two seconds. */
export function startSpool(folder: string, receiving: Pick<Receiving, 'take' | 'largest'>): Reader {
  let running = Promise.resolve();
  let waiting = false;
  const timer = setInterval(() => {
    if (waiting) return;
    waiting = true;
    running = takeSpooled(folder, receiving)
      .catch((error: unknown) => {
        process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'intake spool', cause: safeCause(error) })}\n`);
      })
      .then(() => {
        waiting = false;
      });
  }, pollMs);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
