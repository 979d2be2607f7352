// The selection of Art. 8(3)①, against the four real parts.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { classesOf, destructionBatches, itemsInList, itemsOf, linesByItem, overdueCount, whyOf } from './lists.ts';
import { selectPage } from './selecting.ts';
import { today } from './today.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const open = async (batchId: string) => (await itemsOf(at.sources, batchId, { first: 200 })).nodes;

describe('selection', () => {
  let batchId = '';
  let people: string[] = [];

  promise(
    'Art. 8(3)①',
    'the list holds exactly who left the recovery window, overdue ones first; nobody inside it, nobody who stays',
    async () => {
      people = await at.members([168, 167.9, 96, 95.9, 0.5, null, 900], [10, 100]);
      const [found = '', ...others] = await at.select('membership');
      expect(others).toEqual([]);
      batchId = found;
      const items = await open(batchId);
      expect(items.map((item) => item.subjectId)).toEqual([people[6], people[0], people[1], people[2]]);
      expect(await overdueCount(at.sources, batchId)).toBe(2);
      expect(await at.batch(batchId)).toMatchObject({
        reference: 'D-2026-11-01-membership',
        state: 'AWAITING_APPROVAL',
        itemCount: 4,
        excludedCount: 0,
        policyVersion: at.sources.policy.version,
      });
    },
  );

  promise('Art. 8(3)①', 'each item says why, and what a law keeps stands beside it as kept', async () => {
    const { nodes } = await itemsInList(at.sources, await at.batch(batchId), { first: 1 });
    const item = nodes[0]?.item ?? expect.fail('no item');
    const [lines = []] = await linesByItem(at.sources, [item.id]);
    expect(lines.map((line) => `${line.recordClass} ${line.verdict} ${line.records}`)).toEqual([
      'employment DUE 1',
      'login-record KEPT 1',
      'membership DUE 1',
    ]);
    const kept = lines.find((line) => line.verdict === 'KEPT') ?? expect.fail('no kept line');
    const { policyVersion } = await at.batch(batchId);
    expect(await whyOf(at.sources.pool, { line: kept, policyVersion }, 'en')).toBe(
      'Kept until 22 Jan 2027: log-in record, Protection of Communications Secrets Act (policy Art. 3(3)④).',
    );
    const classes = await classesOf(at.sources.pool, await at.batch(batchId), 'en');
    expect(classes.find((one) => one.recordClass === 'membership')).toMatchObject({
      title: 'Membership',
      verdict: 'DUE',
      records: 4,
      people: 4,
    });
    expect(classes.find((one) => one.verdict === 'KEPT')).toMatchObject({
      recordClass: 'login-record',
      records: 4,
      people: 4,
    });
  });

  promise(
    'Art. 8(3)①',
    'selecting again, even twice at once, adds nothing and leaves the list its identity',
    async () => {
      const before = await at.batch(batchId);
      expect(await Promise.all([at.select('membership'), at.select('membership')])).toEqual([[batchId], [batchId]]);
      expect((await at.batch(batchId)).listHash).toBe(before.listHash);
      expect(await open(batchId)).toHaveLength(4);
    },
  );

  promise('Art. 8(3)①', 'who becomes due later the same day joins the list, and its identity changes', async () => {
    const before = await at.batch(batchId);
    const [late] = await at.members([120]);
    expect(await at.select('membership')).toEqual([batchId]);
    expect((await at.batch(batchId)).listHash).not.toBe(before.listHash);
    expect((await open(batchId)).map((item) => item.subjectId)).toContain(late);
  });

  promise(
    'Art. 3(3)④',
    'log-ins older than three months are listed by the day whose key they share; younger ones are not',
    async () => {
      const [list = ''] = await at.select('login-records');
      const items = await open(list);
      expect(items.map((item) => item.untilDay)).toEqual(['2026-10-24']);
      expect(items[0]?.subjectId).toBeNull();
      expect(await at.batch(list)).toMatchObject({ list: 'login-records', itemCount: 1 });
    },
  );

  promise(
    'Art. 3(1)',
    'a consultation is due a year after it was closed, and one that is open keeps the person’s others',
    async () => {
      const [old = '', mixed = '', running = ''] = await at.members([null, null, null]);
      await at.consultation(old, 400);
      await at.consultation(mixed, 400);
      await at.consultation(mixed, 30);
      await at.consultation(running, 400);
      await at.consultation(running, null);
      const [list = ''] = await at.select('consultations');
      expect((await open(list)).map((item) => item.subjectId)).toEqual([old]);
    },
  );

  promise(
    'Art. 8(3)',
    'a person under a legal hold is shown as held, counts for nothing, and changes nothing about the list',
    async () => {
      const before = await at.batch(batchId);
      const [held = ''] = await at.members([500]);
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
      await at.select('membership');
      const after = await at.batch(batchId);
      expect([after.listHash, after.itemCount]).toEqual([before.listHash, before.itemCount]);
      expect((await open(batchId)).find((item) => item.subjectId === held)).toMatchObject({ held: true });
      expect(
        (await classesOf(at.sources.pool, after, 'en'))
          .filter((one) => one.verdict === 'HELD')
          .map((one) => one.recordClass),
      ).toEqual(['employment', 'membership']);
    },
  );

  promise(
    'Art. 8(3)①',
    'the first page shows what waits: overdue, to approve, recoverable; lists come overdue first',
    async () => {
      const now = await today(at.sources);
      expect(now).toMatchObject({ overdueItems: 4, recoverable: 2, destroyedThisMonth: 0, timeZone: 'Asia/Jakarta' });
      expect(now.itemsToApprove).toBe(3);
      expect(now.waiting.map((batch) => batch.list)).toEqual(['membership', 'consultations', 'login-records']);
      const first = await destructionBatches(at.sources, { first: 1 });
      const rest = await destructionBatches(at.sources, { first: 2, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...rest.nodes].map((batch) => batch.id)).toEqual(now.waiting.map((batch) => batch.id));
      expect(rest.pageInfo.hasNextPage).toBe(false);
      const overdue = await destructionBatches(at.sources, { filter: { overdue: true, list: 'membership' } });
      expect(overdue.nodes.map((batch) => batch.id)).toEqual([batchId]);
    },
  );

  promise('Art. 8(3)①', 'a list that the policy does not know, or a foreign cursor, is refused in words', async () => {
    await expect(selectPage(at.sources, { list: 'enemies', after: null, first: 10 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'list',
    });
    await expect(selectPage(at.sources, { list: 'membership', after: 'x', first: 10 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(destructionBatches(at.sources, { after: 'x' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'after',
    });
    await expect(destructionBatches(at.sources, { first: 201 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
    });
  });
});
