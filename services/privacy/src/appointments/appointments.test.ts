// Delegations are given in writing, for dates, by the person in charge.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyConfig } from '../config.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { appointments, delegate, endDelegation } from './appointments.ts';
import { provisionAppointments } from './provision.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

describe('appointments', () => {
  promise('Art. 9(6)', 'a delegation is dated, given by the person in charge only, and never to oneself', async () => {
    const now = at.sources.clock.now();
    const input = {
      staffNumber: 'S-0009',
      from: now,
      until: new Date(now.getTime() + 86_400_000),
      reason: 'Holiday cover.',
    };
    const codeOf = async (caller: ReturnType<typeof as>, more: Partial<typeof input> = {}) =>
      (await delegate(at.sources, caller, { ...input, ...more })).refusal?.code;
    expect(await codeOf(as('deputy'))).toBe('OFFICER_ONLY');
    expect(await codeOf(as('handler'))).toBe('NOT_APPOINTED');
    expect(await codeOf(as('officer'), { staffNumber: 'S-0001' })).toBe('BAD_USER_INPUT');
    expect(await codeOf(as('officer'), { until: now })).toBe('BAD_USER_INPUT');
    expect(await codeOf(as('officer'), { until: new Date(now.getTime() + 400 * 86_400_000) })).toBe('BAD_USER_INPUT');
    expect(await codeOf(as('officer', { authTime: null }))).toBe('STEP_UP_NEEDED');
    expect((await endDelegation(at.sources, as('officer'), randomUUID(), 'Back from holiday.')).refusal).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  promise(
    'Art. 9(6)',
    'the first appointments of an installation are written once, however often they are provisioned',
    async () => {
      const config = privacyConfig(at.house.installation.env('privacy'));
      const row = {
        staffNumber: 'S-0042',
        kind: 'DEPUTY',
        from: '2026-01-01T00:00:00+07:00',
        until: '2026-12-31T00:00:00+07:00',
        appointedBy: 'S-0001',
      } as const;
      await provisionAppointments(config, [row]);
      await provisionAppointments(config, [row, row]);
      const own = (await appointments(at.sources)).filter((one) => one.staffNumber === 'S-0042');
      expect(own).toHaveLength(1);
      expect(own[0]?.inForceAt(at.sources.clock.now())).toBe(true);
      expect(own[0]?.inForceAt(new Date('2026-12-31T00:00:00.001+07:00'))).toBe(false);
    },
  );
});
