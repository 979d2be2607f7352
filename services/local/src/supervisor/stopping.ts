// Ends everything in the order that loses nothing: who takes requests first, the servers last. Done in less than ten seconds.
/** What runs and can be ended. */
export interface Stoppable {
  name: string;
  stop(): Promise<void>;
}

const order = [['vite', 'gateway', 'worker'], ['subgraphs'], ['mailbox', 'temporal', 'postgres']];

export async function stopAll(kept: readonly Stoppable[]): Promise<void> {
  for (const names of order) {
    await Promise.allSettled(kept.filter((each) => names.includes(each.name)).map((each) => each.stop()));
  }
}
