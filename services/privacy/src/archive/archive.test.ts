// What law keeps of those who leave: moved to the archive, reduced to what the law needs, and read for that alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openPool } from '@clounge/shared/database';
import { promise } from '@clounge/test/kit';
import { loginFields } from '@clounge/identity/logins/login-record.entity';
import { dayScope } from '@clounge/shared/vault';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { condemnPage, approvedPage } from '../destruction/executing.ts';
import { dataHeld } from '../held/data-held.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { archivedClasses, archivedRecords } from './archived-records.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const archiving = (role: 'officer' | 'deputy' | 'handler' | 'support' = 'officer') =>
  as(role, { purpose: 'archiving' });
const count = async (database: 'identity' | 'archive' | 'journal', statement: string, values: unknown[] = []) =>
  Number(
    (await at.house.installation.sql<{ n: string }>(database, `select count(*) as n from ${statement}`, values))[0]?.n,
  );

/** An approved list of what is due now. */
async function approved(list = 'membership'): Promise<{ id: string; approvalId: string }> {
  const [id = ''] = await at.select(list);
  const { listHash } = await at.batch(id);
  const input = { batchId: id, listHash, reason: 'Purpose ended.' };
  expect((await approveDestruction(at.sources, as('officer'), input)).refusal).toBeNull();
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  return { id, approvalId: rows.rows[0]?.id ?? '' };
}

const destroy = `mutation Destroy($input: DestroyRecordsInput!) { destroyRecords(input: $input) { destroyed { records } } }`;

/** Writes a sign-in of somebody, as the identity part would. */
async function logIn(subjectId: string): Promise<void> {
  const [member] = await at.house.installation.sql<{ tenant_id: string }>(
    'identity',
    'select tenant_id from membership where subject_id = $1',
    [subjectId],
  );
  const row = {
    id: randomUUID(),
    tenantId: member?.tenant_id ?? '',
    scope: dayScope('2027-01-31', 'login-record'),
    value: { ipAddress: '192.0.2.9', userAgent: null },
  };
  const [one] = await at.sources.door.seal(loginFields, [row]);
  await at.house.installation.sql(
    'identity',
    `insert into login_record (id, subject_id, tenant_id, scope, sealed, fingerprint, at, until_day)
     values ($1::uuid, $2, $3, $4, $5, decode(md5($4::text), 'hex'), '2026-10-31T09:00:00+07:00', '2027-01-31')`,
    [row.id, subjectId, row.tenantId, row.scope, one?.sealed],
  );
}

const left = async (subjectId: string) =>
  (await dataHeld(at.sources, as('officer'), [subjectId]))[0]?.map(
    ({ service, recordClass, verdict, records, why }) => ({
      service,
      recordClass,
      verdict,
      records,
      why,
    }),
  );

describe('the archive', () => {
  promise(
    'Art. 8(1)',
    'what law keeps of a destroyed member lies in the archive and nowhere else, reduced to what the law needs, and “why still here” tells it',
    async () => {
      const [gone = '', stays = ''] = await at.members([200, null], [5, 20]);
      const { id, approvalId } = await approved();
      await at.carryOut(id, approvalId);
      await at.carryOut(id, approvalId);
      expect(await count('identity', 'login_record where subject_id = $1', [gone])).toBe(0);
      expect(await count('identity', 'login_record where subject_id = $1', [stays])).toBe(2);
      expect(await count('archive', 'archived_record')).toBe(2);
      expect(await left(gone)).toEqual([
        {
          service: 'archive',
          recordClass: 'login-record',
          verdict: 'KEPT',
          records: 2,
          why: 'Kept until 27 Jan 2027: log-in record, Protection of Communications Secrets Act (policy Art. 3(3)④).',
        },
      ]);
      const { nodes } = await archivedRecords(at.sources, archiving(), { filter: { subjectId: gone } });
      expect(nodes.map(({ subjectId, source, untilDay, held }) => ({ subjectId, source, untilDay, held }))).toEqual([
        { subjectId: gone, source: 'identity', untilDay: '2027-01-12', held: false },
        { subjectId: gone, source: 'identity', untilDay: '2027-01-27', held: false },
      ]);
      // The program that somebody signed in with is no part of what the act wants.
      expect(nodes.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
        ['ipAddress', 'at'],
        ['ipAddress', 'at'],
      ]);
      expect(nodes[0]?.fields[0]).toEqual({ name: 'ipAddress', value: '192.0.2.7' });
      const number = await certifyBatch(at.sources, id);
      const issued = (await certificate(at.sources, number)) ?? expect.fail('no certificate');
      expect(await verifyCertificate(issued.document)).toMatchObject({
        ok: true,
        certificate: {
          kept: [{ recordClass: 'login-record', records: 2, people: 1, clause: 'Art. 3(3)④', place: 'ARCHIVE' }],
        },
      });
    },
  );

  promise('Art. 8(1)', 'nothing in the archive says whose it is without a key of the vault', async () => {
    const [gone = ''] = await at.members([200], [7]);
    const { id, approvalId } = await approved();
    await at.carryOut(id, approvalId);
    const rows = await at.house.installation.sql('archive', 'select * from archived_record');
    const text = JSON.stringify(rows, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'data' in value
        ? Buffer.from(value.data as number[]).toString('latin1')
        : value,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const secret of [gone, '192.0.2.7', 'c100.example', 'Mozilla']) expect(text).not.toContain(secret);
  });

  promise(
    'Art. 2',
    'the archive is read by the person in charge and a deputy, for archiving only, and each look names whom it was about',
    async () => {
      const [gone = ''] = await at.members([200], [9]);
      const { id, approvalId } = await approved();
      await at.carryOut(id, approvalId);
      const looks = () =>
        count('journal', `access_record where operation = 'archivedRecords' and $1::uuid = any (subjects)`, [gone]);
      const filter = { recordClass: 'login-record' };
      expect((await archivedRecords(at.sources, archiving('deputy'), { filter })).nodes.length).toBeGreaterThan(0);
      expect(await looks()).toBe(1);
      for (const purpose of [null, 'membership-management', 'own-rights'])
        await expect(archivedRecords(at.sources, as('officer', { purpose }), { filter })).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
        });
      for (const role of ['handler', 'support'] as const)
        await expect(archivedRecords(at.sources, archiving(role), { filter })).rejects.toMatchObject({
          code: 'FORBIDDEN',
        });
      expect(await looks()).toBe(1);
      await at.house.installation.sql('journal', 'revoke insert on access_record from journal_writer');
      await expect(archivedRecords(at.sources, archiving(), { filter })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await at.house.installation.sql('journal', 'grant insert on access_record to journal_writer');
      expect((await archivedClasses(at.sources, { language: 'en' })).map(({ recordClass }) => recordClass)).toEqual([
        'login-record',
      ]);
    },
  );

  promise('Art. 8(1)', 'pages of the archive follow each other without a gap, across days', async () => {
    await at.members([200, 200, 200], [11, 12, 13]);
    const { id, approvalId } = await approved();
    await at.carryOut(id, approvalId);
    const all = (await archivedRecords(at.sources, archiving(), { first: 200 })).nodes.map((record) => record.id);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof archivedRecords>> = await archivedRecords(at.sources, archiving(), {
        first: 2,
        after,
      });
      paged.push(...page.nodes.map((record) => record.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(await count('archive', 'archived_record'));
  });

  promise(
    'Art. 8(1)',
    'who writes to the archive can read nothing of it, and who reads it can change nothing',
    async () => {
      const asRole = async (role: string, statement: string) => {
        const pool = openPool(at.house.installation.url('archive', role), 1);
        try {
          return await pool.query(statement);
        } finally {
          await pool.end();
        }
      };
      for (const statement of [
        'select * from archived_record',
        'delete from archived_record',
        'select * from archive_scope',
        `select drop_archive_scope('until:2027-01-27/login-record')`,
      ])
        for (const role of ['archive_identity', 'archive_billing', 'archive_attendance', 'archive_privacy'])
          await expect(asRole(role, statement), role).rejects.toMatchObject({ code: '42501' });
      for (const statement of [
        `update archived_record set law = 'x'`,
        'delete from archived_record',
        'drop table archived_record',
        'truncate archived_record',
        `select open_archive_scope('until:2027-01-27/login-record')`,
      ])
        await expect(asRole('archive_reader', statement), statement).rejects.toMatchObject({ code: '42501' });
    },
  );

  promise(
    'Art. 8(3)',
    'what is written between the archive and the destruction is not deleted, and a hold in between keeps the person whole',
    async () => {
      const [late = '', held = ''] = await at.members([200, 200], [15]);
      const { id, approvalId } = await approved();
      const { recordClasses, subjectIds, untilDays } = await approvedPage(at.sources, id, 0);
      expect(new Set(subjectIds)).toEqual(new Set([late, held]));
      const archive = () =>
        at.sources.peers.call(
          'identity',
          'mutation Archive($input: ArchiveRecordsInput!) { archiveRecords(input: $input) { records } }',
          { input: { batchId: id, recordClasses, subjectIds, untilDays, held: [] } },
        );
      await archive();
      const law = 'Civil Procedure Act Art. 344';
      const hold = {
        id: randomUUID(),
        subjectId: held,
        caseRef: 'race',
        law,
        reviewOn: '2027-06-01',
        placedBy: 'S-0001',
      };
      await at.sources.door.hold([hold]);
      const condemned = await condemnPage(at.sources, id, approvalId, 0);
      expect(condemned.subjectIds).toEqual([late]);
      await logIn(late);
      const destroyed = (requestId: string) =>
        at.worker.call('identity', destroy, {
          input: { requestId, batchId: id, ledgerIndex: 1, recordClasses, subjectIds: [late], untilDays },
        });
      await destroyed('first');
      expect(await count('identity', 'login_record where subject_id = $1', [late])).toBe(1);
      await archive();
      await destroyed('again');
      expect(await count('identity', 'login_record where subject_id = $1', [late])).toBe(0);
      expect(await left(late)).toMatchObject([{ service: 'archive', records: 2 }]);
      expect(await count('identity', 'membership where subject_id = $1', [held])).toBe(1);
      expect((await left(held))?.filter(({ recordClass }) => recordClass === 'login-record')).toMatchObject([
        { service: 'identity', verdict: 'HELD', records: 1 },
      ]);
      await at.sources.door.lift([hold.id]);
    },
  );
});
