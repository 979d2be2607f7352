// Ends everything in the order that loses nothing: who takes requests first, the servers last. Done in less than ten seconds.
import type { Kept } from './keeper.ts';

const order = [['vite', 'gateway', 'worker'], ['subgraphs'], ['mailbox', 'temporal', 'postgres']];

export async function stopAll(kept: readonly Kept[]): Promise<void> {
  for (const names of order) {
    await Promise.allSettled(kept.filter((each) => names.includes(each.name)).map((each) => each.stop()));
  }
}
