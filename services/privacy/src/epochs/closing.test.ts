// From access removed to irrecoverable: the closing that follows the proof of a list, in the four running parts.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { documentText, documentShape } from '../certificates/document.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { progressOf, timelineOf } from '../destruction/progress.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { closeEpoch } from './closing.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

/** A list of members who are due, destroyed and proved. */
async function proved(): Promise<string> {
  await at.members([170, 100, null]);
  const [id = ''] = await at.select('membership');
  const { listHash } = await at.batch(id);
  await expect(closeEpoch(at.sources, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'Purpose ended.' });
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  await at.carryOut(id, rows.rows[0]?.id ?? '');
  return id;
}

const vault = (statement: string, values: unknown[] = []) =>
  at.house.installation.sql<Record<string, unknown>>('vault', statement, values);

const asked = async (certificateId: string) => {
  const token = await mintToken(at.house.installation, {
    kind: 'person',
    roles: ['auditor'],
    staffNumber: 'S-0007',
  });
  const { data, errors } = await at.house.graphql<{ certificate: Record<string, unknown> }>(
    'query One($id: ID!) { certificate(id: $id) { level irrecoverableSince epoch } }',
    { id: certificateId },
    { token, part: 'privacy' },
  );
  expect(errors).toEqual([]);
  return data?.certificate;
};

const livingMembers = async () => {
  const token = await at.house.programToken('integrator', { scope: 'people:read' });
  return at.house.graphql<{ people: { nodes: { name: string }[] } }>(
    '{ people(first: 50) { nodes { name } } }',
    {},
    { token, part: 'identity' },
  );
};

describe('closing after the proof', () => {
  promise(
    'Art. 8(3)',
    'a certificate says irrecoverable only when the epoch was closed; an earlier one is told to be so from then on, and its document stays',
    async () => {
      const first = await proved();
      const before = await certificate(at.sources, await certifyBatch(at.sources, first));
      expect(before).toMatchObject({ level: 'ACCESS_REMOVED' });
      expect(await asked(before?.id ?? '')).toEqual({ level: 'ACCESS_REMOVED', irrecoverableSince: null, epoch: null });

      const second = await proved();
      expect((await progressOf(at.sources.pool, await at.batch(second), 'en')).message).toContain('destroyed for good');
      expect(await closeEpoch(at.sources, second)).toBe(true);
      expect(await closeEpoch(at.sources, second)).toBe(true);
      const issued = await certificate(at.sources, await certifyBatch(at.sources, second));
      expect(issued).toMatchObject({ level: 'IRRECOVERABLE' });
      const verified = await verifyCertificate(issued?.document ?? '');
      expect(verified).toMatchObject({ ok: true, certificate: { level: 'IRRECOVERABLE', epoch: { number: 1 } } });
      // Times in a certificate are of one clock.
      if (!verified.ok) throw new Error('not verified');
      const { issuedAt, epoch } = verified.certificate;
      expect(Date.parse(issuedAt) - Date.parse(epoch?.closedAt ?? '')).toBeLessThan(60_000);
      const steps = ['PROVED', 'EPOCH_CLOSED', 'CERTIFIED'];
      const told = (await timelineOf(at.sources.pool, second, 'en')).map(({ kind }) => kind);
      expect(told.filter((kind) => steps.includes(kind))).toEqual(steps);
      expect(await asked(before?.id ?? '')).toEqual({
        level: 'ACCESS_REMOVED',
        irrecoverableSince: epoch?.closedAt,
        epoch: 1,
      });
      expect((await certificate(at.sources, before?.id ?? ''))?.document).toBe(before?.document);
      // The four running parts went over to the new root by themselves.
      const { data, errors } = await livingMembers();
      expect(errors).toEqual([]);
      expect(data?.people.nodes.length).toBeGreaterThan(0);
      await at.members([null]);
    },
  );

  promise(
    'Art. 8(3)',
    'what a closing waits for is shown on the list, once; then it goes on',
    async () => {
      const id = await proved();
      const [current] = await vault('select epoch from current_epoch');
      const stuck = randomUUID();
      await vault('insert into epoch_reader values ($1, $2, now() + $$1 hour$$)', [stuck, current?.['epoch']]);
      for (let time = 0; time < 2; time += 1) expect(await closeEpoch(at.sources, id, 0)).toBe(false);
      expect((await at.batch(id)).failure).toMatch(/^A process still holds the root of epoch 2\. It is tried/);
      expect((await timelineOf(at.sources.pool, id, 'en')).filter(({ kind }) => kind === 'FAILED')).toHaveLength(1);
      await vault('delete from epoch_reader where process = $1', [stuck]);
      expect(await closeEpoch(at.sources, id)).toBe(true);
      expect(await at.batch(id)).toMatchObject({ failure: null, state: 'PROVING' });
      await certifyBatch(at.sources, id);
    },
    120_000,
  );

  promise('Art. 8', 'a certificate that says irrecoverable and names no closed epoch is refused', async () => {
    const rows = await at.sources.pool.query<{ document: string }>(
      `select document from certificate where level = 'IRRECOVERABLE' limit 1`,
    );
    const document = documentShape.parse(JSON.parse(rows.rows[0]?.document ?? ''));
    const { sign } = await import('../certificates/signing.ts');
    const forged = await sign({ ...document.certificate, epoch: null }, at.sources.config.certificateKey);
    expect(await verifyCertificate(forged)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('no closed') as string,
    });
    expect(documentText(document)).toBe(rows.rows[0]?.document);
  });

  promise(
    'Art. 9(6)',
    'nobody but the workflow may close an epoch, and the notes of closings cannot be changed',
    async () => {
      const ask = async (claims: Parameters<typeof mintToken>[1]) => {
        const token = await mintToken(at.house.installation, claims);
        const mutation = 'mutation Close($id: ID!) { closeEpoch(batchId: $id) }';
        const { errors } = await at.house.graphql(mutation, { id: randomUUID() }, { token, part: 'privacy' });
        return errors[0]?.extensions?.code;
      };
      expect(await ask({ kind: 'person', roles: ['officer'], staffNumber: 'S-0001' })).toBe('FORBIDDEN');
      expect(await ask({ kind: 'service', roles: ['service'], scopes: ['service'] })).toBe('NOT_FOUND');
      for (const act of ['update closed_epoch set closed_at = now()', 'delete from closed_epoch'])
        await expect(at.sources.pool.query(act)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
