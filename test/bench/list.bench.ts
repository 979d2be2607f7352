// A list of 10,000 members from approval to certificate: members a second, and the memory of our own processes against a list of 1,000.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { carriedOut, selectedList } from './carrying-out.ts';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';
import { importFrom } from './importing.ts';
import { writeRosters } from './rosters.ts';

const hourMs = 3_600_000;
const looksEveryMs = 200;

interface Carried {
  members: number;
  ms: number;
  /** The most that our own processes held while it was carried out. */
  bytes: number;
}

async function list(house: BenchHouse, prefix: string, members: number): Promise<Carried> {
  const folder = join(house.data, '..', `list-${prefix}`);
  await mkdir(folder, { recursive: true });
  const withdrewAt = new Date(Date.now() - 240 * hourMs);
  await importFrom(house, await writeRosters(folder, { prefix, members, withdrewAt, marksEach: 4, logInsEach: 2 }));
  const token = await house.officer();
  const batch = await selectedList(house, token, members);
  let bytes = 0;
  let looked = 0;
  const ms = await carriedOut(house, token, batch, async () => {
    if (performance.now() - looked < looksEveryMs) return;
    looked = performance.now();
    bytes = Math.max(bytes, await house.ownBytes());
  });
  return { members, ms, bytes };
}

export async function listFigures(house: BenchHouse): Promise<Figure[]> {
  // The first one fills caches and pools that stay filled.
  await list(house, 'v', 1_000);
  const small = await list(house, 'w', 1_000);
  const large = await list(house, 'x', 10_000);
  const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const rate = ({ members, ms }: Carried) => (members / ms) * 1_000;
  return [
    figure(
      'members of a list of 10,000 destroyed',
      rate(large),
      'members/s',
      null,
      `approval to certificate, closing letters included; ${Math.round(rate(small))}/s of a list of 1,000`,
    ),
    figure(
      'memory while a list of 10,000 is destroyed',
      large.bytes / small.bytes,
      '×',
      '<= 1.2',
      `a list of 1,000: at most ${mib(large.bytes)} against ${mib(small.bytes)} in the subgraphs, the gateway, the worker and the mailbox`,
    ),
  ];
}
