// A mark in its own part: one nonce, one mark, whatever is sent how often; nothing without consent; what cannot be is shown and not lost.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Siblings } from '@clounge/shared/siblings';
import { installation, promise, type Installation } from '@clounge/test/kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openAttendance, type Attendance } from '../attendance.ts';
import { attendanceBoard } from '../board/board.ts';
import { attendanceConfig } from '../config.ts';
import { codeOf, windowAt } from '../kiosks/codes.ts';
import { addKiosk } from '../kiosks/kiosks.ts';
import { markAtKiosk } from '../kiosks/marking-by-code.ts';
import { giveLocationConsent } from '../location-use/consenting.ts';
import { withdrawLocationConsent } from '../location-use/withdrawing.ts';
import { requestMark } from '../requests/asking.ts';
import { decideMarkRequest } from '../requests/deciding.ts';
import { saveZone } from '../zones/changing.ts';
import { beginMark, markAttendance, type MarkInput } from './marking.ts';

const tenantId = randomUUID();

/** The identity and privacy parts, as they answer this one. */
const siblings: Siblings = {
  async call<Data>(_part: string, document: string): Promise<Data> {
    if (document.includes('organizationServices'))
      return { organizationServices: [{ organizationId: tenantId, attendance: true, locale: 'ko' }] } as Data;
    if (document.includes('DestroyAtOnce')) return { destroyAtOnce: { reference: null, taken: 1, left: [] } } as Data;
    return {} as Data;
  },
};

const nobody: Caller = {
  kind: 'person',
  sub: 'x',
  clientId: 'portal',
  roles: [],
  scopes: [],
  staffNumber: null,
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: null,
  caseId: null,
  address: null,
  requestId: 'test',
  language: 'en',
};
const member = (): Caller => ({ ...nobody, roles: ['member'], subjectId: randomUUID(), tenantId });
const manager: Caller = { ...nobody, roles: ['attendance'], staffNumber: 'S-0006', clientId: 'back-office' };

let house: Installation;
let attendance: Attendance;
beforeAll(async () => {
  house = await installation({
    clock: '2026-11-02T09:00:00+09:00',
    databases: ['attendance', 'archive', 'vault', 'journal'],
  });
  const opened = await openAttendance(attendanceConfig(house.env('attendance')));
  const { customersAt } = await import('../settings/customers.ts');
  attendance = { ...opened, peers: siblings, customers: customersAt(siblings) };
}, 120_000);
afterAll(async () => {
  await attendance.close();
  await house.close();
});

const consented = async (): Promise<Caller> => {
  const caller = member();
  expect((await giveLocationConsent(attendance, caller, 'location-1')).refusal).toBeNull();
  return caller;
};

async function begun(caller: Caller, kind: MarkInput['kind'] = 'CLOCK_IN'): Promise<MarkInput> {
  const { nonce, policyVersion } = await beginMark(attendance, caller, kind);
  return { kind, verdict: 'ACCEPTED', nonce: nonce ?? expect.fail('no nonce'), policyVersion };
}

const rowsOf = async ({ subjectId }: Caller) =>
  (
    await house.sql<{ marks: number; uses: number }>(
      'attendance',
      `select (select count(*)::int from attendance_mark where subject_id = $1) as marks,
         (select count(*)::int from location_use where subject_id = $1) as uses`,
      [subjectId],
    )
  )[0];

describe('marking attendance', () => {
  promise(
    'Art. 10(2)',
    'one press makes one mark and one record of judging, however often and at once it is sent',
    async () => {
      const caller = await consented();
      const input = await begun(caller);
      const answers = await Promise.all(Array.from({ length: 12 }, () => markAttendance(attendance, caller, input)));
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(answers.map(({ mark }) => mark?.id)).size).toBe(1);
      expect(await rowsOf(caller)).toEqual({ marks: 1, uses: 1 });
      const other = await markAttendance(attendance, caller, { ...input, verdict: 'REFUSED' });
      expect(other.refusal?.code).toBe('MARK_DIFFERS');
      expect(await rowsOf(caller)).toEqual({ marks: 1, uses: 1 });
    },
  );

  promise(
    'Art. 10(2)',
    'a number is good for its member, its kind and a minute, and for nothing that was changed',
    async () => {
      const [caller, other] = [await consented(), await consented()];
      const input = await begun(caller);
      const codeOfAnswer = async (who: Caller, what: MarkInput) =>
        (await markAttendance(attendance, who, what)).refusal?.code;
      expect(await codeOfAnswer(other, input)).toBe('NONCE_NOT_GOOD');
      expect(await codeOfAnswer(caller, { ...input, kind: 'CLOCK_OUT' })).toBe('NONCE_NOT_GOOD');
      expect(await codeOfAnswer(caller, { ...input, policyVersion: '1999-1' })).toBe('NONCE_NOT_GOOD');
      await fc.assert(
        fc.asyncProperty(
          fc.nat(input.nonce.length - 1),
          fc.constantFrom('A', 'z', '0', '.', '_', ''),
          async (at, sign) => {
            const nonce = input.nonce.slice(0, at) + sign + input.nonce.slice(at + 1);
            fc.pre(nonce !== input.nonce);
            expect(await codeOfAnswer(caller, { ...input, nonce })).toBe('NONCE_NOT_GOOD');
          },
        ),
        { seed: 7, numRuns: 200 },
      );
      const later: Attendance = {
        ...attendance,
        clock: { ...attendance.clock, now: () => attendance.clock.now(), real: () => new Date(Date.now() + 60_000) },
      };
      expect((await markAttendance(later, caller, input)).refusal?.code).toBe('NONCE_LATE');
      expect(await rowsOf(caller)).toEqual({ marks: 0, uses: 0 });
      await markAttendance(attendance, caller, input);
      // A line that broke: sent again after the minute, it answers the mark that was made in time.
      expect(await markAttendance(later, caller, input)).toMatchObject({ repeated: true, refusal: null });
    },
  );

  promise(
    'Art. 10(2)',
    'whatever members send, in whichever order and at once: a number makes at most one mark, of the member and kind that it was given for, each with its record of judging',
    async () => {
      const kinds = ['CLOCK_IN', 'CLOCK_OUT'] as const;
      interface Sending {
        nonce: number;
        member: number;
        kind: (typeof kinds)[number];
        verdict: MarkInput['verdict'];
      }
      const sending: fc.Arbitrary<Sending> = fc.record({
        nonce: fc.nat(3),
        member: fc.nat(1),
        kind: fc.constantFrom(...kinds),
        verdict: fc.constantFrom('ACCEPTED' as const, 'REFUSED' as const),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(sending, { minLength: 1, maxLength: 6 }), { maxLength: 4 }),
          async (rounds) => {
            const members = [await consented(), await consented()];
            // Two numbers a member, one a kind.
            const given = await Promise.all(
              [0, 1, 2, 3].map(async (at) => {
                const kind = kinds[at % 2] ?? 'CLOCK_IN';
                const owner = at < 2 ? 0 : 1;
                return { owner, kind, input: await begun(members[owner] ?? nobody, kind) };
              }),
            );
            const made = new Map<number, Set<string>>();
            for (const round of rounds) {
              await Promise.all(
                round.map(async ({ nonce, member: who, kind, verdict }) => {
                  const one = given[nonce];
                  if (!one) return;
                  const input = { ...one.input, kind, verdict };
                  const { mark, refusal } = await markAttendance(attendance, members[who] ?? nobody, input);
                  const own = one.owner === who && one.kind === kind;
                  if (!own) expect(refusal?.code).toBe('NONCE_NOT_GOOD');
                  else expect([undefined, 'MARK_DIFFERS']).toContain(refusal?.code);
                  if (mark) made.set(nonce, (made.get(nonce) ?? new Set()).add(`${mark.id} ${verdict}`));
                }),
              );
            }
            // Under one number one mark with one verdict was ever answered, and that many are there.
            expect([...made.values()].map(({ size }) => size)).toEqual([...made.values()].map(() => 1));
            const counts = await Promise.all(members.map(rowsOf));
            for (const [who, count] of counts.entries()) {
              const marks = [...made.keys()].filter((nonce) => given[nonce]?.owner === who).length;
              expect(count).toEqual({ marks, uses: marks });
            }
          },
        ),
        { seed: 2026, numRuns: 25 },
      );
    },
    120_000,
  );

  promise(
    'Art. 10',
    'without consent nothing is judged; once withdrawn a number that was given makes no mark any more',
    async () => {
      const stranger = member();
      for (const language of ['en', 'ko', 'id'] as const)
        expect((await beginMark(attendance, { ...stranger, language }, 'CLOCK_IN')).refusal).toMatchObject({
          code: 'LOCATION_NO_CONSENT',
          wayOut: expect.any(String) as string,
        });
      const caller = await consented();
      const input = await begun(caller);
      expect((await withdrawLocationConsent(attendance, caller, caller.subjectId ?? '')).withdrawnAt).toBeInstanceOf(
        Date,
      );
      expect((await markAttendance(attendance, caller, input)).refusal?.code).toBe('LOCATION_NO_CONSENT');
      expect(await rowsOf(caller)).toEqual({ marks: 0, uses: 0 });
    },
  );

  promise(
    'Art. 10',
    'a zone is named only where the company justified it, never for a home or with a refusal',
    async () => {
      const saved = await saveZone(attendance, manager, {
        organizationId: tenantId,
        name: 'Head office',
        geometry: { type: 'Circle', centre: [127, 37.5], radius: 150 },
        activeFrom: '2026-01-01',
      });
      const zoneId = saved.zone?.id ?? expect.fail('no zone');
      const caller = await consented();
      const said = async (kind: MarkInput['kind'], verdict: MarkInput['verdict']) =>
        (await markAttendance(attendance, caller, { ...(await begun(caller, kind)), verdict, zoneId })).refusal?.code;
      expect(await said('CLOCK_IN', 'ACCEPTED')).toBe('ZONE_NOT_KEPT');
      expect(await said('HOME_CHECK', 'ACCEPTED')).toBe('ZONE_OF_HOME');
      expect(await said('CLOCK_IN', 'REFUSED')).toBe('ZONE_OF_REFUSAL');
      expect(await rowsOf(caller)).toEqual({ marks: 0, uses: 0 });
    },
  );

  promise(
    'Art. 10',
    'a kiosk’s code marks without a position, once a member and code; a manager’s approval does, too',
    async () => {
      const { key } = await addKiosk(attendance, manager, { organizationId: tenantId, name: 'Reception' });
      const code = codeOf(Buffer.from(key ?? '', 'base64url'), windowAt(new Date()));
      const caller = member();
      expect((await markAtKiosk(attendance, caller, { kind: 'CLOCK_IN', code: '00000000' })).refusal?.code).toBe(
        'KIOSK_CODE',
      );
      expect(await markAtKiosk(attendance, caller, { kind: 'CLOCK_IN', code })).toMatchObject({
        repeated: false,
        refusal: null,
      });
      expect(await markAtKiosk(attendance, caller, { kind: 'CLOCK_IN', code })).toMatchObject({ repeated: true });
      expect((await markAtKiosk(attendance, caller, { kind: 'CLOCK_OUT', code })).refusal?.code).toBe(
        'KIOSK_CODE_USED',
      );
      const requestId = randomUUID();
      const asked = { requestId, kind: 'CLOCK_IN', reason: 'The phone was empty.' } as const;
      expect(
        (await requestMark(attendance, caller, { ...asked, reason: 'I was at -6.20876, 106.84561' })).refusal?.code,
      ).toBe('REQUEST_REASON');
      await requestMark(attendance, caller, asked);
      const decision = { requestId, approves: true, answer: 'You were seen.' };
      expect(
        (await decideMarkRequest(attendance, { ...manager, subjectId: caller.subjectId }, decision)).refusal?.code,
      ).toBe('REQUEST_OF_ONESELF');
      expect((await decideMarkRequest(attendance, manager, decision)).request).toMatchObject({
        state: 'APPROVED',
        decidedBy: 'S-0006',
      });
      await decideMarkRequest(attendance, manager, decision);
      expect(await rowsOf(caller)).toEqual({ marks: 2, uses: 0 });
      const board = await attendanceBoard(attendance, manager, { organizationId: tenantId, day: '2026-11-02' });
      const line = board.nodes.find(({ person }) => person?.id === caller.subjectId);
      expect(line?.marks.map(({ way, finding }) => [way, finding])).toEqual([
        ['KIOSK', null],
        ['MANAGER', 'TWICE_IN'],
      ]);
    },
  );
});
