// Deletion as it is asked for, granted and carried out: the door at once, what yields into the one procedure, what law keeps stays and is named.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { dataHeld } from '../held/data-held.ts';
import { decided, requestById, verifiedRequest } from '../testing/asked.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { carryOutDeletion } from './carrying-out.ts';
import { undecidable } from './decidable.ts';
import { grantsOfRequest } from './grants.ts';
import { deletionProposal } from './proposal.ts';
import { takeBackDeletion } from './taking-back.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const carry = async (id: string, classes: readonly string[]) =>
  carryOutDeletion(
    at.sources,
    await requestById(at, id),
    classes.map((recordClass) => ({ recordClass })),
  );
const restrictionOf = async (id: string) => (await at.sources.door.restrictionsOf([id])).get(id)?.reason ?? null;
const rows = (part: Parameters<PrivacyHouse['house']['installation']['sql']>[0], text: string, ...values: unknown[]) =>
  at.house.installation.sql(part, text, values);

/** Selects, approves, carries out and certifies a list, as the workflow does; whether there was one. */
async function endList(list: string): Promise<boolean> {
  const [batchId] = await at.select(list);
  if (batchId === undefined) return false;
  const { listHash } = await at.batch(batchId);
  await approveDestruction(at.sources, as('officer'), { batchId, listHash, reason: 'Asked for and granted.' });
  const approvals = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
    batchId,
  ]);
  await at.carryOut(batchId, approvals.rows[0]?.id ?? '');
  await certifyBatch(at.sources, batchId);
  return true;
}

describe('deletion', () => {
  promise(
    'Art. 6',
    'before it is decided, every class held says whether it would go and when, or which law keeps it',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      await at.consultation(member, 30);
      const id = await verifiedRequest(at, 'DELETE', member, 10);
      const { proposal } = await deletionProposal(at.sources, as('handler'), id);
      const byClass = Object.fromEntries((proposal?.lines ?? []).map((line) => [line.recordClass, line]));
      expect(byClass).toMatchObject({
        membership: { goes: true, law: null, verdict: 'RECOVERY' },
        employment: { goes: true },
        consultation: { goes: true, services: ['privacy'] },
        'login-record': { goes: false, law: 'Protection of Communications Secrets Act', clause: 'Art. 3(3)④' },
        'rights-request': { goes: false, clause: 'Art. 3(3)③' },
      });
      const { until, destroyBy } = byClass['membership'] ?? {};
      const { recoveryHours, destroyedHours } = at.sources.policy.clock;
      expect((destroyBy?.getTime() ?? 0) - (until?.getTime() ?? 0)).toBe(
        (destroyedHours - recoveryHours) * 3_600_000 + 1,
      );
      expect(byClass['login-record']?.until).toEqual(expect.any(Date));
      expect(proposal?.regulators.map((one) => one.law)).toEqual(['ID-PDP', 'KR-PIPA']);
      const looks = await rows(
        'journal',
        `select 1 from access_record where operation = 'deletionProposal' and $1::uuid = any (subjects)`,
        member,
      );
      expect(looks).toHaveLength(1);
      const view = await verifiedRequest(at, 'VIEW', member, 10);
      expect((await deletionProposal(at.sources, as('handler'), view)).refusal?.code).toBe('NOT_A_DELETION');
    },
  );

  promise(
    'Art. 6(4)',
    'what a law or a hold keeps is not granted, and what yields is not kept without a reason',
    async () => {
      const [member = ''] = await at.members([null]);
      const request = await requestById(at, await verifiedRequest(at, 'DELETE', member, 10));
      const asked = (recordClass: string, outcome: 'GRANTED' | 'KEPT', reason?: string) =>
        undecidable(at.sources, at.sources.policy, request, [{ recordClass, outcome, reason: reason ?? null }], 'en');
      expect(await asked('login-record', 'GRANTED')).toMatchObject({
        code: 'GRANTED_THOUGH_KEPT',
        message: expect.stringContaining('Protection of Communications Secrets Act') as string,
      });
      expect((await asked('consultation', 'KEPT'))?.code).toBe('KEPT_WITHOUT_REASON');
      expect(await asked('consultation', 'KEPT', 'A dispute about it is open.')).toBeNull();
      expect(await asked('consultation', 'GRANTED')).toBeNull();
      const hold = { caseRef: 'X-9', law: 'Civil Procedure Act', reviewOn: '2027-01-01', placedBy: 'S-0001' };
      const holdId = randomUUID();
      await at.sources.door.hold([{ id: holdId, subjectId: member, ...hold }]);
      expect((await asked('membership', 'GRANTED'))?.code).toBe('GRANTED_THOUGH_HELD');
      await at.sources.door.lift([holdId]);
    },
  );

  promise(
    'Art. 6, 3',
    'a member’s deletion shuts the door at once and ends in certificates; what law keeps stays',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      await at.consultation(member, 30);
      const id = await verifiedRequest(at, 'DELETE', member, 210);
      const { decidedAt } = await decided(at, id, 200, ['membership', 'employment', 'account', 'consultation']);
      const granted = ['membership', 'employment', 'account', 'consultation'];
      expect(await carry(id, granted)).toEqual({ done: false });
      expect(await restrictionOf(member)).toBe('WITHDRAWN');
      expect(await rows('identity', 'select withdrew_at from membership where subject_id = $1', member)).toEqual([
        { withdrew_at: decidedAt },
      ]);
      const [due] = await dataHeld(at.sources, as('handler'), [member]);
      expect(due?.find((line) => line.recordClass === 'consultation')).toMatchObject({
        verdict: 'DUE',
        why: expect.stringContaining('its deletion was asked for and granted') as string,
      });
      expect(await endList('membership')).toBe(true);
      const afterMembership = await grantsOfRequest(at.sources.pool, id);
      expect(afterMembership.find((one) => one.recordClass === 'membership')?.batchId).toEqual(expect.any(String));
      // Nothing is promised as done that another list still has.
      await endList('consultations');
      expect(await carry(id, granted)).toEqual({ done: true });
      expect((await grantsOfRequest(at.sources.pool, id)).every((one) => one.settledAt !== null)).toBe(true);
      expect(await restrictionOf(member)).toBe('DESTROYED');
      expect(await rows('privacy', 'select 1 from consultation where subject_id = $1', member)).toEqual([]);
      expect(await rows('privacy', 'select 1 from rights_request where id = $1', id)).toHaveLength(1);
      const archived = await dataHeld(at.sources, as('handler'), [member]);
      expect(archived.flat().map((line) => line.recordClass)).toContain('login-record');
      const letters = (await at.house.letters()).filter(({ subject }) => subject.includes('dimusnahkan'));
      expect(letters).toHaveLength(1);
    },
  );

  promise(
    'Art. 6',
    'of somebody who stays a member only what was granted goes, and then the door opens again',
    async () => {
      const [member = ''] = await at.members([null]);
      await at.consultation(member, 30);
      const id = await verifiedRequest(at, 'DELETE', member, 210);
      await decided(at, id, 200, ['consultation']);
      expect(await carry(id, ['consultation'])).toEqual({ done: false });
      expect(await restrictionOf(member)).toBe('REQUESTED');
      await endList('consultations');
      expect(await carry(id, ['consultation'])).toEqual({ done: true });
      expect(await restrictionOf(member)).toBeNull();
      const [held] = await dataHeld(at.sources, as('handler'), [member]);
      expect(held?.map((line) => [line.recordClass, line.verdict])).toEqual(
        expect.arrayContaining([['membership', 'RUNNING']]),
      );
      expect(held?.some((line) => line.recordClass === 'consultation')).toBe(false);
    },
  );

  promise(
    'Art. 3(1)',
    'inside 96 hours a deletion is taken back: nothing is due, the membership runs, the door opens',
    async () => {
      const [member = '', left = ''] = await at.members([null, null]);
      await at.consultation(member, 30);
      const id = await verifiedRequest(at, 'DELETE', member, 60);
      await decided(at, id, 50, ['membership', 'consultation']);
      await carry(id, ['membership', 'consultation']);
      expect(await restrictionOf(member)).toBe('WITHDRAWN');
      const input = { requestId: id, reason: 'They called back.', verification: 'CALL_BACK' as const };
      expect((await takeBackDeletion(at.sources, as('handler'), input)).refusal?.code).toBe('NOT_APPOINTED');
      expect(await takeBackDeletion(at.sources, as('officer'), input)).toMatchObject({
        refusal: null,
        request: { state: 'CLOSED', outcome: 'WITHDRAWN' },
      });
      expect(await restrictionOf(member)).toBeNull();
      const [held] = await dataHeld(at.sources, as('handler'), [member]);
      expect(held?.find((line) => line.recordClass === 'membership')?.verdict).toBe('RUNNING');
      expect(held?.find((line) => line.recordClass === 'consultation')?.verdict).toBe('KEPT');
      expect((await takeBackDeletion(at.sources, as('officer'), input)).refusal?.code).toBe('NOT_UNDER_WAY');
      const late = await verifiedRequest(at, 'DELETE', left, 110);
      await decided(at, late, 100, ['membership']);
      await carry(late, ['membership']);
      expect((await takeBackDeletion(at.sources, as('officer'), { ...input, requestId: late })).refusal?.code).toBe(
        'WINDOW_OVER',
      );
      await endList('membership');
    },
  );

  promise('Art. 3(1)', 'a hold that arrives in the middle wins; lifted, the deletion goes on to its end', async () => {
    const [member = ''] = await at.members([null]);
    const id = await verifiedRequest(at, 'DELETE', member, 210);
    await decided(at, id, 200, ['membership']);
    await carry(id, ['membership']);
    const [batchId = ''] = await at.select('membership');
    const { listHash } = await at.batch(batchId);
    await approveDestruction(at.sources, as('officer'), { batchId, listHash, reason: 'Asked for and granted.' });
    const holdId = randomUUID();
    const hold = { caseRef: 'X-1', law: 'CIVIL', reviewOn: '2027-01-01', placedBy: 'S-0001' };
    await at.sources.door.hold([{ id: holdId, subjectId: member, ...hold }]);
    const approvals = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
      batchId,
    ]);
    await at.carryOut(batchId, approvals.rows[0]?.id ?? '');
    await certifyBatch(at.sources, batchId);
    expect(await carry(id, ['membership'])).toEqual({ done: false });
    expect(await rows('identity', 'select 1 from membership where subject_id = $1', member)).toHaveLength(1);
    await at.sources.door.lift([holdId]);
    expect(await endList('membership')).toBe(true);
    expect(await carry(id, ['membership'])).toEqual({ done: true });
    expect(await restrictionOf(member)).toBe('DESTROYED');
  });

  promise(
    'Art. 6',
    'with identity down the door is shut all the same, and the deletion goes on when it is back',
    async () => {
      const [member = ''] = await at.members([null]);
      const id = await verifiedRequest(at, 'DELETE', member, 5);
      const { decidedAt } = await decided(at, id, 1, ['membership']);
      await at.house.stop('identity');
      await expect(carry(id, ['membership'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(await restrictionOf(member)).toBe('REQUESTED');
      expect(await rows('identity', 'select withdrew_at from membership where subject_id = $1', member)).toEqual([
        { withdrew_at: null },
      ]);
      await at.house.start('identity');
      expect(await carry(id, ['membership'])).toEqual({ done: false });
      expect(await carry(id, ['membership'])).toEqual({ done: false });
      expect(await rows('identity', 'select withdrew_at from membership where subject_id = $1', member)).toEqual([
        { withdrew_at: decidedAt },
      ]);
      const events = await rows(
        'privacy',
        `select kind from rights_request_event where request_id = $1 and kind in ('DELETION_BEGUN', 'MEMBERSHIP_ENDED')`,
        id,
      );
      expect(events).toEqual([{ kind: 'DELETION_BEGUN' }, { kind: 'MEMBERSHIP_ENDED' }]);
    },
  );
});
