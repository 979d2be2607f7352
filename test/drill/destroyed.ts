// The destruction that the other sections look back at: people loaded, copies kept, a list approved and destroyed, the epoch closed, copies again.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from '@clounge/local/provision/server-url';
import { superuser } from '@clounge/local/postgres/server';
import type { BenchHouse } from '../bench/house.ts';
import { Attacker, type Scope } from './attacker.ts';
import type { Sizes } from './config.ts';
import { baseBackup, dump, logArchived, serverTime, type BaseBackup } from './copies.ts';
import { foundByEmail } from './house-door.ts';
import { approved, certificateOf, completed, selected, verified, type Certificate } from './lists.ts';
import { invented, load, type Person } from './population.ts';
import { dataDatabases, scopesOf } from './readable.ts';

const hourMs = 3_600_000;
const marksEach = 3;
const logInsEach = 2;

export interface Destroyed {
  house: BenchHouse;
  postgresPassword: string;
  people: readonly Person[];
  subjectIds: readonly string[];
  staying: readonly Person[];
  certificate: Certificate;
  verified: boolean;
  /** Their scopes that were condemned. */
  scopes: readonly Scope[];
  /** Scopes of those who stay. */
  stayingScopes: readonly Scope[];
  /** Data keys of the destroyed, as somebody reached them who had the root of that time. */
  dataKeys: readonly { subjectId: string; key: Uint8Array }[];
  /** Bytes of the search tables that were of destroyed people alone, before. */
  blinds: readonly { subjectId: string; blind: Buffer }[];
  /** Such bytes of as many people who stay, one of each. */
  stayingBlinds: readonly Buffer[];
  roots: { before: Uint8Array[]; now: Uint8Array[] };
  backups: readonly BaseBackup[];
  dumps: readonly string[];
  /** Since when all are members, all is loaded, the list is approved; and the last moment in the archive. */
  times: { members: Date; loaded: Date; approved: Date; ended: Date };
}

export const urlOf = (house: BenchHouse) => (database: string) => house.databaseUrl(database, superuser);

/** Every root that lies in the folder of root keys. */
async function rootsIn(house: BenchHouse): Promise<Uint8Array[]> {
  const folder = join(house.data, 'root-keys');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.key'));
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

/** Search hashes by subject, from every table of identity that has them. */
async function blindsOf(house: BenchHouse): Promise<Map<string, { subjects: Set<string>; blind: Buffer }>> {
  const found = new Map<string, { subjects: Set<string>; blind: Buffer }>();
  await withClient(urlOf(house)('identity'), async (client) => {
    const tables = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute b on b.attrelid = c.oid join pg_attribute s on s.attrelid = c.oid
       where c.relkind = 'r' and b.attname = 'blind' and s.attname = 'subject_id'`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ blind: Buffer; subject_id: string }>(
        `select blind, subject_id from ${name}`,
      );
      for (const { blind, subject_id } of rows) {
        const key = blind.toString('base64');
        const one = found.get(key) ?? { subjects: new Set(), blind };
        found.set(key, one);
        one.subjects.add(subject_id);
      }
    }
  });
  return found;
}

export async function destroyed(house: BenchHouse, sizes: Sizes, say: (what: string) => void): Promise<Destroyed> {
  const everybody = invented(sizes.people);
  const people = everybody.slice(0, sizes.destroyed);
  const staying = everybody.slice(sizes.destroyed);
  say(`loading ${sizes.people} people`);
  await load(house, { people: staying, withdrewAt: null, marksEach, logInsEach });
  await load(house, { people, withdrewAt: null, marksEach: 0, logInsEach: 0 });
  const backups = [await baseBackup(house, 'as members')];
  const members = await serverTime(house);
  await load(house, { people, withdrewAt: new Date(Date.now() - 240 * hourMs), marksEach, logInsEach });
  const subjectIds = (
    await foundByEmail(
      house,
      people.map(({ email }) => email),
    )
  ).map((one) => one?.id ?? '');
  if (subjectIds.includes('')) throw new Error('Somebody who withdrew is not there.');

  const secrets = JSON.parse(await readFile(join(house.data, 'secrets.json'), 'utf8')) as { postgresPassword: string };
  const before = await rootsIn(house);
  const attacker = new Attacker();
  const isTheirs = 'subject_id = any ($1::uuid[])';
  const { scopes: owned, stayingScopes } = await withClient(urlOf(house)('vault'), async (client) => {
    await attacker.takeVault(client);
    return {
      scopes: await scopesOf(client, isTheirs, [subjectIds]),
      stayingScopes: await scopesOf(client, `subject_id is not null and not ${isTheirs}`, [subjectIds]),
    };
  });
  const dataKeys = owned.flatMap((scope) => {
    const subjectId = /^subject:([^/]+)\//.exec(scope.name)?.[1] ?? '';
    return attacker.opened(scope, before).map((key) => ({ subjectId, key }));
  });
  const blinds = await blindsOf(house);
  // As autovacuum does within minutes of an import: samples of what is there go into PostgreSQL's statistics.
  for (const database of dataDatabases) await withClient(urlOf(house)(database), (client) => client.query('analyze'));
  const gone = new Set(subjectIds);
  const theirs = [...blinds.values()].filter(({ subjects }) => [...subjects].every((id) => gone.has(id)));
  // One of each person who stays.
  const others = new Map(
    [...blinds.values()].flatMap(({ subjects, blind }) => {
      const [first = ''] = subjects;
      return subjects.size === 1 && !gone.has(first) ? [[first, blind] as const] : [];
    }),
  );

  const loaded = await serverTime(house);
  say('copies before');
  backups.push(await baseBackup(house, 'before'));
  const dumps = [await dump(house, 'before')];
  say('destroying');
  const list = await selected(house, sizes.destroyed);
  await approved(house, list);
  const at = await serverTime(house);
  backups.push(await baseBackup(house, 'during'));
  await completed(house, list, 900_000);
  const { document, says } = await certificateOf(house, list);
  say('copies after');
  backups.push(await baseBackup(house, 'after'));
  dumps.push(await dump(house, 'after'));
  const ended = await serverTime(house);
  await logArchived(house);
  const scopes = await withClient(urlOf(house)('vault'), (client) =>
    scopesOf(client, 'condemned_at is not null and batch = $1', [list.id]),
  );
  return {
    house,
    postgresPassword: secrets.postgresPassword,
    people,
    subjectIds,
    staying,
    certificate: says,
    verified: await verified(house, document),
    scopes,
    stayingScopes,
    dataKeys,
    blinds: theirs.map(({ subjects, blind }) => ({ subjectId: [...subjects][0] ?? '', blind })),
    stayingBlinds: [...others.values()].slice(0, sizes.destroyed),
    roots: { before, now: await rootsIn(house) },
    backups,
    dumps,
    times: { members, loaded, approved: at, ended },
  };
}
