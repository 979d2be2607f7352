// The end of archived days: by the procedure, as one item, with their key; and what a legal hold takes out of them before.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { archivedContent } from '@clounge/shared/archive';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { approvedPage, condemnPage } from '../destruction/executing.ts';
import { itemsOf, linesByItem } from '../destruction/lists.ts';
import { closeSelection, selectPage } from '../destruction/selecting.ts';
import { dataHeld } from '../held/data-held.ts';
import type { Sources } from '../sources.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { archivedRecords } from './archived-records.ts';
import { archiveResidue, dropArchived } from './expiring.ts';
import { releaseArchived } from './holding.ts';

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
      const hold = (subjectId: string, recordClass: string | null) => {
        const decided = { caseRef: '2027-가합-12/3', law, reviewOn: '2027-06-01', placedBy: 'S-0001' };
        return { id: randomUUID(), subjectId, recordClass, evenIfEnded: true, ...decided };
      };
      const ofGone = hold(gone, logIns);
      const ofStays = hold(stays, null);
      const other2 = hold(stays, 'membership');
      await at.sources.door.hold([ofGone, ofStays, other2]);
      const { id, approvalId } = await approved(later, 'login-records');
      await at.carryOut(id, approvalId);
      const held = [ofGone, ofStays].map(({ id: holdId }) => `hold:${holdId}/${logIns}`).sort();
      expect(await partitions()).toEqual(held);
      // Of who left the law's fields were there; of who stays the whole record is held.
      for (const [subject, names] of [
        [gone, ['ipAddress', 'at']],
        [stays, ['ipAddress', 'at', 'userAgent']],
      ] as const) {
        const { nodes } = await archived(subject);
        expect(nodes).toMatchObject([{ subjectId: subject, held: true, untilDay: '2027-01-02' }]);
        expect(nodes[0]?.fields.map(({ name }) => name)).toEqual(names);
        expect(nodes[0]?.fields[0]?.value).toBe('192.0.2.7');
        const lines = (await dataHeld(later, as('officer'), [subject]))[0];
        expect(lines?.find(({ recordClass }) => recordClass === logIns)).toMatchObject({
          service: 'archive',
          verdict: 'HELD',
          records: 1,
          law,
        });
      }
      expect((await archived(other)).nodes).toEqual([]);
      expect(await dataHeld(later, as('officer'), [other])).toEqual([[]]);

      // Lifted, it waits for an approval of its own, as a day that has ended; what the other hold keeps stays under it.
      const { door } = at.sources;
      await door.lift([ofGone.id]);
      const release = () => releaseArchived(later, { holdId: ofGone.id, rule: 'hold-lifted/H-1' }, [ofGone]);
      expect(await release()).toBe(1);
      expect(await release()).toBe(0);
      expect(await partitions()).toEqual([`hold:${ofStays.id}/${logIns}`, `until:2027-02-01/${logIns}`]);
      expect((await archived(gone)).nodes).toMatchObject([{ held: false, untilDay: '2027-02-01' }]);
      const tomorrow = { ...later, clock: { ...later.clock, now: () => new Date('2027-02-02T09:00:00+07:00') } };
      const again = await approved(tomorrow, 'login-records');
      await at.carryOut(again.id, again.approvalId);
      expect(await partitions()).toEqual([`hold:${ofStays.id}/${logIns}`]);
      expect((await archived(gone)).nodes).toEqual([]);
      const ended = await at.house.installation.sql<{ name: string }>(
        'vault',
        `select name from scope where condemned_at is not null and name = any ($1)`,
        [[`hold:${ofGone.id}/${logIns}`, `until:2027-02-01/${logIns}`]],
      );
      expect(ended).toHaveLength(2);
      await door.lift([ofStays.id, other2.id]);
      await releaseArchived(tomorrow, { holdId: ofStays.id, rule: 'hold-lifted/H-2' }, [ofStays]);
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
      const { recordClasses, untilDays } = await approvedPage(at.sources, id, 0);
      const decided = { caseRef: 'late', law: 'An act', reviewOn: '2027-06-01', placedBy: 'S-0001' };
      await door.hold([{ id: randomUUID(), subjectId: gone, evenIfEnded: true, ...decided }]);
      const page = { batchId: id, rule: 'a rule', recordClasses, subjectIds: [], untilDays, resealedHolds: [] };
      expect(await door.condemn(page)).toMatchObject({ condemned: 0, heldDays: untilDays });
      expect((await archived(gone)).nodes).toHaveLength(1);
      // Seen to, it keeps its own and no longer the day.
      expect(await condemnPage(at.sources, id, approvalId, 0)).toMatchObject({ held: 0, untilDays });
      expect((await archived(gone)).nodes).toMatchObject([{ held: true }]);
    },
  );
});
