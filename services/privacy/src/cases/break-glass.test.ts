// Data without a case: for a reason, for an hour at most, announced at once, and looked at by somebody else.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { dataHeld } from '../held/data-held.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { breakGlass, brokenGlass, reviewBreakGlass, unreviewedGlass } from './break-glass.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const reason = 'The caller is locked out and there is no case yet.';
const broken = async (personId: string, minutes = 15) => {
  const { breakGlass: glass, refusal } = await breakGlass(at.sources, as('support'), { personId, reason, minutes });
  expect(refusal).toBeNull();
  return glass ?? expect.fail('no glass');
};

describe('breaking the glass', () => {
  promise(
    'Art. 2',
    'it opens one person, for whoever broke it, until its time is over; officers hear of it at once',
    async () => {
      const [person = '', other = ''] = await at.members([null, null]);
      const glass = await broken(person);
      const inside = () => as('support', { caseId: glass.id });
      await expect(dataHeld(at.sources, inside(), [person])).resolves.toHaveLength(1);
      await expect(dataHeld(at.sources, inside(), [other])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const somebodyElse = as('support', { caseId: glass.id, staffNumber: 'S-0007' });
      await expect(dataHeld(at.sources, somebodyElse, [person])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect
        .poll(async () => (await at.house.letters()).filter(({ subject }) => subject.includes('S-0004')).length, {
          timeout: 20_000,
        })
        .toBeGreaterThan(0);
      const [letter] = (await at.house.letters()).filter(({ subject }) => subject.includes('S-0004'));
      expect(letter?.text).not.toContain('locked out');

      await at.house.installation.sql(
        'privacy',
        `update break_glass set ends_at = now() - interval '1 second' where id = $1`,
        [glass.id],
      );
      await expect(dataHeld(at.sources, inside(), [person])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  promise('Art. 2', 'without a reason, or for longer than an hour, it does not break', async () => {
    const [person = ''] = await at.members([null]);
    const code = async (more: Partial<Parameters<typeof breakGlass>[2]>) =>
      (await breakGlass(at.sources, as('support'), { personId: person, reason, minutes: 15, ...more })).refusal;
    expect(await code({ reason: ' ' })).toMatchObject({ code: 'REASON_WANTED', field: 'reason' });
    expect(await code({ reason: 'Asked by a@b.example' })).toMatchObject({ code: 'PERSONAL_DATA_IN_REASON' });
    for (const minutes of [0, 61, -5]) expect(await code({ minutes })).toMatchObject({ field: 'minutes' });
    expect(await code({ personId: 'x' })).toMatchObject({ field: 'personId' });
    expect(await brokenGlass(at.sources, { personId: person })).toEqual([]);
  });

  promise(
    'Art. 9(5)',
    'somebody in charge reviews it once, and never whoever used it; what waits is counted',
    async () => {
      const [person = ''] = await at.members([null]);
      const before = await unreviewedGlass(at.sources);
      const glass = await broken(person);
      expect(await unreviewedGlass(at.sources)).toBe(before + 1);
      const review = { id: glass.id, verdict: 'JUSTIFIED', note: 'There was no other way.' } as const;
      const own = await reviewBreakGlass(at.sources, as('officer', { staffNumber: 'S-0004' }), review);
      expect(own.refusal).not.toBeNull();
      expect((await reviewBreakGlass(at.sources, as('handler'), review)).refusal).not.toBeNull();
      expect((await reviewBreakGlass(at.sources, as('officer'), review)).breakGlass).toMatchObject({
        verdict: 'JUSTIFIED',
        reviewedBy: 'S-0001',
      });
      expect((await reviewBreakGlass(at.sources, as('officer'), review)).refusal?.code).toBe('REVIEWED_ALREADY');
      expect(await unreviewedGlass(at.sources)).toBe(before);
      const self = await at.sources.pool.query(
        'insert into break_glass (id, subject_id, staff_number, reason, broken_at, ends_at) values (gen_random_uuid(), $1, $2, $3, now(), now()) returning id',
        [person, 'S-0001', reason],
      );
      const { id } = self.rows[0] as { id: string };
      expect((await reviewBreakGlass(at.sources, as('officer'), { ...review, id })).refusal?.code).toBe('OWN_GLASS');
    },
  );
});
