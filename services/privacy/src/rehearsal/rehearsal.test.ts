// The dry run says what the real run does: the same rows, the same keys, the same that stays. Nothing changes by it, and it is recorded.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { placeHold } from '../holds/placing.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { rehearseDestruction, type Rehearsal } from './rehearsal.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const rehearse = async (subjectId: string): Promise<Rehearsal> =>
  (await rehearseDestruction(at.sources, as('handler'), subjectId)) ?? expect.fail('nothing is held');

/** Rows of a person in identity, search tokens included, and their living keys. */
async function stock(subjectId: string): Promise<number[]> {
  const rows = await Promise.all([
    at.house.installation.sql<{ count: number }>(
      'identity',
      `select (select count(*) from membership where subject_id = $1) + (select count(*) from email_index where subject_id = $1)
         + (select count(*) from login_record where subject_id = $1) as count`,
      [subjectId],
    ),
    at.house.installation.sql<{ count: number }>(
      'vault',
      'select count(*) as count from scope where subject_id = $1 and condemned_at is null',
      [subjectId],
    ),
  ]);
  return rows.map(([row]) => Number(row?.count));
}

describe('rehearsal', () => {
  promise(
    'Art. 8(3)',
    'the list that is approved afterwards destroys exactly what the rehearsal said, and leaves what it said stays',
    async () => {
      const [member = ''] = await at.members([200], [5]);
      await at.consultation(member, 400);
      await at.consultation(member, 30);
      const before = await stock(member);
      const said = await rehearse(member);
      expect(await rehearse(member)).toMatchObject({ lines: said.lines });
      expect(await stock(member)).toEqual(before);

      const [id = ''] = await at.select('membership');
      const { listHash } = await at.batch(id);
      const decision = { batchId: id, listHash, reason: 'Purpose ended.' };
      expect((await approveDestruction(at.sources, as('officer'), decision)).refusal).toBeNull();
      const [approval] = (
        await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id])
      ).rows;
      await at.carryOut(id, approval?.id ?? '');
      const issued = await certificate(at.sources, await certifyBatch(at.sources, id));
      const verified = await verifyCertificate(issued?.document ?? '');
      if (!verified.ok) throw new Error('The certificate does not verify.');
      const goes = said.lines
        .filter((line) => line.fate === 'DESTROYED')
        .map(({ recordClass, service, records }) => ({ recordClass, part: service, records }))
        .sort((one, other) => (`${one.recordClass}/${one.part}` < `${other.recordClass}/${other.part}` ? -1 : 1));
      expect(goes.length).toBeGreaterThan(0);
      expect(verified.certificate.destroyed).toEqual(goes);
      expect(verified.certificate.ledger?.entries).toBe(said.keys);
      expect(issued?.records).toBe(said.destroyed);
      expect(said.searchEntries).toBeGreaterThan(0);

      const left = await rehearse(member);
      expect(left.destroyed).toBe(0);
      const stays = (lines: Rehearsal['lines']) =>
        lines
          .filter((line) => line.fate !== 'DESTROYED')
          .map(({ service, recordClass, fate, records }) =>
            fate === 'ARCHIVED'
              ? { service: 'archive', recordClass, fate: 'KEPT', records }
              : { service, recordClass, fate, records },
          )
          .sort((one, other) => (one.recordClass < other.recordClass ? -1 : 1));
      expect(stays(left.lines)).toEqual(stays(said.lines));
      expect(said.stays).toBe(left.stays);
      expect(said.lines.find((line) => line.recordClass === 'login-record')).toMatchObject({
        fate: 'ARCHIVED',
        law: 'Protection of Communications Secrets Act',
        clause: 'Art. 3(3)④',
      });
    },
  );

  promise('Art. 8(3)', 'of a running or held person nothing would go, and the rehearsal says why', async () => {
    const [running = '', held = ''] = await at.members([null, 200]);
    expect(await rehearse(running)).toMatchObject({ destroyed: 0, keys: 0 });
    await placeHold(at.sources, as('officer'), {
      kind: 'PERSON',
      subjectIds: [held],
      caseRef: 'K-1',
      law: 'Civil Procedure Act',
      reviewOn: '2027-01-31',
      reason: 'A dispute.',
    });
    const said = await rehearse(held);
    expect(said.destroyed).toBe(0);
    expect(said.lines.find((line) => line.recordClass === 'membership')).toMatchObject({
      fate: 'HELD',
      law: 'Civil Procedure Act',
      list: null,
    });
  });

  promise('Art. 9(5)', 'the look is recorded before anything is told; nobody known is nobody', async () => {
    const [member = ''] = await at.members([null]);
    await rehearse(member);
    const looks = await at.house.installation.sql<{ staff_number: string; purpose: string }>(
      'journal',
      `select staff_number, purpose from access_record where operation = 'rehearseDestruction' and $1::uuid = any (subjects)`,
      [member],
    );
    expect(looks).toEqual([{ staff_number: 'S-0003', purpose: 'destruction' }]);
    for (const nobody of ['00000000-0000-4000-8000-000000000009', 'nobody'])
      expect(await rehearseDestruction(at.sources, as('officer'), nobody)).toBeNull();
  });
});
