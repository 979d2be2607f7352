// The end of archived days: by the procedure, as one item, with their key; and what a legal hold takes out of them before.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { archivedContent } from '@clounge/shared/archive';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { condemnPage } from '../destruction/executing.ts';
import { itemsOf, linesByItem } from '../destruction/lists.ts';
import { closeSelection, selectPage } from '../destruction/selecting.ts';
import { dataHeld } from '../held/data-held.ts';
import type { Sources } from '../sources.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { archivedRecords } from './archived-records.ts';
import { archiveResidue, dropArchived } from './expiring.ts';

let at: PrivacyHouse;
let later: Sources;
beforeAll(async () => {
  at = await privacyHouse();
  later = { ...at.sources, clock: { ...at.sources.clock, now: () => new Date('2027-02-01T09:00:00+07:00') } };
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const archiving = as('officer', { purpose: 'archiving' });
const logIns = 'login-record';

/** An approved list, selected when `sources`' clock says. */
async function approved(sources: Sources, list: string): Promise<{ id: string; approvalId: string }> {
  for (let after: string | null = null; ;) {
    after = (await selectPage(sources, { list, after, first: 100 })).after;
    if (after === null) break;
  }
  const id = (await closeSelection(sources, list)).at(-1) ?? '';
  const { listHash } = await at.batch(id);
  const input = { batchId: id, listHash, reason: 'Its days ended.' };
  expect((await approveDestruction(sources, as('officer'), input)).refusal).toBeNull();
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  return { id, approvalId: rows.rows[0]?.id ?? '' };
}

async function destroyMembers(): Promise<void> {
  const { id, approvalId } = await approved(at.sources, 'membership');
  await at.carryOut(id, approvalId);
}

const archived = (subjectId: string) => archivedRecords(later, archiving, { filter: { subjectId } });
const partitions = async () =>
  (await at.house.installation.sql<{ scope: string }>('archive', `select scope from archive_scope order by scope`)).map(
    ({ scope }) => scope,
  );

describe('the end of a day', () => {
  promise(
    'Art. 8(3)',
    'a day that ended goes through approval as one item, with what the service and the archive hold of it; its key dies, its partition is dropped',
    async () => {
      const [gone = '', other = ''] = await at.members([200, 200, null], [20, 80]);
      await destroyMembers();
      expect(await partitions()).toEqual(['until:2026-11-13/login-record', 'until:2027-01-12/login-record']);
      const [row] = await at.house.installation.sql<{
        id: string;
        tenant_id: string;
        scope: string;
        field_set: string[];
        sealed: Buffer;
      }>('archive', 'select id, tenant_id, scope, field_set, sealed from archived_record');
      const { id, approvalId } = await approved(later, 'login-records');
      const { nodes } = await itemsOf(later, id, { first: 50 });
      expect(nodes.map(({ untilDay, reference }) => [untilDay, reference])).toEqual([
        ['2026-11-13', '2026-11-13'],
        ['2027-01-12', '2027-01-12'],
      ]);
      const lines = await linesByItem(
        later,
        nodes.map((item) => item.id),
      );
      expect(lines.map(([line]) => [line?.recordClass, line?.verdict, line?.records])).toEqual([
        [logIns, 'DUE', 3],
        [logIns, 'DUE', 3],
      ]);
      const untilDays = ['2026-11-13', '2027-01-12'];
      const drop = { requestId: 'early', batchId: id, ledgerIndex: 0, recordClasses: [logIns], untilDays };
      await expect(dropArchived(later, drop)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await archiveResidue(later, [logIns], untilDays)).toEqual([{ recordClass: logIns, records: 4 }]);

      await at.carryOut(id, approvalId);
      await at.carryOut(id, approvalId);
      expect(await partitions()).toEqual([]);
      expect(await archiveResidue(later, [logIns], untilDays)).toEqual([]);
      for (const subject of [gone, other]) {
        expect((await archived(subject)).nodes).toEqual([]);
        expect(await dataHeld(later, as('officer'), [subject])).toEqual([[]]);
      }
      const stolen = {
        id: row?.id ?? '',
        tenantId: row?.tenant_id ?? '',
        subjectId: null,
        scope: row?.scope ?? '',
        scopeVersion: 1,
        sealed: row?.sealed ?? null,
      };
      const look = { operation: 'test', purpose: 'archiving' };
      const copy = await later.door.open(archiving, look, archivedContent(logIns, row?.field_set ?? []), [stolen]);
      expect(copy).toMatchObject([{ kind: 'destroyed' }]);
      const issued = (await certificate(later, await certifyBatch(later, id))) ?? expect.fail('no certificate');
      expect(JSON.parse(issued.document)).toMatchObject({
        certificate: {
          days: 2,
          records: 6,
          destroyed: [
            { recordClass: logIns, part: 'archive', records: 4 },
            { recordClass: logIns, part: 'identity', records: 2 },
          ],
          ledger: { entries: 2 },
        },
      });
    },
  );

  promise(
    'Art. 8(3)',
    'what a hold keeps of a day is sealed anew under the hold, of those who left and of those who stay; the day dies for everybody else',
    async () => {
      const [gone = '', other = '', stays = ''] = await at.members([200, 200, null], [30]);
      await destroyMembers();
      const law = 'Civil Procedure Act Art. 344';
      const hold = (subjectId: string, recordClass: string | null) =>
        at.sources.door.hold({
          subjectId,
          recordClass,
          caseRef: '2027-가합-12/3',
          law,
          reviewOn: '2027-06-01',
          placedBy: 'S-0001',
        });
      await hold(gone, logIns);
      await hold(stays, null);
      const { id, approvalId } = await approved(later, 'login-records');
      await at.carryOut(id, approvalId);
      expect(await partitions()).toEqual(['hold:2027-%EA%B0%80%ED%95%A9-12%2F3/login-record']);
      for (const subject of [gone, stays]) {
        expect((await archived(subject)).nodes).toMatchObject([
          { subjectId: subject, held: true, untilDay: '2027-01-02', fields: [{ value: '192.0.2.7' }, {}] },
        ]);
        const held = (await dataHeld(later, as('officer'), [subject]))[0];
        expect(held?.find(({ recordClass }) => recordClass === logIns)).toMatchObject({
          service: 'archive',
          verdict: 'HELD',
          records: 1,
          law,
        });
      }
      expect((await archived(other)).nodes).toEqual([]);
      expect(await dataHeld(later, as('officer'), [other])).toEqual([[]]);
      await at.house.installation.sql('vault', 'update hold set lifted_at = now() where lifted_at is null');
    },
  );

  promise(
    'Art. 8(3)',
    'a hold that comes after the rows of a day were seen to keeps the day: execution may do less than was approved',
    async () => {
      const [gone = ''] = await at.members([200], [40]);
      await destroyMembers();
      const { id, approvalId } = await approved(later, 'login-records');
      const { door } = at.sources;
      await door.hold({ subjectId: gone, caseRef: 'late', law: 'An act', reviewOn: '2027-06-01', placedBy: 'S-0001' });
      expect(await condemnPage(at.sources, id, approvalId, 0)).toMatchObject({ condemned: 0, held: 1, untilDays: [] });
      expect((await archived(gone)).nodes).toHaveLength(1);
    },
  );
});
