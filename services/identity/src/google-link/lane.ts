// Takes access back at Google for links that ended, with the membership or while Google did not answer; and asks whether those that stand still do.
import { safeCause } from '@clounge/shared/errors';
import { lookForEnded } from './looking.ts';
import type { GoogleSources } from './sources.ts';
import { revokeEnded } from './unlinking.ts';

const lookEveryMs = 60_000;

/** Looks every minute. Several processes may: what was taken back already is not there any more, and Google says so. */
export function startGoogleLane(sources: GoogleSources): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = revokeEnded(sources)
      .then(() => lookForEnded(sources))
      .catch((error: unknown) => {
        process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'google', cause: safeCause(error) })}\n`);
      });
  };
  const looking = sources.google ? setInterval(look, lookEveryMs) : null;
  looking?.unref();
  return {
    async close() {
      if (looking) clearInterval(looking);
      await running;
    },
  };
}
