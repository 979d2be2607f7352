// Standing approvals: who gives one, for what, how long, how much, with which proof of identity; and that one is withdrawn at once.
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { promise, softAuthenticator } from '@clounge/test/kit';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { noStanding, terms } from '../testing/location-use.ts';
import { giveStandingApproval, standingChallenge, withdrawStandingApproval, type GiveStanding } from './giving.ts';
import { standingHistory } from './history.ts';
import { standingClasses } from './reading.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(() => noStanding(at));

const give = (more: Partial<GiveStanding> = {}, caller = as('officer')) =>
  giveStandingApproval(at.sources, caller, { ...terms, ...more });
const codeOf = async (more: Partial<GiveStanding>, caller = as('officer')) => {
  const { refusal } = await give(more, caller);
  return refusal && [refusal.code, refusal.field ?? null];
};

describe('standing approvals', () => {
  promise(
    'Art. 3(1)',
    'the person in charge approves small immediate destructions of one class for a year at most, with a number, a reason and a history',
    async () => {
      const { approval, refusal } = await give();
      expect(refusal).toBeNull();
      expect(approval).toMatchObject({
        number: expect.stringMatching(/^SA-2026-\d{4}$/) as string,
        recordClass: 'location-use',
        givenBy: 'S-0001',
        givenRole: 'OFFICER',
        validFrom: '2026-11-01',
        validUntil: '2027-10-31',
      });
      const classes = await standingClasses(at.sources, 'en');
      expect(classes.map(({ recordClass }) => recordClass)).toEqual([
        'location-use',
        'misuse-cleared',
        'identity-document',
        'guardianship-proof',
        'view-package',
        'quarantined-file',
      ]);
      expect(classes[0]).toMatchObject({
        occasion: 'withdrawal of the consent',
        inForce: { id: approval?.id },
        toCome: null,
      });
      expect(await standingHistory(at.sources.pool, approval?.id ?? '', 'en')).toMatchObject([
        { kind: 'GIVEN', by: 'S-0001', role: 'OFFICER', text: expect.stringContaining('until 2027-10-31') as string },
      ]);
    },
  );

  promise(
    'Art. 8(3)①',
    'what is not small, not yearly, not for such a class or without a reason is refused',
    async () => {
      expect(await codeOf({ recordClass: 'membership' })).toEqual(['NOT_ELIGIBLE', 'recordClass']);
      expect(await codeOf({ recordClass: 'payment' })).toEqual(['NOT_ELIGIBLE', 'recordClass']);
      expect(await codeOf({ validFrom: '2026-10-31' })).toEqual(['BAD_USER_INPUT', 'validFrom']);
      expect(await codeOf({ validFrom: '2026-02-30' })).toEqual(['BAD_USER_INPUT', 'validFrom']);
      expect(await codeOf({ validUntil: '2027-11-01' })).toEqual(['BAD_USER_INPUT', 'validUntil']);
      expect(await codeOf({ validUntil: '2026-10-31' })).toEqual(['BAD_USER_INPUT', 'validUntil']);
      expect(await codeOf({ largestPeople: 0 })).toEqual(['BAD_USER_INPUT', 'largestPeople']);
      expect(await codeOf({ largestPeople: 51 })).toEqual(['BAD_USER_INPUT', 'largestPeople']);
      expect(await codeOf({ largestRecords: 1_001 })).toEqual(['BAD_USER_INPUT', 'largestRecords']);
      expect(await codeOf({ reason: ' ' })).toEqual(['REASON_WANTED', 'reason']);
      expect(await codeOf({ reason: 'Ask gilda@c100.example.' })).toEqual(['PERSONAL_DATA_IN_REASON', 'reason']);
      for (const language of ['en', 'ko', 'id'] as const) {
        const { refusal } = await give({ validUntil: '2027-11-01' }, as('officer', { language }));
        expect(refusal?.message).toContain('2027-10-31');
      }
    },
  );

  promise(
    'Art. 8(3)①',
    'only whose appointment is in force gives one, never beyond it, and with an identity confirmed a moment ago',
    async () => {
      expect(await codeOf({}, as('handler'))).toEqual(['NOT_APPOINTED', null]);
      const stale = as('officer', { authTime: new Date(Date.now() - 6 * 60_000) });
      expect((await give({}, stale)).refusal?.code).toBe('STEP_UP_NEEDED');
      expect((await standingChallenge(at.sources, stale, terms)).refusal?.code).toBe('STEP_UP_NEEDED');
      expect(await codeOf({}, as('deputy'))).toEqual(['OUTLIVES_APPOINTMENT', 'validUntil']);
      const { approval } = await give({ validUntil: '2026-11-30' }, as('deputy'));
      expect(approval).toMatchObject({ givenBy: 'S-0002', givenRole: 'DEPUTY' });
    },
  );

  promise('Art. 3(1)', 'one is in force for a class at a time; the next begins when it ends', async () => {
    const [one, other] = await Promise.all([give(), give({ validFrom: '2027-01-01', validUntil: '2027-12-31' })]);
    expect([one.refusal?.code ?? null, other.refusal?.code ?? null].sort()).toEqual(['STANDING_ALREADY', null].sort());
    // Both cover this day, whichever came first.
    const day = '2027-10-31';
    expect(await codeOf({ validFrom: day, validUntil: day })).toEqual(['STANDING_ALREADY', 'validFrom']);
    await noStanding(at);
    expect((await give()).refusal).toBeNull();
    const next = await give({ validFrom: '2027-11-01', validUntil: '2028-10-31' });
    expect(next.refusal).toBeNull();
    expect((await standingClasses(at.sources, 'en'))[0]).toMatchObject({
      inForce: { validUntil: '2027-10-31' },
      toCome: { id: next.approval?.id },
    });
    expect((await give({ recordClass: 'identity-document' })).refusal).toBeNull();
  });

  promise('Art. 8(3)①', 'it is withdrawn at once, for a reason, by who decides; and once', async () => {
    const { approval } = await give();
    const id = approval?.id ?? '';
    const withdraw = (caller = as('deputy'), reason = 'The form is being changed.') =>
      withdrawStandingApproval(at.sources, caller, id, reason);
    expect((await withdraw(as('handler'))).refusal?.code).toBe('NOT_APPOINTED');
    expect((await withdraw(as('deputy'), '')).refusal?.code).toBe('REASON_WANTED');
    const stale = as('deputy', { authTime: new Date(0) });
    expect((await withdraw(stale)).refusal).toBeNull();
    expect((await withdraw()).refusal?.code).toBe('NOT_IN_FORCE');
    expect((await withdrawStandingApproval(at.sources, as('officer'), 'x', 'Once more.')).refusal?.code).toBe(
      'NOT_FOUND',
    );
    const [location] = await standingClasses(at.sources, 'en');
    expect([location?.inForce, location?.over[0]?.withdrawnBy]).toEqual([null, 'S-0002']);
    expect((await give()).refusal).toBeNull();
  });

  promise(
    'Art. 8(3)①',
    'whoever has a passkey signs class, period, limits and reason with it; for anything else it is refused',
    async () => {
      const origin = at.house.installation.place.publicUrl;
      const device = softAuthenticator();
      const { accessToken: token } = await at.house.signIn('officer');
      const ask = async <Data>(document: string, variables: object = {}) => {
        const { data, errors } = await at.house.graphql<Data>(document, { ...variables }, { token, part: 'identity' });
        return data ?? Promise.reject(new Error(errors[0]?.message));
      };
      const { passkeyRegistrationOptions: begun } = await ask<{
        passkeyRegistrationOptions: { registration: { challenge: string } };
      }>(`mutation { passkeyRegistrationOptions { registration { challenge } } }`);
      const made = device.register({ challenge: begun.registration.challenge, origin });
      await ask(`mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { passkey { id } } }`, {
        input: { label: 'Phone', ...made },
      });
      expect((await give()).refusal?.code).toBe('PASSKEY_NEEDED');
      const signed = async (about = terms) => {
        const { challenge } = await standingChallenge(at.sources, as('officer'), about);
        return device.assert({ origin, challenge: challenge?.challenge ?? '' });
      };
      const others: Partial<GiveStanding>[] = [
        { recordClass: 'identity-document' },
        { validUntil: '2027-10-30' },
        { largestPeople: 3 },
        { largestRecords: 11 },
      ];
      for (const other of others)
        expect((await give({ ...other, passkey: await signed() })).refusal?.code).toBe('PASSKEY_OTHER_STANDING');
      expect((await give({ reason: 'Another reason.', passkey: await signed() })).refusal?.code).toBe(
        'PASSKEY_OTHER_REASON',
      );
      const passkey = await signed();
      const { approval, refusal } = await give({ passkey });
      expect([refusal, approval?.passkey?.challengeInput]).toMatchObject([
        null,
        { recordClass: 'location-use', validUntil: '2027-10-31', largestPeople: 2, approver: 'S-0001' },
      ]);
      await noStanding(at);
      expect((await give({ passkey })).refusal?.code).toBe('PASSKEY_REPLAYED');
    },
  );
});
