// Wards and location: a guardian's consent counts as the ward's own while it holds; frozen, over or withdrawn, nothing is judged.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import type { Siblings } from '@clounge/shared/siblings';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAttendance, type Attendance } from '../attendance.ts';
import { attendanceConfig } from '../config.ts';
import { locationAllowed } from '../location-use/allowing.ts';
import { withdrawLocationConsent } from '../location-use/withdrawing.ts';
import { keepVerifiedWard, type VerifiedWard } from './keeping.ts';
import { standingOn, wardStanding } from './standing.ts';

/** Nobody else answers: what is asked here needs nobody else. */
const nobody: Siblings = {
  call: () => Promise.reject(new Refused('UNAVAILABLE', 'No other part runs.')),
};

let house: Installation;
let attendance: Attendance;
beforeAll(async () => {
  house = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['attendance', 'vault', 'journal'] });
  attendance = { ...(await openAttendance(attendanceConfig(house.env('attendance')))), peers: nobody };
}, 120_000);
afterAll(async () => {
  await attendance.close();
  await house.close();
});

const told = (more: Partial<VerifiedWard> = {}): VerifiedWard => ({
  ...{
    consentId: randomUUID(),
    personId: randomUUID(),
    scopeVersion: 1,
    validFrom: '2026-10-01',
    validUntil: '2027-09-30',
  },
  ...{ endsByAge: false, together: false, frozenAt: null, endedAt: null, released: false, revision: 1 },
  ...more,
});
const allowed = async (personId: string) => {
  const answer = await locationAllowed(attendance, personId);
  return answer.allowed ? answer.by : answer.why;
};

describe('verified wards', () => {
  promise(
    'Art. 10(3)',
    'a guardian’s consent counts as the ward’s own, and nobody else is judged without a consent',
    async () => {
      const ward = told();
      expect(await allowed(ward.personId)).toBe('NO_CONSENT');
      expect(await keepVerifiedWard(attendance, ward)).toBe(true);
      expect(await allowed(ward.personId)).toBe('GUARDIAN');
      const together = told({ together: true });
      await keepVerifiedWard(attendance, together);
      expect(await allowed(together.personId)).toBe('NO_CONSENT');
    },
  );

  promise('Art. 10(3)', 'frozen or over, nothing happens; who came of age decides alone', async () => {
    const ward = told();
    const tell = (more: Partial<VerifiedWard>) => keepVerifiedWard(attendance, { ...ward, ...more });
    await tell({ revision: 1 });
    await tell({ revision: 3, frozenAt: new Date('2026-10-15T00:00:00Z') });
    expect(await allowed(ward.personId)).toBe('WARD_FROZEN');
    // What was said before comes late, and changes nothing.
    expect(await tell({ revision: 2 })).toBe(false);
    expect(await allowed(ward.personId)).toBe('WARD_FROZEN');
    await tell({ revision: 4, endedAt: new Date('2026-10-20T00:00:00Z') });
    expect(await allowed(ward.personId)).toBe('WARD_WITHOUT');
    await tell({ revision: 5, endedAt: new Date('2026-10-20T00:00:00Z'), released: true });
    expect(await allowed(ward.personId)).toBe('NO_CONSENT');
    const child = told({ endsByAge: true, validUntil: '2026-10-31' });
    await keepVerifiedWard(attendance, child);
    expect([await wardStanding(attendance, child.personId), await allowed(child.personId)]).toEqual([
      'NO_WARD',
      'NO_CONSENT',
    ]);
  });

  promise(
    'Art. 10(3)',
    'a ward withdraws, and no guardian’s consent from before carries anything any more',
    async () => {
      const ward = told();
      await keepVerifiedWard(attendance, ward);
      const self = { kind: 'person', sub: 'ward', roles: ['member'], scopes: [], language: 'en' } as const;
      const caller: Caller = {
        ...self,
        ...{ clientId: 'portal', roles: [...self.roles], scopes: [], staffNumber: null, subjectId: ward.personId },
        ...{ tenantId: randomUUID(), authTime: null, purpose: null, caseId: null, address: null, requestId: 'test' },
      };
      expect((await withdrawLocationConsent(attendance, caller, ward.personId)).refusal).toBeNull();
      expect(await allowed(ward.personId)).toBe('WARD_WITHOUT');
      await keepVerifiedWard(attendance, told({ personId: ward.personId }));
      expect(await allowed(ward.personId)).toBe('GUARDIAN');
    },
  );

  promise(
    'Art. 10(3)',
    'what is told without ids and days is refused, and told twice at once it is kept once',
    async () => {
      await expect(keepVerifiedWard(attendance, told({ validFrom: '2026-02-30' }))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      await expect(keepVerifiedWard(attendance, told({ personId: 'somebody' }))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      const ward = told();
      const news = await Promise.all([1, 2, 3].map(() => keepVerifiedWard(attendance, ward)));
      expect(news.filter(Boolean)).toEqual([true]);
    },
  );

  test('one that is frozen freezes all, and nothing that is over lets anything happen', () => {
    const day = fc.constantFrom('2026-10-01', '2026-10-31', '2026-11-01', '2026-11-02', '2027-01-01');
    const moment = fc.option(fc.constant(new Date('2026-10-10T00:00:00Z')));
    const row = fc.record({
      ...{ validFrom: day, validUntil: day, endsByAge: fc.boolean(), together: fc.boolean() },
      ...{ frozenAt: moment, endedAt: moment, withdrawnAt: moment, released: fc.boolean() },
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const standing = standingOn(rows, '2026-11-01');
        const living = rows.filter(({ endedAt }) => endedAt === null);
        if (living.some(({ frozenAt }) => frozenAt !== null)) return standing === 'FROZEN';
        if (standing !== 'VALID' && standing !== 'TOGETHER') return true;
        return living.some(
          ({ validFrom, validUntil, withdrawnAt }) =>
            withdrawnAt === null && validFrom <= '2026-11-01' && validUntil >= '2026-11-01',
        );
      }),
    );
  });
});
