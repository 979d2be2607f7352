// What is destroyed at once under a standing approval: never more than it allows, never without it, never twice; and what it does not carry is not lost.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { sign } from '../certificates/signing.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { timelineOf } from '../destruction/progress.ts';
import { placeHold } from '../holds/placing.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import {
  approvalBehind,
  askAtOnce,
  judged,
  locationRows,
  noStanding,
  standing,
  whereItStands,
  withdrawnMembers,
} from '../testing/location-use.ts';
import { destroyAtOnce, type DestroyAtOnce } from './at-once.ts';
import { withdrawStandingApproval } from './giving.ts';
import { runsUnder } from './reading.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(async () => {
  await noStanding(at);
});

const withdrawn = (people: number, times?: number) => withdrawnMembers(at, people, times);
const ask = (subjectIds: readonly string[], more?: Partial<DestroyAtOnce>) => askAtOnce(at, subjectIds, more);
const approvalOf = (batchId: string | null) => approvalBehind(at, batchId);
const standsOn = (subjectId: string) => whereItStands(at, subjectId);
const waits = [{ state: 'OPEN', batch: 'AWAITING_APPROVAL', held: false }];

describe('destroyed at once', () => {
  promise(
    'Art. 3(1)',
    'records of location use go at once when the consent is withdrawn, under the standing approval that the certificate names',
    async () => {
      const id = await standing(at);
      const [one = '', other = ''] = await withdrawn(2);
      const outcome = await ask([one, other]);
      expect(outcome).toMatchObject({ taken: 2, left: [], refusal: null });
      expect(outcome.reference).toMatch(/^D-2026-11-01-location-use-at-once-\d+$/);
      const batchId = outcome.batchId ?? '';
      const approval = await approvalOf(batchId);
      expect(approval).toMatchObject({ staff_number: 'S-0001', standing_id: id });
      await at.carryOut(batchId, approval?.id ?? '');
      expect(await locationRows(at, [one, other])).toBe(0);
      const issued = await certificate(at.sources, await certifyBatch(at.sources, batchId));
      const verified = await verifyCertificate(issued?.document ?? '');
      if (!verified.ok) throw new Error(verified.problem);
      expect(verified.certificate).toMatchObject({
        people: 2,
        records: 4,
        destroyed: [{ recordClass: 'location-use', part: 'attendance', records: 4 }],
        approval: {
          by: 'S-0001',
          role: 'OFFICER',
          standing: {
            recordClass: 'location-use',
            occasion: 'consent-withdrawn',
            lastDay: '2027-10-31',
            largestPeople: 2,
            validUntil: '2027-10-31T16:59:59.999Z',
          },
        },
        changedBy: [],
      });
      expect(await runsUnder(at.sources, id, 'en')).toMatchObject([
        { occasion: 'withdrawal of the consent', batch: { id: batchId, state: 'COMPLETED' } },
      ]);
      const events = await timelineOf(at.sources.pool, batchId, 'en');
      expect(events[0]).toMatchObject({ kind: 'AT_ONCE', by: 'system' });
      expect(events.map(({ kind }) => kind)).not.toContain('APPROVED');
      // The rest of the two lives on.
      const living = await at.house.installation.sql(
        'identity',
        'select 1 from membership where subject_id = any ($1::uuid[]) and withdrew_at is null',
        [[one, other]],
      );
      expect(living).toHaveLength(2);
      // Nobody decides about such a list, and nobody changes it.
      const { listHash } = await at.batch(batchId);
      const late = await approveDestruction(at.sources, as('deputy'), { batchId, listHash, reason: 'Once more.' });
      expect(late.refusal?.code).toBe('ALREADY_DECIDED');
    },
  );

  promise('Art. 8', 'a certificate that steps outside its standing approval is found out', async () => {
    await standing(at);
    const outcome = await ask(await withdrawn(1));
    const batchId = outcome.batchId ?? '';
    await at.carryOut(batchId, (await approvalOf(batchId))?.id ?? '');
    const issued = await certificate(at.sources, await certifyBatch(at.sources, batchId));
    const verified = await verifyCertificate(issued?.document ?? '');
    if (!verified.ok) throw new Error(verified.problem);
    const { certificate: whole } = verified;
    const under = whole.approval.standing ?? expect.fail('no standing approval');
    const problemWith = async (more: Partial<typeof under>) => {
      const forged = { ...whole, approval: { ...whole.approval, standing: { ...under, ...more } } };
      const checked = await verifyCertificate(await sign(forged, at.sources.config.certificateKey));
      return checked.ok ? null : checked.problem;
    };
    expect(await problemWith({})).toBeNull();
    expect(await problemWith({ validUntil: '2026-10-31T00:00:00.000Z' })).toContain('outside the time');
    expect(await problemWith({ givenAt: '2026-12-31T00:00:00.000Z' })).toContain('outside the time');
    expect(await problemWith({ recordClass: 'identity-document' })).toContain('another record class');
    const more = { ...whole, people: 3, list: { ...whole.list, items: 3 } };
    const crowded = await verifyCertificate(await sign(more, at.sources.config.certificateKey));
    expect(crowded.ok ? null : crowded.problem).toContain('more people');
  });

  promise(
    'Art. 8(3)',
    'the same request destroys once, and is answered the same; another use of its id is refused',
    async () => {
      await standing(at);
      const [one = '', other = ''] = await withdrawn(2);
      const requestId = randomUUID();
      const [first, second] = await Promise.all([ask([one], { requestId }), ask([one], { requestId })]);
      expect(second).toEqual(first);
      expect(await ask([one], { requestId })).toEqual(first);
      await expect(ask([other], { requestId })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await ask([one])).toMatchObject({ taken: 0, left: [{ refusal: { code: 'ON_A_LIST' } }], refusal: null });
      await at.carryOut(first.batchId ?? '', (await approvalOf(first.batchId))?.id ?? '');
      expect(await ask([one])).toMatchObject({ taken: 0, left: [{ refusal: { code: 'NOTHING_HELD' } }] });
      expect(await ask([one], { requestId })).toEqual(first);
      expect(await standsOn(one)).toHaveLength(1);
      await expect(ask([one], { occasion: 'whim' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(ask([])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  promise(
    'Art. 8(3)①',
    'without a standing approval in force nothing is destroyed at once: it stands on the ordinary list, and waits for the person in charge',
    async () => {
      const [never = '', afterwards = '', foreign = ''] = await withdrawn(3);
      expect(await ask([never])).toMatchObject({ batchId: null, taken: 0, refusal: { code: 'STANDING_WITHDRAWN' } });
      expect(await standsOn(never)).toEqual(waits);
      const id = await standing(at);
      await withdrawStandingApproval(at.sources, as('officer'), id, 'The form is being changed.');
      const { refusal } = await destroyAtOnce(at.sources, as('officer', { language: 'ko' }), {
        requestId: 'a-request-of-korea',
        recordClass: 'location-use',
        subjectIds: [afterwards],
        occasion: 'consent-withdrawn',
      });
      expect(refusal).toMatchObject({
        code: 'STANDING_WITHDRAWN',
        message: expect.stringContaining('철회') as string,
        wayOut: expect.any(String) as string,
      });
      expect(await standsOn(afterwards)).toEqual(waits);
      expect((await ask([foreign], { recordClass: 'membership' })).refusal?.code).toBe('NOT_ELIGIBLE');
      expect(await standsOn(foreign)).toEqual([]);
      const [listId = ''] = await at.select('location-use');
      expect(await standsOn(foreign)).toEqual(waits);
      expect(await locationRows(at, [never, afterwards, foreign])).toBe(9);
      const { listHash } = await at.batch(listId);
      const decided = await approveDestruction(at.sources, as('officer'), {
        batchId: listId,
        listHash,
        reason: 'The consents were withdrawn.',
      });
      expect(decided.refusal).toBeNull();
      await at.carryOut(listId, (await approvalOf(listId))?.id ?? '');
      expect(await locationRows(at, [never, afterwards, foreign])).toBe(0);
    },
  );

  promise('Art. 3(1)', 'a standing approval that ended, or whose giver left, carries nothing any more', async () => {
    const [late = '', orphan = ''] = await withdrawn(2);
    const id = await standing(at);
    await at.house.installation.sql(
      'privacy',
      `update standing_approval set valid_from = '2026-09-01', valid_until = '2026-10-31' where id = $1`,
      [id],
    );
    expect((await ask([late])).refusal).toMatchObject({
      code: 'STANDING_ENDED',
      message: expect.stringContaining('2026-10-31') as string,
    });
    expect(await standsOn(late)).toEqual(waits);
    await standing(at);
    const left = `update appointment set ended_at = $1 where kind = 'OFFICER'`;
    await at.house.installation.sql('privacy', left, [at.hoursAgo(1)]);
    expect((await ask([orphan])).refusal?.code).toBe('GIVER_NOT_IN_OFFICE');
    await at.house.installation.sql('privacy', left, [null]);
    expect(await standsOn(orphan)).toEqual(waits);
  });

  promise(
    'Art. 8(3)①',
    'more than was allowed at once is not small: all of it goes onto the ordinary list',
    async () => {
      await standing(at, { largestPeople: 2, largestRecords: 5 });
      const crowd = await withdrawn(3, 1);
      expect((await ask(crowd)).refusal).toMatchObject({ code: 'OVER_LIMIT', field: 'subjectIds' });
      const [heavy = ''] = await withdrawn(1, 6);
      expect((await ask([heavy])).refusal?.code).toBe('OVER_LIMIT');
      for (const subject of [...crowd, heavy]) expect(await standsOn(subject)).toEqual(waits);
    },
  );

  promise('Art. 8(3)①', 'nobody approves what they selected themselves, not even beforehand', async () => {
    await standing(at);
    const [own = '', others = ''] = await withdrawn(2);
    expect((await ask([own], { recordedBy: 'S-0001' })).refusal?.code).toBe('OWN_OCCASION');
    expect(await standsOn(own)).toEqual(waits);
    expect(await ask([others], { recordedBy: null })).toMatchObject({ taken: 1, refusal: null });
  });

  promise('Art. 8(3)', 'who is under a hold, or whose purpose lasts, stays; the others go', async () => {
    await standing(at);
    const [held = '', goes = ''] = await withdrawn(2);
    const [still = ''] = await at.members([null]);
    await judged(at, still);
    const hold = await placeHold(at.sources, as('officer'), {
      kind: 'PERSON',
      subjectIds: [held],
      caseRef: 'K-7',
      law: 'Civil Procedure Act Art. 344',
      reviewOn: '2027-01-31',
      reason: 'A dispute.',
    });
    expect(hold.refusal).toBeNull();
    const outcome = await ask([held, goes, still]);
    expect(outcome).toMatchObject({ taken: 1, refusal: null });
    const codes = new Map(outcome.left.map(({ subjectId, refusal }) => [subjectId, refusal.code]));
    expect([codes.get(held), codes.get(still)]).toEqual(['ON_HOLD', 'NOT_DUE']);
    await at.carryOut(outcome.batchId ?? '', (await approvalOf(outcome.batchId))?.id ?? '');
    expect([await locationRows(at, [held]), await locationRows(at, [goes]), await locationRows(at, [still])]).toEqual([
      3, 0, 2,
    ]);
  });
});
