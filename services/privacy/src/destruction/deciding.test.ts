// The decision of Art. 8(3)①: who may, on which list, once. Races are run as races.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { delegate, endDelegation } from '../appointments/appointments.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { approvability } from './approvability.ts';
import { appointmentsIn, changersOf, selectorsOf } from './batches.ts';
import { excludeItem, includeItem } from './changing.ts';
import { approveDestruction, returnDestruction } from './deciding.ts';
import { itemsOf } from './lists.ts';
import { timelineOf } from './progress.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const reason = 'Purpose ended, recovery window over.';
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** A fresh membership list of its own; whatever waited before is returned. */
async function list(people = 3): Promise<{ id: string; hash: string; items: string[]; subjects: string[] }> {
  const waiting = await at.sources.pool.query<{ id: string }>(
    `select id from destruction_batch where state = 'AWAITING_APPROVAL'`,
  );
  for (const { id } of waiting.rows) {
    const { listHash } = await at.batch(id);
    await returnDestruction(at.sources, as('officer'), { batchId: id, listHash, reason });
  }
  const subjects = await at.members(Array.from({ length: people }, () => 200));
  const [id = ''] = await at.select('membership');
  const { nodes } = await itemsOf(at.sources, id, { first: 200 });
  return { id, hash: (await at.batch(id)).listHash, items: nodes.map((item) => item.id), subjects };
}

const approve = (caller: Parameters<typeof approveDestruction>[1], id: string, hash: string, why = reason) =>
  approveDestruction(at.sources, caller, { batchId: id, listHash: hash, reason: why });
const outboxOf = async (id: string) =>
  (
    await at.sources.pool.query<{ kind: string }>('select kind from outbox where subject = $1 order by kind', [id])
  ).rows.map((row) => row.kind);

describe('approval', () => {
  promise(
    'Art. 8(3)①',
    'the person in charge approves the list as shown, and the decision and its message are one',
    async () => {
      const { id, hash } = await list();
      const outcome = await approve(as('officer'), id, hash);
      expect(outcome.refusal).toBeNull();
      expect(outcome.batch).toMatchObject({ state: 'APPROVED', pages: 1 });
      expect(await outboxOf(id)).toEqual(['APPROVED', 'START']);
      expect((await timelineOf(at.sources.pool, id, 'en')).at(-1)).toMatchObject({ kind: 'APPROVED', by: 'S-0001' });
    },
  );

  promise(
    'Art. 8(3)①',
    'one decision a list: of two approvals at once one is refused, and so is every later one',
    async () => {
      const { id, hash } = await list();
      const both = await Promise.all([approve(as('officer'), id, hash), approve(as('deputy'), id, hash)]);
      expect(both.map((one) => one.refusal?.code ?? 'APPROVED').sort()).toEqual(['ALREADY_DECIDED', 'APPROVED']);
      expect((await approve(as('deputy'), id, hash)).refusal).toMatchObject({ code: 'ALREADY_DECIDED' });
      expect(
        (await returnDestruction(at.sources, as('deputy'), { batchId: id, listHash: hash, reason })).refusal,
      ).toMatchObject({ code: 'ALREADY_DECIDED' });
      expect(
        (await excludeItem(at.sources, as('handler'), { batchId: id, itemId: randomUUID(), reason })).refusal,
      ).toMatchObject({ code: 'ALREADY_DECIDED' });
      const rows = await at.sources.pool.query('select 1 from approval where batch_id = $1', [id]);
      expect(rows.rowCount).toBe(1);
    },
  );

  promise(
    'Art. 8(3)①',
    'whoever changed the list may not approve it, and is told whom to ask; the deputy may',
    async () => {
      const { id, items } = await list();
      const changed = await excludeItem(at.sources, as('officer'), {
        batchId: id,
        itemId: items[0] ?? '',
        reason: 'A dispute is announced.',
      });
      expect(changed.batch).toMatchObject({ excludedCount: 1 });
      expect(await selectorsOf(at.sources.pool, id)).toEqual(['system', 'S-0001']);
      const hash = changed.batch?.listHash ?? '';
      const refused = await approve(as('officer'), id, hash);
      expect(refused.refusal).toMatchObject({
        code: 'OWN_SELECTION',
        wayOut: expect.stringContaining('Deputy S-0002 (delegated until') as string,
      });
      const batch = await at.batch(id);
      const shown = async (caller: ReturnType<typeof as>) =>
        approvability(
          at.sources,
          caller,
          batch,
          await appointmentsIn(at.sources, at.sources.pool),
          await changersOf(at.sources.pool, id),
        );
      expect(await shown(as('officer'))).toMatchObject({ allowed: false, refusal: { code: 'OWN_SELECTION' } });
      expect(await shown(as('deputy'))).toEqual({ allowed: true, refusal: null, needsStepUp: false });
      expect((await approve(as('deputy'), id, hash)).refusal).toBeNull();
      const excluded = (await itemsOf(at.sources, id, { first: 200 })).nodes.find((item) => item.id === items[0]);
      expect(excluded).toMatchObject({
        excluded: true,
        excludedBy: 'S-0001',
        excludedReason: 'A dispute is announced.',
      });
    },
  );

  promise(
    'Art. 8(3)①',
    'a list that changed since it was shown is not approved; the way out is to look again',
    async () => {
      const { id, hash, items } = await list();
      const change = { batchId: id, itemId: items[0] ?? '', reason: 'A dispute is announced.' };
      await excludeItem(at.sources, as('handler'), change);
      expect((await approve(as('officer'), id, hash)).refusal).toMatchObject({
        code: 'LIST_CHANGED',
        wayOut: expect.any(String) as string,
      });
      const back = await includeItem(at.sources, as('handler'), change);
      expect(back.batch?.listHash).toBe(hash);
      expect((await includeItem(at.sources, as('handler'), change)).refusal).toMatchObject({
        code: 'NOTHING_TO_CHANGE',
      });
      expect((await approve(as('officer'), id, hash)).refusal).toBeNull();
    },
  );

  promise('Art. 8(3)①', 'what a sweep adds while the officer decides is never approved unseen', async () => {
    const { id, hash, subjects } = await list();
    await at.members([300]);
    const [outcome] = await Promise.all([approve(as('officer'), id, hash), at.select('membership')]);
    const approved = outcome.refusal === null;
    const onIt = await at.sources.pool.query<{ page: number | null }>(
      'select page from batch_item where batch_id = $1',
      [id],
    );
    expect(onIt.rowCount).toBe(approved ? subjects.length : subjects.length + 1);
    if (!approved) expect(outcome.refusal).toMatchObject({ code: 'LIST_CHANGED' });
  });

  promise(
    'Art. 8(3)①',
    'excluding and approving at once: either the item is off, or the change is refused',
    async () => {
      const { id, hash, items } = await list();
      const [approved, excluded] = await Promise.all([
        approve(as('officer'), id, hash),
        excludeItem(at.sources, as('handler'), {
          batchId: id,
          itemId: items[0] ?? '',
          reason: 'A dispute is announced.',
        }),
      ]);
      const outcomes = [approved.refusal?.code ?? 'APPROVED', excluded.refusal?.code ?? 'EXCLUDED'];
      expect([
        ['APPROVED', 'ALREADY_DECIDED'],
        ['LIST_CHANGED', 'EXCLUDED'],
      ]).toContainEqual(outcomes);
    },
  );

  promise(
    'Art. 8(3)①',
    'an identity that was confirmed more than five minutes ago must be confirmed again',
    async () => {
      const { id, hash } = await list();
      for (const authTime of [minutesAgo(5.1), minutesAgo(-10), null]) {
        expect((await approve(as('officer', { authTime }), id, hash)).refusal).toMatchObject({
          code: 'STEP_UP_NEEDED',
        });
      }
      expect((await approve(as('officer', { authTime: minutesAgo(4.9) }), id, hash)).refusal).toBeNull();
    },
  );

  promise(
    'Art. 8(3)①',
    'a deputy approves only while the delegation is in force, and is told whom to ask',
    async () => {
      const { id, hash } = await list();
      const now = at.sources.clock.now();
      const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
      const deputy = as('deputy', { staffNumber: 'S-0008' });
      expect((await approve(deputy, id, hash)).refusal).toMatchObject({
        code: 'NOT_APPOINTED',
        wayOut: expect.stringContaining('S-0001') as string,
      });
      const given = await delegate(at.sources, as('officer'), {
        staffNumber: 'S-0008',
        from: inDays(1),
        until: inDays(10),
        reason: 'Holiday cover.',
      });
      expect(given.refusal).toBeNull();
      expect((await approve(deputy, id, hash)).refusal).toMatchObject({ code: 'DELEGATION_NOT_IN_FORCE' });
      await delegate(at.sources, as('officer'), {
        staffNumber: 'S-0008',
        from: inDays(-1),
        until: inDays(1),
        reason: 'Holiday cover.',
      });
      const current = (await appointmentsIn(at.sources, at.sources.pool)).find(
        (one) => one.staffNumber === 'S-0008' && one.inForceAt(now),
      );
      await endDelegation(at.sources, as('officer'), current?.id ?? '', 'Back from holiday.');
      expect((await approve(deputy, id, hash)).refusal).toMatchObject({ code: 'DELEGATION_NOT_IN_FORCE' });
      await delegate(at.sources, as('officer'), {
        staffNumber: 'S-0008',
        from: inDays(-1),
        until: inDays(1),
        reason: 'Holiday cover.',
      });
      expect((await approve(deputy, id, hash)).refusal).toBeNull();
    },
  );

  promise('Art. 8(3)①', 'roles without the right are shown no approval, with the reason', async () => {
    const { id } = await list();
    const batch = await at.batch(id);
    const appointments = await appointmentsIn(at.sources, at.sources.pool);
    for (const role of ['handler', 'support'] as const) {
      expect(approvability(at.sources, as(role), batch, appointments, [])).toMatchObject({
        allowed: false,
        refusal: { code: 'ROLE_MISSING' },
      });
    }
    const { data } = await at.house.graphql<{ destructionBatch: { approvability: { allowed: boolean } } }>(
      `query Batch($id: ID!) { destructionBatch(id: $id) { approvability { allowed refusal { code } } } }`,
      { id },
      { part: 'privacy', token: (await at.house.signIn('auditor')).accessToken },
    );
    expect(data).toMatchObject({
      destructionBatch: { approvability: { allowed: false, refusal: { code: 'ROLE_MISSING' } } },
    });
    const document = `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`;
    for (const user of ['handler', 'support', 'billing', 'auditor', 'member'] as const) {
      const token = (await at.house.signIn(user)).accessToken;
      const { errors } = await at.house.graphql(
        document,
        { input: { batchId: id, listHash: 'x', reason } },
        { part: 'privacy', token },
      );
      expect(errors[0]?.extensions?.code, user).toBe('FORBIDDEN');
    }
    expect((await at.batch(id)).state).toBe('AWAITING_APPROVAL');
  });

  promise(
    'Art. 8(3)①',
    'an empty list, an unknown one and a foreign id are refused in words, in the reader’s language',
    async () => {
      const { id, items } = await list(1);
      for (const itemId of items)
        await excludeItem(at.sources, as('handler'), { batchId: id, itemId, reason: 'A dispute is announced.' });
      expect(
        (await approve(as('officer', { language: 'ko' }), id, (await at.batch(id)).listHash)).refusal,
      ).toMatchObject({
        code: 'EMPTY_LIST',
        message: '이 목록에 남은 항목이 없습니다.',
      });
      for (const unknown of [randomUUID(), "'; drop table approval; --"]) {
        expect((await approve(as('officer'), unknown, '')).refusal).toMatchObject({ code: 'NOT_FOUND' });
      }
      const foreign = await excludeItem(at.sources, as('handler'), { batchId: id, itemId: randomUUID(), reason });
      expect(foreign.refusal).toMatchObject({ code: 'NOT_FOUND', field: 'itemId' });
    },
  );
});

describe('return', () => {
  promise(
    'Art. 8(3)①',
    'a returned list destroys nothing; the next selection puts what is due on a new one',
    async () => {
      const { id, hash, subjects } = await list();
      const returned = await returnDestruction(at.sources, as('officer'), { batchId: id, listHash: hash, reason });
      expect(returned.batch).toMatchObject({ state: 'RETURNED' });
      expect(await outboxOf(id)).toEqual(['RETURNED', 'START']);
      const [next = ''] = await at.select('membership');
      expect(next).not.toBe(id);
      const again = (await itemsOf(at.sources, next, { first: 200 })).nodes.map((item) => item.subjectId);
      expect(again).toEqual(expect.arrayContaining(subjects));
      expect((await approve(as('officer'), id, hash)).refusal).toMatchObject({ code: 'ALREADY_DECIDED' });
    },
  );
});
