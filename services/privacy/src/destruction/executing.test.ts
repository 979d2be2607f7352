// Carrying out an approved list: never without the row, never more than approved, never twice; then the proof and the certificate.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificate, certificates } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { destructionDeadlines } from './deadlines.ts';
import { approveDestruction } from './deciding.ts';
import { approvedBatch, approvedPage, condemnPage } from './executing.ts';
import { itemsOf } from './lists.ts';
import { progressOf, timelineOf } from './progress.ts';
import { recordFailure, recordPage, recordProof } from './recording.ts';
import { excludeItem } from './changing.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

/** An approved list of what is due now. */
async function approved(): Promise<{ id: string; approvalId: string }> {
  const [id = ''] = await at.select('membership');
  const { listHash } = await at.batch(id);
  const outcome = await approveDestruction(at.sources, as('officer'), {
    batchId: id,
    listHash,
    reason: 'Purpose ended.',
  });
  expect(outcome.refusal).toBeNull();
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  return { id, approvalId: rows.rows[0]?.id ?? '' };
}
const stateOf = async (id: string, subjectId: string) =>
  (await itemsOf(at.sources, id, { first: 200 })).nodes.find((item) => item.subjectId === subjectId)?.state;
const rowsOf = async (subjectIds: string[]) =>
  Number(
    (
      await at.house.installation.sql<{ count: string }>(
        'identity',
        'select count(*) from membership where subject_id = any ($1::uuid[])',
        [subjectIds],
      )
    )[0]?.count,
  );

describe('execution', () => {
  promise(
    'Art. 8(3)①',
    'nothing is condemned without an approval row of that very list: a forged message changes nothing',
    async () => {
      const subjects = await at.members([200]);
      const [id = ''] = await at.select('membership');
      expect(await approvedBatch(at.sources, id, randomUUID())).toBeNull();
      await expect(condemnPage(at.sources, id, randomUUID(), 0)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const { approvalId } = await approved();
      for (const forged of [randomUUID(), '', "' or true --"]) {
        expect(await approvedBatch(at.sources, id, forged)).toBeNull();
        await expect(condemnPage(at.sources, id, forged, 0)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      }
      await expect(
        recordPage(at.sources, { batchId: id, page: 0, requestId: 'forged', destroyed: [] }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(recordProof(at.sources, { batchId: id, residue: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(certifyBatch(at.sources, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await rowsOf(subjects)).toBe(1);
      expect(await approvedBatch(at.sources, id, approvalId)).toMatchObject({ batchId: id, approvalId, pages: 1 });
      await at.carryOut(id, approvalId);
      await certifyBatch(at.sources, id);
      expect(await rowsOf(subjects)).toBe(0);
    },
  );

  promise(
    'Art. 8',
    'an approved list is destroyed, proved and certified once, however often a step is asked for',
    async () => {
      const subjects = await at.members([170, 100, null], [5]);
      const { id, approvalId } = await approved();
      const page = await approvedPage(at.sources, id, 0);
      expect(new Set(page.subjectIds)).toEqual(new Set(subjects.slice(0, 2)));
      expect(page.recordClasses).toEqual(['employment', 'membership']);
      const [one, other] = await Promise.all([
        condemnPage(at.sources, id, approvalId, 0),
        condemnPage(at.sources, id, approvalId, 0),
      ]);
      expect(other).toEqual(one);
      expect(one).toMatchObject({ condemned: 2, held: 0 });
      await at.carryOut(id, approvalId);
      await at.carryOut(id, approvalId);
      expect(await progressOf(at.sources.pool, await at.batch(id), 'en')).toMatchObject({
        pages: 1,
        pagesDone: 1,
        itemsDone: 2,
        recordsDestroyed: 4,
      });
      const [first, second] = await Promise.all([certifyBatch(at.sources, id), certifyBatch(at.sources, id)]);
      expect(first).toBe(second);
      expect(await at.batch(id)).toMatchObject({ state: 'COMPLETED', failure: null });
      const issued = (await certificate(at.sources, first)) ?? expect.fail('no certificate');
      expect(issued).toMatchObject({ number: 'C-2026-0002', people: 2, records: 4, level: 'ACCESS_REMOVED' });
      for (const subject of subjects) expect(issued.document).not.toContain(subject);
      const verified = await verifyCertificate(issued.document);
      expect(verified).toMatchObject({
        ok: true,
        certificate: {
          people: 2,
          approval: { by: 'S-0001', role: 'OFFICER' },
          destroyed: [
            { recordClass: 'employment', part: 'identity', records: 2 },
            { recordClass: 'membership', part: 'identity', records: 2 },
          ],
          kept: [
            {
              recordClass: 'login-record',
              records: 2,
              people: 2,
              clause: 'Art. 3(3)④',
              law: 'Protection of Communications Secrets Act',
            },
          ],
          ledger: { entries: 4 },
        },
      });
      expect((await timelineOf(at.sources.pool, id, 'en')).map((event) => event.kind)).toEqual([
        'SELECTED',
        'APPROVED',
        'DESTROYING',
        'PAGE_DONE',
        'PROVED',
        'TRUSTEES_TOLD',
        'CERTIFIED',
      ]);
      expect(await rowsOf(subjects)).toBe(1);
    },
  );

  promise(
    'Art. 8(3)',
    'a hold that comes after the approval keeps the person whole, and the list shows who was held',
    async () => {
      const [held = '', gone = ''] = await at.members([200, 200]);
      const { id, approvalId } = await approved();
      await at.sources.door.hold([
        {
          id: randomUUID(),
          subjectId: held,
          caseRef: 'case-1',
          law: 'KR-COURT',
          reviewOn: '2027-01-31',
          placedBy: 'S-0001',
        },
      ]);
      expect(await condemnPage(at.sources, id, approvalId, 0)).toMatchObject({
        condemned: 1,
        held: 1,
        subjectIds: [gone],
      });
      await at.carryOut(id, approvalId);
      expect([await stateOf(id, held), await stateOf(id, gone)]).toEqual(['HELD', 'DESTROYED']);
      expect([await rowsOf([held]), await rowsOf([gone])]).toEqual([1, 0]);
      const issued = await certificate(at.sources, await certifyBatch(at.sources, id));
      expect(issued?.document).toContain('"held": 1');
    },
  );

  promise(
    'Art. 8(3)',
    'who wrote to us after the approval is left out, not destroyed with the list; the next list has them again',
    async () => {
      const [writer = '', gone = ''] = await at.members([200, 200]);
      await at.consultation(writer, 400);
      const { id, approvalId } = await approved();
      expect((await approvedPage(at.sources, id, 0)).recordClasses).toEqual([
        'consultation',
        'employment',
        'membership',
      ]);
      await at.consultation(writer, null);
      expect(await condemnPage(at.sources, id, approvalId, 0)).toMatchObject({ condemned: 1, subjectIds: [gone] });
      await at.carryOut(id, approvalId);
      expect([await stateOf(id, writer), await stateOf(id, gone)]).toEqual(['LEFT', 'DESTROYED']);
      await certifyBatch(at.sources, id);
      const { id: next, approvalId: nextApproval } = await approved();
      const page = await approvedPage(at.sources, next, 0);
      expect(page).toMatchObject({ subjectIds: [writer], recordClasses: ['employment', 'membership'] });
      await at.carryOut(next, nextApproval);
      await certifyBatch(at.sources, next);
      const talks = await at.sources.pool.query('select 1 from consultation where subject_id = $1', [writer]);
      expect(talks.rowCount).toBe(2);
    },
  );

  promise(
    'Art. 8(3)',
    'people whose other records must stay are never on a page that destroys that class of others',
    async () => {
      const [keeps = '', gone = ''] = await at.members([200, 200]);
      await at.consultation(keeps, 30);
      await at.consultation(gone, 400);
      const { id, approvalId } = await approved();
      expect((await at.batch(id)).pages).toBe(2);
      const pages = await Promise.all([0, 1].map((page) => approvedPage(at.sources, id, page)));
      expect(pages.find((page) => page.subjectIds.includes(keeps))?.recordClasses).toEqual([
        'employment',
        'membership',
      ]);
      expect(pages.find((page) => page.subjectIds.includes(gone))?.recordClasses).toEqual([
        'consultation',
        'employment',
        'membership',
      ]);
      await at.carryOut(id, approvalId);
      await certifyBatch(at.sources, id);
      const left = await at.sources.pool.query<{ subject_id: string }>(
        'select subject_id from consultation where subject_id = any ($1::uuid[])',
        [[keeps, gone]],
      );
      expect(left.rows.map((row) => row.subject_id)).toEqual([keeps]);
    },
  );

  promise(
    'Art. 8(3)②',
    'what the proof finds stops the list and is said; it is certified only when absence was proved',
    async () => {
      await at.members([200]);
      const { id, approvalId } = await approved();
      await at.carryOut(id, approvalId);
      expect(
        await recordProof(at.sources, {
          batchId: id,
          residue: [{ service: 'billing', recordClass: 'membership', records: 2 }],
        }),
      ).toBe(false);
      expect(await at.batch(id)).toMatchObject({
        state: 'STOPPED',
        failure: expect.stringContaining('2 × membership (billing)') as string,
      });
      await expect(certifyBatch(at.sources, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await recordPage(at.sources, {
        batchId: id,
        page: 0,
        requestId: `${id}:0:again-1`,
        destroyed: [{ service: 'billing', recordClass: 'membership', records: 2 }],
      });
      expect(await recordProof(at.sources, { batchId: id, residue: [], places: 42 })).toBe(true);
      const issued = await certificate(at.sources, await certifyBatch(at.sources, id));
      expect(issued).toMatchObject({ people: 1, records: 4 });
      expect(await verifyCertificate(issued?.document ?? '')).toMatchObject({ certificate: { placesLookedAt: 42 } });
    },
  );

  promise('Art. 8(3)', 'an excluded item is not touched and comes onto the next list', async () => {
    const [kept = ''] = await at.members([200, 200]);
    const [list = ''] = await at.select('membership');
    const item = (await itemsOf(at.sources, list, { first: 200 })).nodes.find((one) => one.subjectId === kept);
    await excludeItem(at.sources, as('handler'), {
      batchId: list,
      itemId: item?.id ?? '',
      reason: 'A dispute is announced.',
    });
    const { id, approvalId } = await approved();
    await at.carryOut(id, approvalId);
    await certifyBatch(at.sources, id);
    expect([await rowsOf([kept]), await stateOf(id, kept)]).toEqual([1, 'EXCLUDED']);
    const { id: next } = await approved();
    expect((await approvedPage(at.sources, next, 0)).subjectIds).toEqual([kept]);
  });

  promise('Art. 8', 'certificates are numbered without a gap, and a fault is shown on the list in words', async () => {
    const { nodes } = await certificates(at.sources, { first: 200 });
    expect(nodes.map((one) => one.serial)).toEqual(nodes.map((_, index) => nodes.length - index));
    await at.members([200]);
    const [id = ''] = await at.select('membership');
    expect(await recordFailure(at.sources, id, 'Page 1: the billing part does not answer.')).toBe(true);
    expect((await at.batch(id)).failure).toBe('Page 1: the billing part does not answer.');
    const page = await certificates(at.sources, { first: 1 });
    expect((await certificates(at.sources, { first: 1, after: page.pageInfo.endCursor })).nodes[0]?.serial).toBe(
      nodes.length - 1,
    );
  });

  promise(
    'Art. 3(1)',
    'reminders are due at shares of the time to approve, counted in hours from the selection',
    async () => {
      await at.members([100]);
      const [id = ''] = await at.select('membership');
      const { remindersInMs, overdueInMs, state } = await destructionDeadlines(at.sources, id);
      expect(state).toBe('AWAITING_APPROVAL');
      expect(remindersInMs).toHaveLength(3);
      expect([...remindersInMs].sort((a, b) => a - b)).toEqual(remindersInMs);
      expect(overdueInMs).toBeGreaterThanOrEqual(0);
      await expect(destructionDeadlines(at.sources, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );
});
