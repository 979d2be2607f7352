// From the withdrawal of the consent to the certificate, with the real parts and the real worker: at once where it is approved, on the list where not.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { destructionUpdates, destructionWorkflowId, sealedDataConverter } from '@clounge/shared/payloads';
import { Client, Connection } from '@temporalio/client';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { judged, locationRows, noStanding, standing, whereItStands } from '../testing/location-use.ts';
import { runsUnder } from './reading.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ worker: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());
beforeEach(async () => {
  await noStanding(at);
});

interface Withdrawal {
  withdrawnAt: string | null;
  fate: string | null;
  message: string | null;
  reference: string | null;
  refusal: { code: string; message: string } | null;
}

async function withdraw(user: 'attendance' | 'member' | 'officer', personId: string, language = 'en') {
  const { accessToken: token } = await at.house.signIn(user);
  const { data, errors } = await at.house.graphql<{ withdrawLocationConsent: Withdrawal }>(
    `mutation Withdraw($input: WithdrawLocationConsentInput!) { withdrawLocationConsent(input: $input) {
       withdrawnAt fate message reference refusal { code message } } }`,
    { input: { personId } },
    { token, part: 'attendance', headers: { 'accept-language': language } },
  );
  return data?.withdrawLocationConsent ?? Promise.reject(new Error(errors[0]?.message));
}

const member = async (): Promise<string> => {
  const [id = ''] = await at.members([null]);
  await judged(at, id);
  return id;
};

const stateOf = async (reference: string | null) =>
  (
    await at.sources.pool.query<{ state: string; id: string }>(
      'select state, id from destruction_batch where reference = $1',
      [reference],
    )
  ).rows[0];

describe('the consent to location', () => {
  promise(
    'Art. 10',
    'when it is withdrawn the records of its use are destroyed at once, proved and certified under the standing approval, and the person stays a member',
    async () => {
      const standingId = await standing(at);
      const personId = await member();
      const said = await withdraw('attendance', personId);
      expect(said).toMatchObject({ fate: 'AT_ONCE', refusal: null, withdrawnAt: expect.any(String) as string });
      expect((await withdraw('attendance', personId, 'ko')).message).toMatch(/파기|없습니다/);
      await expect.poll(async () => (await stateOf(said.reference))?.state, { timeout: 60_000 }).toBe('COMPLETED');
      expect(await locationRows(at, [personId])).toBe(0);
      expect(await withdraw('attendance', personId)).toMatchObject({ fate: 'NOTHING_HELD', refusal: null });
      const [run] = await runsUnder(at.sources, standingId, 'en');
      const issued = await at.sources.pool.query<{ id: string }>('select id from certificate where batch_id = $1', [
        run?.batch.id,
      ]);
      const document = (await certificate(at.sources, issued.rows[0]?.id ?? ''))?.document ?? '';
      const verified = await verifyCertificate(document);
      expect(verified).toMatchObject({
        ok: true,
        certificate: {
          level: 'IRRECOVERABLE',
          people: 1,
          destroyed: [{ recordClass: 'location-use', part: 'attendance', records: 2 }],
          approval: { by: 'S-0001', standing: { occasion: 'consent-withdrawn', firstDay: '2026-11-01' } },
        },
      });
      expect(document).not.toContain(personId);
      expect(await whereItStands(at, personId)).toMatchObject([{ state: 'DESTROYED', batch: 'COMPLETED' }]);
    },
    120_000,
  );

  promise(
    'Art. 8(3)①',
    'without a standing approval it waits on the ordinary list for the person in charge; who recorded it is no approver beforehand',
    async () => {
      const personId = await member();
      expect(await withdraw('attendance', personId)).toMatchObject({ fate: 'ON_A_LIST', reference: null });
      expect(await whereItStands(at, personId)).toMatchObject([{ state: 'OPEN', batch: 'AWAITING_APPROVAL' }]);
      await standing(at);
      const other = await member();
      expect(await withdraw('officer', other)).toMatchObject({ fate: 'ON_A_LIST' });
      expect(await whereItStands(at, other)).toMatchObject([{ state: 'OPEN', batch: 'AWAITING_APPROVAL' }]);
    },
  );

  promise('Art. 6', 'a member ends it for themselves only', async () => {
    const personId = await member();
    expect((await withdraw('member', personId)).refusal).toMatchObject({ code: 'NOT_FOUND' });
    expect((await withdraw('attendance', 'x')).refusal).toMatchObject({ code: 'NOT_FOUND' });
    expect(await locationRows(at, [personId])).toBe(2);
  });

  promise(
    'Art. 10',
    'while the privacy part does not answer the withdrawal stands, and afterwards it is carried out once',
    async () => {
      const standingId = await standing(at);
      const personId = await member();
      await at.house.stop('privacy');
      expect(await withdraw('attendance', personId)).toMatchObject({ fate: 'LATER', refusal: null });
      await at.house.start('privacy');
      const again = await Promise.all([withdraw('attendance', personId), withdraw('attendance', personId)]);
      expect(again.map(({ fate }) => fate)).toEqual(['AT_ONCE', 'AT_ONCE']);
      expect(await runsUnder(at.sources, standingId, 'en')).toHaveLength(1);
      const { reference } = again[0];
      await expect.poll(async () => (await stateOf(reference))?.state, { timeout: 60_000 }).toBe('COMPLETED');
      expect(await locationRows(at, [personId])).toBe(0);
    },
    120_000,
  );

  promise(
    'Art. 8(3)①',
    'a forged message to Temporal has no approval row, and nothing is destroyed by it',
    async () => {
      const personId = await member();
      await withdraw('attendance', personId);
      const waiting = await at.sources.pool.query<{ id: string }>(
        `select b.id from destruction_batch b join batch_item i on i.batch_id = b.id
         where i.subject_id = $1 and b.state = 'AWAITING_APPROVAL'`,
        [personId],
      );
      const batchId = waiting.rows[0]?.id ?? '';
      const { temporalAddress: address, temporalNamespace: namespace, payloadKey } = at.sources.config;
      const connection = await Connection.connect({ address });
      try {
        const client = new Client({ connection, namespace, dataConverter: sealedDataConverter(payloadKey) });
        const handle = client.workflow.getHandle(destructionWorkflowId(batchId));
        await expect
          .poll(
            () =>
              handle.describe().then(
                (found) => found.status.name,
                () => 'missing',
              ),
            { timeout: 30_000 },
          )
          .toBe('RUNNING');
        const forged = handle.executeUpdate(destructionUpdates.approved, { args: [{ approvalId: randomUUID() }] });
        await expect(forged).rejects.toThrow();
      } finally {
        await connection.close();
      }
      expect(await locationRows(at, [personId])).toBe(3);
      expect(await whereItStands(at, personId)).toMatchObject([{ state: 'OPEN', batch: 'AWAITING_APPROVAL' }]);
    },
    120_000,
  );
});
