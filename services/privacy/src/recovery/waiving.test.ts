// Giving up recovery: by the member, or at the member's verified request; from then on due at once, and nobody restores them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Caller } from '@clounge/shared/caller';
import { promise } from '@clounge/test/kit';
import { itemsOf } from '../destruction/lists.ts';
import { today } from '../destruction/today.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { restoreMember } from './restoring.ts';
import { finishWaiver, waiveRecovery, type WaiveRecovery } from './waiving.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const member = (subjectId: string): Caller => as('handler', { roles: ['member'], staffNumber: null, subjectId });
const asked: Pick<WaiveRecovery, 'verification' | 'reason'> = {
  verification: 'CALL_BACK',
  reason: 'Asked by telephone to be destroyed at once.',
};
const waive = (caller: Caller, personId: string, more: Partial<WaiveRecovery> = asked) =>
  waiveRecovery(at.sources, caller, { personId, ...more });
const restore = (personId: string) =>
  restoreMember(at.sources, as('officer'), { personId, reason: 'Asked by letter.', verification: 'WRITTEN_REQUEST' });
const recorded = async (subjectId: string) =>
  (
    await at.sources.pool.query<Record<string, unknown>>(
      `select staff_number, appointment_id is not null as appointed, verified_by, reason, at is not null as timed,
         done_at is not null as told from recovery_waiver where subject_id = $1`,
      [subjectId],
    )
  ).rows;
const markedInIdentity = async (subjectId: string) =>
  (
    await at.house.installation.sql<{ waived: boolean }>(
      'identity',
      'select recovery_waived_at is not null as waived from membership where subject_id = $1',
      [subjectId],
    )
  )[0]?.waived;

describe('giving up recovery', () => {
  promise(
    'Art. 3(1)',
    'the member may waive the window: due at once, on the next list, and not recoverable any more',
    async () => {
      const [id = '', other = ''] = await at.members([0.1, 0.1]);
      const before = (await today(at.sources)).recoverable;
      expect(await waive(member(id), id, {})).toMatchObject({ person: { id }, refusal: null });
      expect(await recorded(id)).toEqual([
        { staff_number: null, appointed: false, verified_by: 'SIGNED_IN', reason: null, timed: true, told: true },
      ]);
      expect(await markedInIdentity(id)).toBe(true);
      expect((await today(at.sources)).recoverable).toBe(before - 1);
      const lines = await linesOfPeople(at.sources, [id, other], at.sources.clock.now());
      expect(lines.get(id)?.map((line) => line.decision.verdict)).toEqual(['DUE', 'DUE']);
      expect(lines.get(other)?.map((line) => line.decision.verdict)).toEqual(['RECOVERY', 'RECOVERY']);
      const [list = ''] = await at.select('membership');
      const items = await itemsOf(at.sources, list, {});
      expect(items.nodes.map((item) => item.subjectId)).toEqual([id]);
      expect((await restore(id)).refusal).toMatchObject({
        code: 'RECOVERY_WAIVED',
        wayOut: 'The person can become a member anew.',
      });
      expect((await restore(other)).refusal).toBeNull();
    },
  );

  promise(
    'Art. 6(5)',
    'an appointed officer, or support, records it at the member’s verified request: when, by whom, how verified',
    async () => {
      const [one = '', two = ''] = await at.members([10, 10]);
      expect((await waive(as('officer'), one, { ...asked, verification: null })).refusal?.code).toBe(
        'VERIFICATION_WANTED',
      );
      expect((await waive(as('officer'), one, { ...asked, verification: 'SIGNED_IN' })).refusal?.code).toBe(
        'VERIFICATION_WANTED',
      );
      expect((await waive(as('officer'), one, { ...asked, reason: null })).refusal?.code).toBe('REASON_WANTED');
      const stale = as('officer', { authTime: new Date(Date.now() - 400_000) });
      expect((await waive(stale, one)).refusal?.code).toBe('STEP_UP_NEEDED');
      expect((await waive(as('deputy', { staffNumber: 'S-0008' }), one)).refusal?.code).toBe('NOT_APPOINTED');
      expect(await recorded(one)).toEqual([]);
      expect((await waive(as('officer'), one)).refusal).toBeNull();
      expect((await waive(as('support'), two)).refusal).toBeNull();
      const said = { verified_by: 'CALL_BACK', reason: asked.reason, timed: true, told: true };
      expect(await recorded(one)).toEqual([{ ...said, staff_number: 'S-0001', appointed: true }]);
      expect(await recorded(two)).toEqual([{ ...said, staff_number: 'S-0004', appointed: false }]);
    },
  );

  promise('Art. 3(1)', 'nobody gives up what is not theirs, did not begin, or is over; and nobody twice', async () => {
    const [id = '', stays = '', over = ''] = await at.members([10, null, 96]);
    expect((await waive(member(stays), id, {})).refusal?.code).toBe('NOT_FOUND');
    expect((await waive(as('officer'), randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await waive(as('officer'), 'x')).refusal?.code).toBe('NOT_FOUND');
    expect((await waive(member(stays), stays, {})).refusal?.code).toBe('NOT_WITHDRAWN');
    expect((await waive(as('officer', { language: 'ko' }), over)).refusal).toMatchObject({ code: 'WINDOW_OVER' });
    expect((await waive(member(id), id, {})).refusal).toBeNull();
    expect((await waive(as('officer'), id)).refusal?.code).toBe('RECOVERY_WAIVED');
  });

  promise('Art. 3(1)', 'a recovery and a waiver at once: one of them wins, never both', async () => {
    for (const id of await at.members([10, 10, 10])) {
      const [restored, waived] = await Promise.all([restore(id), waive(member(id), id, {})]);
      expect([restored.refusal, waived.refusal].filter((refusal) => refusal === null)).toHaveLength(1);
      expect(await markedInIdentity(id)).toBe(waived.refusal === null);
    }
  });

  promise('Art. 3(1)', 'identity down: the waiver stands, and identity is told when it answers', async () => {
    const [id = ''] = await at.members([10]);
    const silent = {
      ...at.sources.peers,
      call: (part: Parameters<typeof at.sources.peers.call>[0], document: string, variables: object) =>
        document.includes('markRecoveryWaived')
          ? Promise.reject(new Error('down'))
          : at.sources.peers.call<never, object>(part, document, variables),
    };
    const outcome = await waiveRecovery({ ...at.sources, peers: silent }, member(id), { personId: id });
    expect(outcome.refusal).toBeNull();
    expect([(await restore(id)).refusal?.code, await markedInIdentity(id)]).toEqual(['RECOVERY_WAIVED', false]);
    const rows = await at.sources.pool.query<{ id: string }>('select id from recovery_waiver where subject_id = $1', [
      id,
    ]);
    await finishWaiver(at.sources, rows.rows[0]?.id ?? '');
    await finishWaiver(at.sources, rows.rows[0]?.id ?? '');
    expect(await markedInIdentity(id)).toBe(true);
  });
});
