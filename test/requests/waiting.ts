// Waiting for what others do, and doing several things beside each other. Never waits for a time to pass.
import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until there is an answer; throws after `withinMs` with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, withinMs = 60_000): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > giveUpAt) throw new Error(`Waited ${withinMs / 1_000} s for ${what}.`);
    await sleep(50);
  }
}

/** Does the work for each, so many at once; answers in the order of the items. The first fault is thrown when all have ended. */
export async function inParallel<Item, Done>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done = new Map<number, Done>();
  const faults: unknown[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      const item = items[at];
      if (item === undefined) return;
      try {
        done.set(at, await work(item));
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (faults.length > 0) throw faults[0];
  return [...done].sort(([a], [b]) => a - b).map(([, one]) => one);
}
