// The attack: every base backup, every moment of the log, every dump, and today's root. What it opens of the destroyed must be what the
// certificate says is kept, in whatever state it looks. The same attack with the root of before proves that it would work.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '@clounge/local/demo/pieces';
import { withClient } from '@clounge/local/provision/server-url';
import { parse } from 'csv-parse/sync';
import { counted, type Figure } from '../bench/figure.ts';
import { Attacker } from './attacker.ts';
import type { Sizes } from './config.ts';
import { logArchived } from './copies.ts';
import { urlOf, type Destroyed } from './destroyed.ts';
import { foundByEmail, heldOf, readWhole, toldById } from './house-door.ts';
import { areWithin, looked, sameCounts, type Counts, type Looked } from './readable.ts';
import { restored, type Target } from './restored.ts';

const randomMoments = 3;

const bytesOf = (hex: string | undefined) => Buffer.from((hex ?? '').replace(/^\\x/, ''), 'hex');

/** Pages of keys as a dump has them. */
async function takeDump(attacker: Attacker, folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^vault\..*key_page_\d+\.csv$/.test(name)) continue;
    const rows = parse<Record<string, string>>(await readFile(join(folder, name)), { columns: true });
    for (const row of rows) {
      const epoch = Number(row['epoch']);
      const keyedIn = row['keyed_in'] ? Number(row['keyed_in']) : epoch;
      attacker.take(Number(row['id']), epoch, keyedIn, bytesOf(row['wrapped_page_key']), bytesOf(row['wrapped_keys']));
    }
  }
  attacker.states += 1;
}

/** Moments at which the vault's files say something of their own: after each step of each closing, and some by chance between. */
async function momentsOf({ house, times, backups }: Destroyed, seed: number): Promise<Target[]> {
  const steps = await withClient(urlOf(house)('vault'), async (client) => {
    const { rows } = await client.query<{ at: Date }>(
      `select distinct at from epoch_closing, unnest(array[rooted_at, parted_at, copied_at, verified_at, switched_at, evicted_at, destroyed_at, dropped_at]) at
       where at is not null order by at`,
    );
    return rows.map(({ at }) => at);
  });
  const roll = dice(seed);
  const span = times.ended.getTime() - times.members.getTime();
  const chance = Array.from({ length: randomMoments }, () => new Date(times.members.getTime() + roll.between(1, span)));
  const ends = backups.slice(0, -1).map(({ endedAt }) => new Date(endedAt.getTime() + 1));
  return [...ends, times.approved, ...steps, ...chance, 'end'];
}

const openedOf = (attacker: Attacker, scopes: Destroyed['scopes'], roots: readonly Uint8Array[]) =>
  scopes.filter((scope) => attacker.opened(scope, roots).length > 0).length;

export async function* attackFigures(
  gone: Destroyed,
  sizes: Sizes,
  say: (what: string) => void,
): AsyncGenerator<Figure> {
  const { house, roots, scopes, subjectIds } = gone;
  const kept: Counts = Object.fromEntries(
    gone.certificate.kept.map(({ recordClass, records, people }) => [recordClass, { records, people }]),
  );
  // A commit beyond the last moment, so that a restore to it finds that it was reached.
  await sleep(1_100);
  await logArchived(house);
  const moments = await momentsOf(gone, sizes.seed);
  const attacker = new Attacker();
  const states: { label: string; isWhole: boolean; seen: Looked }[] = [];
  for (const folder of gone.dumps) await takeDump(attacker, folder);
  // Twice: first every state's pages of keys, then every state's rows against all of them.
  const look = async (label: string, isWhole: boolean, url: (database: string) => string) => {
    await withClient(url('vault'), (client) => attacker.takeVault(client));
    states.push({ label, isWhole, seen: await looked(url, attacker, roots.now, subjectIds) });
  };
  await look('live', true, urlOf(house));
  for (const target of moments) {
    const label = target === 'end' ? target : target.toISOString();
    say(`an attacker's restore to ${label}`);
    const server = await restored(house, gone.backups, target, gone.postgresPassword);
    await look(label, target === 'end' || target >= gone.times.loaded, server.url).finally(server.close);
  }
  const against = `${attacker.states} states of the vault (${gone.backups.length} base backups, every step of the closing, dumps), ${attacker.pages} pages, ${roots.now.length} root in force`;
  yield counted('scopes of the destroyed that open', openedOf(attacker, scopes, roots.now), 'scopes', 0, against);
  yield counted(
    'the same attack with the root of before',
    openedOf(attacker, scopes, roots.before),
    'scopes',
    scopes.length,
    'the control: it would have worked before the epoch was closed',
  );
  const { stayingScopes } = gone;
  yield counted(
    'scopes of who stays that open',
    openedOf(attacker, stayingScopes, roots.now),
    'scopes',
    stayingScopes.length,
    'the control: the root in force opens what lives',
  );
  // Before all was loaded less can be there than is kept, and never more.
  const differing = states.filter(({ isWhole, seen }) =>
    isWhole ? !sameCounts(seen.readable, kept) : !areWithin(seen.readable, kept),
  );
  for (const { label, seen } of differing) say(`readable in ${label}: ${JSON.stringify(seen.readable)}`);
  yield counted(
    'states where what is readable is not the kept list',
    differing.length,
    'states',
    0,
    `${states.length} states, ${states.filter(({ isWhole }) => !isWhole).length} of them from before all was loaded; kept: ${JSON.stringify(kept)}`,
  );
  const held = await heldOf(house, subjectIds);
  if (!sameCounts(held, kept)) say(`dataHeld: ${JSON.stringify(held)}`);
  yield counted(
    'classes where dataHeld differs from the kept list',
    sameCounts(held, kept) ? 0 : 1,
    'differ',
    0,
    JSON.stringify(held),
  );
  // As many as the state has that has most of each table.
  const plain: Record<string, number> = {};
  for (const { seen } of states)
    for (const [table, count] of Object.entries(seen.plain)) plain[table] = Math.max(plain[table] ?? 0, count);
  yield counted(
    'rows of theirs in copies that were never sealed',
    Object.values(plain).reduce((sum, count) => sum + count, 0),
    'rows',
    null,
    `times and an opaque id, which name nobody once the keys are gone: ${JSON.stringify(plain)}`,
  );
  const whole = await readWhole(house, gone.staying);
  yield counted(
    'people who stay, read whole through the door',
    whole,
    'people',
    gone.staying.length,
    'name, e-mail, number, mobile as loaded',
  );
  const emails = gone.people.map(({ email }) => email);
  const found =
    (await foundByEmail(house, emails)).filter((one) => one !== null).length + (await toldById(house, subjectIds));
  yield counted('destroyed people found through the door', found, 'people', 0, 'by e-mail and by id');
}
