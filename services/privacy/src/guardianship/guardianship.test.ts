// Guardian consents from the paper to the end: nothing is granted without papers, by age, or by one pair of eyes where two are wanted; afterwards only
// "verified ward" and its days are left.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { findRequest } from '../requests/finding.ts';
import { registerRequest } from '../requests/registering.ts';
import { matchRequest } from '../requests/working.ts';
import { checklists } from '../verification/checklists.ts';
import { recordGuardianCheck } from '../verification/guardians.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { guardiansOf } from '../testing/guardians.ts';
import { approvalBehind, standing } from '../testing/location-use.ts';
import { checkGuardianConsent, guardianPoints, matchWard } from './checking.ts';
import { findConsent } from './finding.ts';
import { sendGuardianLetter } from './letters.ts';
import { destroyGuardianPapers, guardianPapersCame } from './papers.ts';
import { contentOf } from './reading.ts';
import { endGuardianConsent, freezeGuardianConsent, releaseGuardianConsent } from './standing.ts';
import { expireGuardianConsent, guardianSteps, lapseGuardianConsent, remindOfGuardianConsent } from './steps.ts';
import { tellAttendance } from './telling.ts';

let at: PrivacyHouse;
let guardians: ReturnType<typeof guardiansOf>;
let wards: string[];
beforeAll(async () => {
  at = await privacyHouse();
  guardians = guardiansOf(at);
  wards = await at.members([null, null, null, null, null, null, null, null, null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const [support, handler, officer, deputy] = (['support', 'handler', 'officer', 'deputy'] as const).map((role) =>
  as(role),
) as [ReturnType<typeof as>, ReturnType<typeof as>, ReturnType<typeof as>, ReturnType<typeof as>];
const codeOf = ({ refusal }: { refusal: { code: string } | null }) => refusal?.code ?? null;
const nextWard = () => wards.pop() ?? '';
/** Letters that stand written for a consent. */
const letters = async (id: string) => {
  const { rows } = await at.sources.pool.query<{ id: string; kind: string; toWard: boolean }>(
    'select id, kind, to_ward as "toWard" from guardian_letter where consent_id = $1 order by written_at, kind',
    [id],
  );
  return rows;
};
const kindsOf = async (id: string) => (await letters(id)).map(({ kind }) => kind);
/** Granted, for a ward of their own. */
async function granted(kind: 'CHILD' | 'ADULT_WARD', birthday: string, wardId = nextWard()) {
  const { id } = await guardians.registered(kind, birthday);
  await guardians.checked(id, wardId, kind === 'CHILD' ? 1 : 2);
  expect(codeOf(await guardians.decide(id))).toBeNull();
  return { id, wardId };
}

describe('guardian consent', () => {
  promise(
    'Art. 10(3)',
    'a child under eight: granted until the day before the birthday, and attendance is told',
    async () => {
      const wardId = nextWard();
      const consent = await guardians.registered('CHILD', '2018-11-03');
      expect(await kindsOf(consent.id)).toEqual(['PAPERS_MISSING']);
      expect(codeOf(await guardianPapersCame(at.sources, support, consent.id))).toBeNull();
      expect(codeOf(await guardians.decide(consent.id))).toBe('NOT_CHECKED');
      expect(codeOf(await guardians.checked(consent.id, wardId))).toBeNull();
      expect(codeOf(await guardians.decide(consent.id))).toBeNull();
      expect(await findConsent(at.sources, consent.id)).toMatchObject({
        ...{ state: 'GRANTED', validFrom: '2026-11-01', validUntil: '2026-11-02', endsByAge: true, together: false },
      });
      await tellAttendance(at.sources, consent.id);
      expect(await guardians.ward(wardId)).toEqual([{ valid_until: '2026-11-02', frozen: false, ended: false }]);
      expect(await kindsOf(consent.id)).toEqual(['PAPERS_MISSING', 'RECEIVED', 'GRANTED', 'WARD_VERIFIED']);
      for (const letter of await letters(consent.id)) await sendGuardianLetter(at.sources, letter.id);
      const texts = (await at.house.letters()).map(({ text }) => text);
      expect(texts.filter((text) => text.includes(consent.reference)).length).toBeGreaterThanOrEqual(3);
      expect(texts.filter((text) => /CHILD|child|2018/.test(text) && text.includes(consent.reference))).toEqual([]);
    },
  );

  promise('Art. 10(3)', 'who is eight consents themselves: a guardian’s consent is refused', async () => {
    const consent = await guardians.registered('CHILD', '2018-10-31');
    await guardians.checked(consent.id, nextWard());
    expect(codeOf(await guardians.decide(consent.id))).toBe('OWN_CONSENT');
    expect(codeOf(await guardians.decide(consent.id, { outcome: 'REFUSED' }))).toBe('REASON_CODE_WANTED');
    const refused = await guardians.decide(consent.id, { outcome: 'REFUSED', reason: 'OWN_CONSENT' });
    expect(refused.consent).toMatchObject({ state: 'REFUSED', refusedFor: 'OWN_CONSENT', validFrom: null });
  });

  promise(
    'Art. 10(4)',
    'without proof of guardianship it is asked for, nothing is granted, and in the end it lapses',
    async () => {
      const consent = await guardians.registered('MENTAL_DISABILITY', '1999-05-05', ['GUARDIAN_CONSENT']);
      expect(codeOf(await guardians.checked(consent.id, nextWard()))).toBe('PAPERS_MISSING');
      expect(codeOf(await guardians.decide(consent.id))).toBe('NOT_CHECKED');
      const steps = await guardianSteps(at.sources, consent.id);
      expect(steps.papersInMs).toBeGreaterThan(13 * 24 * 3_600_000);
      expect(await lapseGuardianConsent(at.sources, consent.id)).toBe(false);
      await at.sources.pool.query(`update guardian_consent set papers_by = $2 where id = $1`, [
        consent.id,
        at.hoursAgo(1),
      ]);
      expect((await guardianSteps(at.sources, consent.id)).papersInMs).toBe(0);
      expect([
        await lapseGuardianConsent(at.sources, consent.id),
        await lapseGuardianConsent(at.sources, consent.id),
      ]).toEqual([...[true, false]]);
      expect(await kindsOf(consent.id)).toEqual(['PAPERS_MISSING', 'LAPSED']);
    },
  );

  promise(
    'Art. 10(4)',
    'of adult wards two members of staff look at the papers, and a fault that the second finds undoes the first look',
    async () => {
      const { id } = await guardians.registered('SEVERE_DISABILITY', '2001-07-07');
      expect(codeOf(await guardians.checked(id, nextWard()))).toBeNull();
      expect(codeOf(await guardians.decide(id))).toBe('NOT_CHECKED');
      const look = (who: typeof support, met: readonly (typeof guardianPoints)[number][] = guardianPoints) =>
        checkGuardianConsent(at.sources, who, { id, met }).then(codeOf);
      expect(await look(support)).toBe('SAME_PERSON');
      expect(await look(handler, guardianPoints.slice(1))).toBe('CHECK_FAILED');
      expect([await look(handler), await look(handler), await look(officer), await look(officer)]).toEqual([
        ...[null, 'SAME_PERSON', null, 'CHECKED_ALREADY'],
      ]);
      expect(codeOf(await guardians.decide(id, { guardianshipEndsOn: '2026-10-31' }))).toBe('BAD_DAY');
      const { consent } = await guardians.decide(id, { guardianshipEndsOn: '2027-01-31' });
      expect(consent).toMatchObject({ state: 'GRANTED', validUntil: '2027-01-31', endsByAge: false });
    },
  );

  promise(
    'Art. 3(1)',
    'after the decision papers and kind of ward go at once; "verified ward" and its days stay',
    async () => {
      await standing(at, { recordClass: 'guardianship-proof', largestRecords: 50 });
      const { id } = await granted('ADULT_WARD', '1980-01-01');
      const open = (await findConsent(at.sources, id)) ?? expect.unreachable();
      expect(await contentOf(at.sources, officer, open)).toMatchObject({
        guardian: 'Jamalia Mandasari',
        kind: null,
        ward: null,
      });
      expect(await guardians.left(id)).toBe(3);
      // The part's own outbox asks for it; asked again it is the same run.
      await destroyGuardianPapers(at.sources, id, 'S-0003');
      const { rows } = await at.sources.pool.query<{ id: string }>(
        `select batch_id as id from immediate_run where request_id = $1`,
        [`guardianship:${id}`],
      );
      const batchId = rows[0]?.id ?? '';
      await at.carryOut(batchId, (await approvalBehind(at, batchId))?.id ?? '');
      expect(await guardians.left(id)).toBe(0);
      const after = (await findConsent(at.sources, id)) ?? expect.unreachable();
      expect(after.holdsOn('2026-11-01')).toBe(true);
      expect(await contentOf(at.sources, officer, after)).toMatchObject({ guardian: 'Jamalia Mandasari', kind: null });
    },
  );

  promise(
    'Art. 10(3)',
    'a dispute freezes every consent for the ward; somebody else releases the one that holds',
    async () => {
      const wardId = nextWard();
      const first = await granted('ADULT_WARD', '1980-01-01', wardId);
      const second = await granted('ADULT_WARD', '1980-01-01', wardId);
      const reason = 'Two guardians dispute.';
      expect(codeOf(await freezeGuardianConsent(at.sources, officer, { id: first.id, reason: 'no' }))).toBe(
        'REASON_WANTED',
      );
      expect(codeOf(await freezeGuardianConsent(at.sources, officer, { id: first.id, reason }))).toBeNull();
      for (const { id } of [first, second]) {
        expect((await findConsent(at.sources, id))?.frozenAt).not.toBeNull();
        await tellAttendance(at.sources, id);
      }
      expect((await guardians.ward(wardId)).map(({ frozen }) => frozen)).toEqual([true, true]);
      const release = (who: typeof officer, id: string) =>
        releaseGuardianConsent(at.sources, who, { id, reason }).then(codeOf);
      expect([
        await release(officer, first.id),
        await release(deputy, first.id),
        await release(deputy, first.id),
      ]).toEqual([...['OWN_FREEZE', null, 'NOT_FROZEN']]);
      const ended = await endGuardianConsent(at.sources, officer, { id: second.id, how: 'GUARDIANSHIP_ENDED', reason });
      expect(ended.consent).toMatchObject({ state: 'ENDED', endedHow: 'GUARDIANSHIP_ENDED' });
      await tellAttendance(at.sources, second.id);
      expect((await guardians.ward(wardId)).map(({ ended: over }) => over).sort()).toEqual([false, true]);
    },
  );

  promise(
    'Art. 10(3)',
    'a ward is told when they come of age, the guardian before that; an older telling changes nothing',
    async () => {
      const { id, wardId } = await granted('CHILD', '2018-11-03');
      expect(await expireGuardianConsent(at.sources, id)).toBe(false);
      // Thirty and seven days before the end are over: only the last reminder is given.
      expect((await guardianSteps(at.sources, id)).reminders).toEqual([
        ...[
          { days: 30, inMs: 0 },
          { days: 7, inMs: 0 },
        ],
      ]);
      expect([
        await remindOfGuardianConsent(at.sources, id, 7),
        await remindOfGuardianConsent(at.sources, id, 30),
      ]).toEqual([...[true, false]]);
      await at.sources.pool.query(
        `update guardian_consent set valid_from = '2026-10-01', valid_until = '2026-10-31' where id = $1`,
        [id],
      );
      expect((await guardianSteps(at.sources, id)).endsInMs).toBe(0);
      expect([await expireGuardianConsent(at.sources, id), await expireGuardianConsent(at.sources, id)]).toEqual([
        true,
        false,
      ]);
      expect(await findConsent(at.sources, id)).toMatchObject({ state: 'ENDED', endedHow: 'CAME_OF_AGE' });
      expect((await letters(id)).filter(({ toWard }) => toWard).map(({ kind }) => kind)).toEqual([
        'WARD_VERIFIED',
        'CAME_OF_AGE',
      ]);
      await tellAttendance(at.sources, id);
      expect((await guardians.ward(wardId))[0]?.ended).toBe(true);
      const stale = {
        consentId: id,
        personId: wardId,
        scopeVersion: 1,
        validFrom: '2026-11-01',
        validUntil: '2027-11-01',
      };
      const older = { ...stale, endsByAge: false, together: false, released: false, revision: 1 };
      const news = await at.sources.peers.call<{ keepVerifiedWard: boolean }>(
        'attendance',
        'mutation Old($input: VerifiedWardInput!) { keepVerifiedWard(input: $input) }',
        { input: older },
      );
      expect(news.keepVerifiedWard).toBe(false);
    },
  );

  promise('Art. 10(4)', 'what cannot be taken is refused by its field, and the same id opens one consent', async () => {
    const wrong = (more: object) =>
      guardians.registered('CHILD', '2020-03-01', [], more).then(
        () => null,
        (error: unknown) => (error as Error).message,
      );
    expect(await wrong({ guardian: ' ' })).toBe('GUARDIAN_WANTED');
    expect(await wrong({ ward: 'x'.repeat(301) })).toBe('WARD_WANTED');
    expect(await wrong({ birthday: '2030-01-01' })).toBe('BIRTHDAY_WANTED');
    expect(await wrong({ language: 'fr' })).toBe('UNKNOWN_LANGUAGE');
    const id = randomUUID();
    const one = await guardians.registered('CHILD', '2020-03-01', [], { id });
    expect((await guardians.registered('CHILD', '2020-03-01', [], { id })).reference).toBe(one.reference);
    expect(codeOf(await matchWard(at.sources, support, { id, personId: randomUUID() }))).toBe('UNKNOWN_PERSON');
  });

  promise(
    'Art. 6(3)',
    'the guardian whose consent holds exercises the ward’s rights; nobody else does, and not while it is frozen',
    async () => {
      const { id, wardId } = await granted('ADULT_WARD', '1980-01-01');
      const { reference } = (await findConsent(at.sources, id)) ?? expect.unreachable();
      const request = async (requestedBy: 'GUARDIAN' | 'SELF', aboutId: string) => {
        const made = await registerRequest(at.sources, handler, {
          ...{ kind: 'VIEW', channel: 'LETTER', language: 'en', requestedBy, receivedAt: at.sources.clock.now() },
          ...{ name: 'Jamalia Mandasari', text: 'What do you hold of my ward?' },
        });
        await matchRequest(at.sources, handler, { requestId: made.request?.id ?? '', personId: aboutId });
        return made.request?.id ?? '';
      };
      const check = async (requestId: string, more: Partial<Parameters<typeof recordGuardianCheck>[2]> = {}) =>
        codeOf(
          await recordGuardianCheck(at.sources, support, { requestId, reference, met: checklists.GUARDIAN, ...more }),
        );
      const [other = ''] = await at.members([null]);
      expect(await check(await request('SELF', wardId))).toBe('NOT_A_GUARDIAN');
      expect(await check(await request('GUARDIAN', other))).toBe('GUARDIAN_NOT_IN_FORCE');
      const asked = await request('GUARDIAN', wardId);
      expect(await check(asked, { met: checklists.GUARDIAN.slice(1) })).toBe('CHECK_FAILED');
      await freezeGuardianConsent(at.sources, officer, { id, reason: 'Two guardians dispute.' });
      expect(await check(asked)).toBe('GUARDIAN_NOT_IN_FORCE');
      await releaseGuardianConsent(at.sources, deputy, { id, reason: 'It is settled.' });
      expect(await check(asked, { reference: reference.toLowerCase() })).toBeNull();
      expect(await findRequest(at.sources, asked)).toMatchObject({ state: 'VERIFIED', verifiedHow: 'GUARDIAN' });
    },
  );
});
