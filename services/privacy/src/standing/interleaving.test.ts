// What comes between a run and its destruction: a hold, a forged message, the end of the standing approval. Nothing is destroyed that must not be.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { approvedBatch, condemnPage } from '../destruction/executing.ts';
import { timelineOf } from '../destruction/progress.ts';
import { placeHold } from '../holds/placing.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import {
  approvalBehind,
  askAtOnce,
  locationRows,
  noStanding,
  standing,
  whereItStands,
  withdrawnMembers,
} from '../testing/location-use.ts';
import { withdrawStandingApproval } from './giving.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(async () => {
  await noStanding(at);
});

const withdrawn = (people: number) => withdrawnMembers(at, people);
const ask = (subjectIds: readonly string[]) => askAtOnce(at, subjectIds);
const approvalOf = (batchId: string | null) => approvalBehind(at, batchId);
const standsOn = (subjectId: string) => whereItStands(at, subjectId);

describe('between a run and its destruction', () => {
  promise('Art. 8(3)', 'a hold that comes while the run waits is obeyed inside the condemnation', async () => {
    await standing(at);
    const [held = '', goes = ''] = await withdrawn(2);
    const requestId = randomUUID();
    const { batchId } = await askAtOnce(at, [held, goes], { requestId });
    await placeHold(at.sources, as('officer'), {
      kind: 'PERSON',
      subjectIds: [held],
      caseRef: 'K-8',
      law: 'Civil Procedure Act Art. 344',
      reviewOn: '2027-01-31',
      reason: 'A dispute.',
    });
    await at.carryOut(batchId ?? '', (await approvalOf(batchId))?.id ?? '');
    expect([await locationRows(at, [held]), await locationRows(at, [goes])]).toEqual([3, 0]);
    expect(await standsOn(held)).toMatchObject([{ state: 'HELD' }]);
    expect(await askAtOnce(at, [held, goes], { requestId })).toMatchObject({
      taken: 1,
      left: [{ subjectId: held, refusal: { code: 'ON_HOLD' } }],
    });
  });

  promise('Art. 8(3)①', 'a forged message finds no approval, and nothing of a run is condemned by it', async () => {
    await standing(at);
    const subjects = await withdrawn(1);
    const { batchId } = await ask(subjects);
    const id = batchId ?? '';
    for (const forged of [randomUUID(), (await approvalOf(id))?.standing_id ?? '', '']) {
      expect(await approvedBatch(at.sources, id, forged)).toBeNull();
      await expect(condemnPage(at.sources, id, forged, 0)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await locationRows(at, subjects)).toBe(3);
  });

  promise(
    'Art. 8(3)①',
    'a standing approval that is withdrawn or ends while a run waits carries it no more: nothing is destroyed, and all of it is selected anew',
    async () => {
      const id = await standing(at);
      const [one = '', other = ''] = await withdrawn(2);
      const first = await ask([one]);
      const second = await ask([other]);
      await withdrawStandingApproval(at.sources, as('officer'), id, 'The form is being changed.');
      for (const { batchId } of [first, second]) {
        await at.carryOut(batchId ?? '', (await approvalOf(batchId))?.id ?? '');
        expect(await certifyBatch(at.sources, batchId ?? '')).toBeTruthy();
      }
      expect(await locationRows(at, [one, other])).toBe(6);
      const batch = first.batchId ?? '';
      expect((await timelineOf(at.sources.pool, batch, 'en')).map(({ kind }) => kind)).toContain('STANDING_OVER');
      const issued = await certificate(at.sources, await certifyBatch(at.sources, batch));
      const verified = await verifyCertificate(issued?.document ?? '');
      expect(verified).toMatchObject({
        ok: true,
        certificate: { people: 0, records: 0, notDestroyed: { changedSinceApproval: 1 } },
      });
      const messages = await at.sources.pool.query<{ argument: string }>(
        `select argument from outbox where kind = 'SELECT' and subject = $1`,
        [batch],
      );
      expect(messages.rows).toEqual([{ argument: 'location-use' }]);
      await at.select('location-use');
      expect((await standsOn(one)).at(-1)).toEqual({ state: 'OPEN', batch: 'AWAITING_APPROVAL', held: false });
    },
  );
});
