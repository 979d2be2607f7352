// A sign of life while an activity waits for a part. Decides nothing about its outcome.
import { cancelled, heartbeat } from '@temporalio/activity';

const everyMs = 3_000;

/** Heartbeats while the work runs, so that a lost worker is noticed within seconds; gives up when this one is told to stop. */
export async function beating<Result>(work: () => Promise<Result>): Promise<Result> {
  const beat = setInterval(() => heartbeat(), everyMs);
  try {
    return await Promise.race([work(), cancelled()]);
  } finally {
    clearInterval(beat);
  }
}
