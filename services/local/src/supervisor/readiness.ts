// Asks the gateway whether every part serves, and says which one does not.
import { setTimeout as delay } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';

/** Waits for `/readyz` to answer 200. Throws `CannotStart` with the gateway's own words after `withinMs`. */
export async function awaitReady(gatewayUrl: string, withinMs: number, logs: string): Promise<void> {
  const until = Date.now() + withinMs;
  let words = 'it does not answer';
  while (Date.now() < until) {
    try {
      const answer = await fetch(`${gatewayUrl}/readyz`, { signal: AbortSignal.timeout(5000) });
      const text = await answer.text();
      if (answer.ok) return;
      words = text.replace(/\s+/g, ' ').slice(0, 300);
    } catch {
      // not listening yet
    }
    await delay(100);
  }
  throw new CannotStart(`Not every part serves after ${withinMs / 1000} s: ${words}. The logs are in ${logs}.`);
}
