// The door's promises, on a real vault and journal.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import { installation, promise } from '@clounge/test/kit';
import type { Caller } from '../caller/index.ts';
import { openJournal } from '../journal/index.ts';
import { dayScope, fieldSet, openDoor, subjectScope, type Door } from './index.ts';

const people = fieldSet(900, 'membership', z.object({ name: z.string() }));
const officer: Caller = {
  kind: 'person',
  sub: 'officer-account',
  clientId: 'back-office',
  roles: ['officer'],
  scopes: [],
  staffNumber: 'S-0001',
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: 'membership-management',
  caseId: null,
  address: '192.0.2.7',
  requestId: 'r-1',
  language: 'en',
};

async function house() {
  const place = await installation({ databases: ['vault', 'journal'] });
  const opened: (() => Promise<unknown>)[] = [];
  const doorOf = async (
    service: 'identity' | 'privacy',
    journalUrl = place.url('journal', 'journal_writer'),
  ): Promise<Door> => {
    const journal = openJournal(journalUrl);
    const door = await openDoor({
      vaultUrl: place.url('vault', `vault_${service}`),
      rootKeys: place.env('identity')['CLOUNGE_ROOT_KEYS'] ?? '',
      journal,
      purposesOf: (recordClass) => (recordClass === 'membership' ? ['membership-management'] : []),
    });
    opened.push(
      () => door.close(),
      () => journal.close(),
    );
    return door;
  };
  const tenantId = randomUUID();
  const person = async (door: Door, name: string) => {
    const id = randomUUID();
    const subjectId = randomUUID();
    const scope = subjectScope(subjectId, 'membership');
    const [blob] = await door.seal(people, [{ id, tenantId, scope, value: { name } }]);
    return { id, tenantId, subjectId, scope, scopeVersion: 1, sealed: blob?.sealed ?? null };
  };
  return {
    place,
    doorOf,
    person,
    async [Symbol.asyncDispose]() {
      for (const close of opened) await close();
      await place[Symbol.asyncDispose]();
    },
  };
}

promise(
  'Art. 9(5)',
  'a page of people is one access record that lists them all, written before they are opened',
  async () => {
    await using at = await house();
    const door = await at.doorOf('identity');
    const rows = [await at.person(door, '김현정'), await at.person(door, 'Ophelia')];
    const opened = await door.open(officer, { operation: 'people' }, people, rows);
    expect(opened).toEqual([
      { kind: 'opened', value: { name: '김현정' } },
      { kind: 'opened', value: { name: 'Ophelia' } },
    ]);
    const records = await at.place.sql(
      'journal',
      'select staff_number, operation, purpose, fields, subjects, origin from access_record',
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      staff_number: 'S-0001',
      operation: 'people',
      purpose: 'membership-management',
      fields: ['name'],
    });
    expect(records[0]?.['subjects']).toEqual(rows.map((row) => row.subjectId));
    expect(String(records[0]?.['origin'])).not.toContain('192.0.2.7');
  },
);

promise('Art. 9(5)', 'when the look cannot be recorded, nothing is opened', async () => {
  await using at = await house();
  const row = await at.person(await at.doorOf('identity'), 'Ophelia');
  const blindDoor = await at.doorOf('identity', 'postgres://nobody:x@127.0.0.1:9/journal');
  await expect(blindDoor.open(officer, { operation: 'person' }, people, [row])).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
});

promise('Art. 9(5)', 'an access record can be neither changed nor deleted by who writes it', async () => {
  await using at = await house();
  const { Pool } = await import('pg');
  const writer = new Pool({ connectionString: at.place.url('journal', 'journal_writer') });
  for (const act of [
    'update access_record set actor = $$x$$',
    'delete from access_record',
    'select 1 from access_record',
  ]) {
    await expect(writer.query(act)).rejects.toMatchObject({ code: '42501' });
  }
  await writer.end();
});

promise('Art. 2', 'a use outside the purposes of the policy is refused', async () => {
  await using at = await house();
  const door = await at.doorOf('identity');
  const row = await at.person(door, 'Ophelia');
  const ask = (caller: Partial<Caller>) => door.open({ ...officer, ...caller }, { operation: 'person' }, people, [row]);
  await expect(ask({ purpose: 'marketing' })).rejects.toMatchObject({ code: 'FORBIDDEN', field: 'clounge-purpose' });
  await expect(ask({ purpose: 'marketing', language: 'ko' })).rejects.toThrow(/목적으로는 .* 열 수 없습니다/);
  await expect(ask({ roles: ['support'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(ask({ roles: ['billing'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(ask({ roles: ['member'], subjectId: randomUUID(), purpose: null })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(ask({ tenantId: randomUUID() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await ask({ roles: ['member'], subjectId: row.subjectId, purpose: null })).toMatchObject([{ kind: 'opened' }]);
});

promise('Art. 9(4)', 'a sealed value moved to another row, person or tenant does not open', async () => {
  await using at = await house();
  const door = await at.doorOf('identity');
  const [a, b] = [await at.person(door, 'A'), await at.person(door, 'B')];
  const moved = [
    { ...a, sealed: b.sealed },
    { ...a, id: randomUUID() },
    { ...a, tenantId: randomUUID() },
    { ...a, sealed: Buffer.concat([a.sealed ?? Buffer.alloc(0)]).fill(0, 30, 31) },
  ];
  for (const row of moved)
    await expect(door.open(officer, { operation: 'person' }, people, [row])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
});

promise(
  'Art. 3(1)',
  'a withdrawn member is shut for every purpose but recovery, law and their own rights; the others on the page open',
  async () => {
    await using at = await house();
    const door = await at.doorOf('identity');
    const [gone, here] = [await at.person(door, 'gone'), await at.person(door, 'here')];
    await door.restrict([{ subjectId: gone.subjectId, since: new Date('2026-10-01T00:00:00Z'), reason: 'WITHDRAWN' }]);
    expect(await door.open(officer, { operation: 'people' }, people, [gone, here])).toMatchObject([
      { kind: 'restricted', reason: 'WITHDRAWN' },
      { kind: 'opened', value: { name: 'here' } },
    ]);
    expect(await door.open({ ...officer, purpose: 'recovery' }, { operation: 'person' }, people, [gone])).toMatchObject(
      [{ kind: 'opened' }],
    );
  },
);

promise(
  'Art. 8(3)',
  'what is condemned never opens again, for nobody and no purpose; a hold is stronger than a list',
  async () => {
    await using at = await house();
    const door = await at.doorOf('identity');
    const privacy = await at.doorOf('privacy');
    const [due, held] = [await at.person(door, 'due'), await at.person(door, 'held')];
    await privacy.hold([
      {
        id: randomUUID(),
        subjectId: held.subjectId,
        caseRef: 'case-1',
        law: 'KR-PIPA',
        reviewOn: '2027-01-01',
        placedBy: 'S-0001',
      },
    ]);
    const page = {
      batchId: randomUUID(),
      rule: '1',
      recordClasses: ['membership'],
      subjectIds: [due.subjectId, held.subjectId],
      untilDays: [],
    };
    const outcome = await privacy.condemn(page);
    expect(outcome).toMatchObject({ condemned: 1, heldSubjectIds: [held.subjectId], ledgerFrom: 1, ledgerIndex: 1 });
    expect(await privacy.condemn(page)).toEqual(outcome);
    for (const purpose of ['membership-management', 'archiving', 'recovery']) {
      const [answer] = await door.open({ ...officer, purpose }, { operation: 'person' }, people, [due]);
      expect(answer?.kind).not.toBe('opened');
    }
    await expect(door.seal(people, [{ ...due, value: { name: 'again' } }])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await privacy.liftRestriction(due.subjectId)).toBe(false);
    expect(
      await door.open({ ...officer, purpose: 'archiving' }, { operation: 'person' }, people, [held]),
    ).toMatchObject([{ kind: 'opened' }]);
  },
);

promise(
  'Art. 3(1)',
  'a recovery opens the door again for many at once, but not for what a person asked to stop',
  async () => {
    await using at = await house();
    const door = await at.doorOf('identity');
    const privacy = await at.doorOf('privacy');
    const [left, stopped] = [await at.person(door, 'left'), await at.person(door, 'stopped')];
    const since = new Date('2026-11-01T00:00:00Z');
    await door.restrict([
      { subjectId: left.subjectId, reason: 'WITHDRAWN', since },
      { subjectId: stopped.subjectId, reason: 'REQUESTED', since },
    ]);
    const both = [left.subjectId, stopped.subjectId];
    expect((await privacy.liftRestrictions(both)).sort()).toEqual([...both].sort());
    expect([...(await privacy.restrictionsOf(both)).values()]).toMatchObject([
      { subjectId: stopped.subjectId, reason: 'REQUESTED' },
    ]);
  },
);

promise('Art. 9(6)', 'only the privacy part’s database role can condemn', async () => {
  await using at = await house();
  const door = await at.doorOf('identity');
  const row = await at.person(door, 'due');
  const page = {
    batchId: randomUUID(),
    rule: '1',
    recordClasses: ['membership'],
    subjectIds: [row.subjectId],
    untilDays: [],
  };
  await expect(door.condemn(page)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await door.open(officer, { operation: 'person' }, people, [row])).toMatchObject([{ kind: 'opened' }]);
});

promise('Art. 9(4)', 'nobody but the user knows a password: the door says yes or no and opens nothing', async () => {
  await using at = await house();
  const door = await at.doorOf('identity');
  const subjectId = randomUUID();
  const account = { id: randomUUID(), tenantId: null, scope: subjectScope(subjectId, 'account'), scopeVersion: 1 };
  const sealed = await door.sealPassword(account, 'correct horse');
  expect(await door.verifyPassword({ ...account, subjectId, sealed }, 'correct horse')).toBe(true);
  expect(await door.verifyPassword({ ...account, subjectId, sealed }, 'wrong')).toBe(false);
  expect(await door.verifyPassword(null, 'wrong')).toBe(false);
  // Who asked to stop signs in for their own rights (decision 0032); who withdrew does not.
  await door.restrict([{ subjectId, since: new Date(), reason: 'REQUESTED' }]);
  expect(await door.verifyPassword({ ...account, subjectId, sealed }, 'correct horse')).toBe(true);
  await door.restrict([{ subjectId, since: new Date(), reason: 'WITHDRAWN' }]);
  expect(await door.verifyPassword({ ...account, subjectId, sealed }, 'correct horse')).toBe(false);
});

promise(
  'Art. 3(3)④',
  'rows without a key of their own are told apart by a fingerprint that dies with their day',
  async () => {
    await using at = await house();
    const door = await at.doorOf('identity');
    const logins = fieldSet(901, 'login-record', z.object({ ip: z.string() }));
    const row = (day: string) => ({
      id: randomUUID(),
      tenantId: null,
      scope: dayScope(day, 'login-record'),
      value: { ip: '192.0.2.1' },
      fingerprintOf: 'whole row',
    });
    const [a, b, other] = await door.seal(logins, [row('2026-12-01'), row('2026-12-01'), row('2026-12-02')]);
    expect(a?.fingerprint).toEqual(b?.fingerprint);
    expect(a?.fingerprint).not.toEqual(other?.fingerprint);
  },
);

promise('Art. 9(4)', 'no personal value and no key stands in the vault or the journal in clear', async () => {
  await using at = await house();
  const door = await at.doorOf('identity');
  const rows = await Promise.all(['Canary-One', 'Canary-Two'].map((name) => at.person(door, name)));
  await door.open(officer, { operation: 'people' }, people, rows);
  for (const database of ['vault', 'journal'] as const) {
    const tables = await at.place.sql(database, `select tablename from pg_tables where schemaname = 'public'`);
    for (const table of tables) {
      const dump = JSON.stringify(
        await at.place.sql(database, `select t::text as line from "${String(table['tablename'])}" t`),
      );
      expect(dump).not.toMatch(/Canary|192\.0\.2\.7/);
      expect(dump).not.toContain(Buffer.from('Canary').toString('hex'));
    }
  }
});
