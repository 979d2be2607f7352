// kill -9 of worker, services, PostgreSQL and Temporal at moments of chance while lists are destroyed. Afterwards each list has one certificate,
// every ledger entry is there once, and of nobody half is left.
import { setTimeout as sleep } from 'node:timers/promises';
import { dice, type Dice } from '@clounge/local/demo/pieces';
import { withClient } from '@clounge/local/provision/server-url';
import { counted, type Figure } from '../bench/figure.ts';
import type { BenchHouse } from '../bench/house.ts';
import type { Sizes } from './config.ts';
import { urlOf } from './destroyed.ts';
import { foundByEmail } from './house-door.ts';
import { answered, approved, certificateOf, selected, stateOf, verified, type List } from './lists.ts';
import { invented, load } from './population.ts';
import { rowsUnder, scopesOf } from './readable.ts';
import { killNow, ready } from './victims.ts';

const hourMs = 3_600_000;
/** Two pages and a half, so that a list can be cut in the middle. */
const listSize = 250;
const marksEach = 2;
/** Then it may go on undisturbed: another list is struck at other moments. */
const mostKillsAList = 6;
const patienceMs = 600_000;
const victims = ['worker', 'subgraphs', 'postgres', 'temporal'] as const;

interface Ended {
  list: List;
  killed: string[];
  lost: boolean;
  faults: string[];
}

/** What is wrong with a list that ended, in words. */
async function faultsOf(house: BenchHouse, list: List, subjectIds: readonly string[]): Promise<string[]> {
  const count = async (database: string, text: string, values: unknown[]) =>
    withClient(urlOf(house)(database), async (client) => {
      const { rows } = await client.query<{ count: string }>(text, values);
      return Number(rows[0]?.count);
    });
  const certificates = await count('privacy', 'select count(*) from certificate where batch_id = $1', [list.id]);
  const scopes = await withClient(urlOf(house)('vault'), (client) =>
    scopesOf(client, 'subject_id = any ($1::uuid[])', [subjectIds]),
  );
  const living = await count(
    'vault',
    'select count(*) from scope where condemned_at is null and subject_id = any ($1::uuid[])',
    [subjectIds],
  );
  const twice = await count('vault', 'select count(*) - count(distinct scope_id) as count from ledger', []);
  const gaps = await count('vault', 'select coalesce(max(index), 0) - count(*) as count from ledger', []);
  const rows = await rowsUnder(
    urlOf(house),
    scopes.map(({ name }) => name),
  );
  const { says, document } = await certificateOf(house, list);
  return [
    ...(certificates === 1 ? [] : [`${certificates} certificates`]),
    ...(living === 0 ? [] : [`${living} of their scopes live`]),
    ...(rows === 0 ? [] : [`${rows} of their rows are left`]),
    ...(twice === 0 && gaps === 0 ? [] : [`${twice} ledger entries doubled, ${gaps} lost`]),
    ...(says.people === listSize ? [] : [`the certificate names ${says.people} of ${listSize} people`]),
    ...(says.level === 'IRRECOVERABLE' ? [] : [`level ${says.level}`]),
    ...((await verified(house, document)) ? [] : ['the certificate does not verify']),
  ];
}

/** Destroys one list while processes die; `mostKills` bounds how many. */
async function destroyedUnderKills(house: BenchHouse, roll: Dice, mostKills: number): Promise<Ended> {
  await ready(house, patienceMs);
  const people = invented(listSize);
  await load(house, { people, withdrewAt: new Date(Date.now() - 240 * hourMs), marksEach, logInsEach: 0 });
  const found = await foundByEmail(
    house,
    people.map(({ email }) => email),
  );
  const subjectIds = found.flatMap((one) => one?.id ?? []);
  const list = await selected(house, listSize);
  const killed: string[] = [];
  const state = { done: false };
  const approving = answered(async () => {
    if ((await stateOf(house, list)) === 'AWAITING_APPROVAL') await approved(house, list);
  }, patienceMs);
  const watching = (async () => {
    const giveUpAt = Date.now() + patienceMs;
    await approving;
    while ((await answered(() => stateOf(house, list), patienceMs)) !== 'COMPLETED') {
      if (Date.now() > giveUpAt) return false;
      await sleep(100);
    }
    return true;
  })().finally(() => (state.done = true));
  const killing = (async () => {
    while (!state.done && killed.length < mostKills) {
      await sleep(roll.between(50, 2_500));
      killed.push(...(await killNow(house, [roll.one(victims)]).catch(() => [])));
    }
  })();
  const [ended] = await Promise.all([watching, killing]);
  await ready(house, patienceMs);
  const faults = ended ? await answered(() => faultsOf(house, list, subjectIds), 60_000) : ['it did not end'];
  return { list, killed, lost: !ended, faults };
}

export async function* killFigures(
  house: BenchHouse,
  sizes: Sizes,
  say: (what: string) => void,
): AsyncGenerator<Figure> {
  const roll = dice(sizes.seed + 2);
  const lists: Ended[] = [];
  let kills = 0;
  while (kills < sizes.kills) {
    const ended = await destroyedUnderKills(
      house,
      roll,
      Math.min(sizes.kills - kills, roll.between(1, mostKillsAList)),
    );
    kills += ended.killed.length;
    lists.push(ended);
    say(
      `${kills} of ${sizes.kills} kills; ${ended.list.reference}: ${ended.killed.join(' ') || 'none'}; ${ended.faults.join(', ') || 'whole'}`,
    );
  }
  const all = lists.flatMap(({ killed }) => killed);
  const byVictim = victims.map((name) => `${name} ${all.filter((one) => one === name).length}`).join(', ');
  const against = `${lists.length} lists of ${listSize} people; ${byVictim}; seed ${sizes.seed}`;
  yield counted('kill -9 while lists are destroyed', kills, 'kills', sizes.kills, against);
  const certificates = await withClient(urlOf(house)('privacy'), async (client) => {
    const { rows } = await client.query<{ batch_id: string }>(
      'select batch_id from certificate where batch_id = any ($1::uuid[])',
      [lists.map(({ list }) => list.id)],
    );
    return rows.map((row) => row.batch_id);
  });
  yield counted('certificates, one for each list', new Set(certificates).size, 'lists', lists.length, against);
  yield counted(
    'certificates too many',
    certificates.length - new Set(certificates).size,
    'certificates',
    0,
    'doubled',
  );
  yield counted(
    'lists lost',
    lists.filter(({ lost }) => lost).length,
    'lists',
    0,
    `not ended ${patienceMs / 60_000} minutes after their approval`,
  );
  yield counted(
    'lists with anything half done',
    lists.filter(({ faults }) => faults.length > 0).length,
    'lists',
    0,
    'a living key, a row left, an entry lost or doubled, another count, a certificate that does not verify',
  );
}
