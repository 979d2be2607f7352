// The order of a look: restrictions, the record, the keys. On a real vault and journal.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expect } from 'vitest';
import { z } from 'zod';
import { installation, promise } from '@clounge/test/kit';
import { ownCaller } from '../caller/index.ts';
import { openJournal } from '../journal/index.ts';
import { fieldSet, openDoor, subjectScope, type SealedRow } from './index.ts';

const people = fieldSet(902, 'membership', z.object({ name: z.string() }));
const officer = { ...ownCaller('back-office', 'membership-management'), kind: 'person' as const, roles: ['officer'] };
const at = (day: number) => new Date(Date.UTC(2026, 9, day));

async function house() {
  const place = await installation({ databases: ['vault', 'journal'] });
  const journal = openJournal(place.url('journal', 'journal_writer'));
  const door = await openDoor({
    vaultUrl: place.url('vault', 'vault_privacy'),
    rootKeys: place.env('privacy')['CLOUNGE_ROOT_KEYS'] ?? '',
    journal,
    purposesOf: () => ['membership-management'],
  });
  return {
    place,
    door,
    /** Members in the order of their names. */
    async members(count: number, scopeVersion = 1): Promise<(SealedRow & { subjectId: string; name: string })[]> {
      const rows = Array.from({ length: count }, (_, n) => {
        const subjectId = randomUUID();
        const scope = subjectScope(subjectId, 'membership');
        return { id: randomUUID(), tenantId: null, subjectId, scope, scopeVersion, name: `member ${n}` };
      });
      const sealed = await door.seal(
        people,
        rows.map((row) => ({ ...row, value: { name: row.name } })),
      );
      return rows.map((row, n) => ({ ...row, sealed: sealed[n]?.sealed ?? null }));
    },
    open: (rows: readonly SealedRow[]) => door.open(officer, { operation: 'people' }, people, rows),
    records: () => place.sql<{ subjects: string[] }>('journal', 'select subjects from access_record order by at, id'),
    async [Symbol.asyncDispose]() {
      await door.close();
      await journal.close();
      await place[Symbol.asyncDispose]();
    },
  };
}

promise(
  'Art. 9(5)',
  'on a mixed page the record lists those who are opened and nobody else; a page of restricted people leaves none',
  async () => {
    await using home = await house();
    const [gone, here, asked, there] = await home.members(4);
    if (!gone || !here || !asked || !there) throw new Error('no members');
    await home.door.restrict([
      { subjectId: gone.subjectId, since: at(1), reason: 'WITHDRAWN' },
      { subjectId: asked.subjectId, since: at(2), reason: 'REQUESTED' },
    ]);
    expect(await home.open([gone, here, asked, there])).toEqual([
      { kind: 'restricted', since: at(1), reason: 'WITHDRAWN' },
      { kind: 'opened', value: { name: here.name } },
      { kind: 'restricted', since: at(2), reason: 'REQUESTED' },
      { kind: 'opened', value: { name: there.name } },
    ]);
    expect(await home.records()).toEqual([{ subjects: [here.subjectId, there.subjectId] }]);
    expect(await home.open([gone, asked])).toMatchObject([{ kind: 'restricted' }, { kind: 'restricted' }]);
    expect(await home.records()).toHaveLength(1);
  },
);

promise(
  'Art. 9(5)',
  'while the record is not written the look waits, and when it cannot be written nothing opens',
  async () => {
    await using home = await house();
    const rows = await home.members(2);
    const admin = new Client({ connectionString: home.place.url('journal') });
    await admin.connect();
    await admin.query('begin');
    await admin.query('lock table access_record in share mode');
    const look = home.open(rows);
    const state = { answered: false };
    void look.catch(() => undefined).then(() => (state.answered = true));
    const writing = () =>
      home.place.sql<{ pid: number }>(
        'journal',
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into access_record%'`,
      );
    let waiting = await writing();
    while (waiting.length === 0) waiting = await writing();
    // Time enough for keys that do not depend on the record: the vault answers several times.
    for (let n = 0; n < 5; n += 1) await home.door.ready();
    expect(state.answered).toBe(false);
    await home.place.sql('journal', 'select pg_terminate_backend($1)', [waiting[0]?.pid]);
    await expect(look).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await admin.query('rollback');
    await admin.end();
    expect(await home.records()).toEqual([]);
    expect(await home.open(rows)).toMatchObject([{ kind: 'opened' }, { kind: 'opened' }]);
  },
);

promise('Art. 8(3)', 'a page over many pages of keys: each opens its own, what is condemned does not', async () => {
  await using home = await house();
  const first = await home.members(70);
  const second = await home.members(30, 2);
  const page = [...second, ...first].sort((a, b) => (a.id < b.id ? -1 : 1));
  const due = page.filter((_, n) => n % 10 === 0).map((row) => row.subjectId);
  await home.door.condemn({
    batchId: randomUUID(),
    rule: '1',
    recordClasses: ['membership'],
    subjectIds: due,
    untilDays: [],
  });
  // The restriction that a destruction leaves would answer first; here the keys have to.
  await home.place.sql('vault', 'delete from restriction');
  const opened = await home.open(page);
  expect(opened.map((one) => (one.kind === 'opened' ? one.value.name : one.kind))).toEqual(
    page.map((row) => (due.includes(row.subjectId) ? 'destroyed' : row.name)),
  );
  const [versioned] = second;
  if (!versioned) throw new Error('no members');
  await expect(home.open([{ ...versioned, scopeVersion: 1 }])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

promise('Art. 9(4)', 'a page of keys that was cut, swapped or taken away opens nothing', async () => {
  await using home = await house();
  const rows = await home.members(40);
  const pages = 'update key_page set wrapped_keys =';
  await home.place.sql('vault', 'create table kept as select * from key_page');
  for (const harm of [
    `${pages} substring(wrapped_keys from 1 for 100)`,
    `${pages} substring(wrapped_keys from 73) || substring(wrapped_keys from 1 for 72)`,
    `update key_page set id = id + 100000`,
  ]) {
    await home.place.sql('vault', harm);
    await expect(home.open(rows)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await home.place.sql('vault', 'delete from key_page');
    await home.place.sql('vault', 'insert into key_page select * from kept');
  }
  expect((await home.open(rows)).every((one) => one.kind === 'opened')).toBe(true);
});
