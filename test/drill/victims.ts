// Who is killed in a running installation, and how: kill -9 of the very process that the installation's own record names, never of another.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markOf, signal } from '@clounge/local/processes';
import type { BenchHouse } from '../bench/house.ts';
import { answered } from './lists.ts';

/** Every process but the supervisor and the mailbox in it, which `npm start`'s own drill kills. */
export const everybody = ['worker', 'subgraphs', 'gateway', 'postgres', 'temporal'] as const;
export type Victim = (typeof everybody)[number];

interface RunRecord {
  children: Record<string, { pid: number; startTime: string } | undefined>;
}

/** Kills these at once; answers those that ran at this moment. */
export async function killNow(house: BenchHouse, names: readonly Victim[]): Promise<Victim[]> {
  const record = JSON.parse(await readFile(join(house.data, 'run.json'), 'utf8')) as RunRecord;
  return names.filter((name) => {
    const mark = record.children[name];
    return mark && markOf(mark.pid)?.startTime === mark.startTime && signal(mark.pid, 'SIGKILL');
  });
}

/** Waits until every part answers that it is ready. Throws after `withinMs`. */
export const ready = (house: BenchHouse, withinMs: number) =>
  answered(async () => {
    const answer = await fetch(`${house.url('gateway')}/readyz`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error('The installation is not ready.');
  }, withinMs);
