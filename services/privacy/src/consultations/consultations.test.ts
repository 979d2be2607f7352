// Consultations: sealed, kept once, destroyed a year after they were closed; and a person who writes again is heard again.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { stores } from './consultation.entity.ts';
import { keepConsultations, type NewConsultation } from './consultations.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const talk = (subjectId: string, kind: NewConsultation['kind'], text: string): NewConsultation => ({
  kind,
  subjectId,
  tenantId: null,
  channel: 'WEB',
  openedAt: at.hoursAgo(500 * 24),
  closedAt: at.hoursAgo(400 * 24),
  fields: {
    name: 'Kamal Sitorus',
    from: 'kamal@c100.example',
    messages: [{ at: '2025-01-09T09:00:00+07:00', by: 'CUSTOMER', text }],
  },
});

interface Row {
  id: string;
  tenant_id: string | null;
  subject_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
}

const openAll = async (subjectId: string) => {
  const { rows } = await at.sources.pool.query<Row>('select * from consultation where subject_id = $1', [subjectId]);
  const sealed = rows.map((row) => ({
    id: row.id,
    tenantId: row.tenant_id,
    subjectId: row.subject_id,
    scope: row.scope,
    scopeVersion: row.scope_version,
    sealed: row.sealed,
  }));
  return at.sources.door.open(as('officer'), { operation: 'test' }, stores.CONSULTATION.set, sealed);
};

describe('consultations', () => {
  promise('Art. 9(4)', 'what people wrote is stored sealed only, and the same message twice is kept once', async () => {
    const [subject = ''] = await at.members([null]);
    const all = (['CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT'] as const).map((kind) =>
      talk(subject, kind, 'May we see a demo?'),
    );
    expect(await keepConsultations(at.sources, all)).toBe(3);
    expect(await keepConsultations(at.sources, all)).toBe(0);
    for (const { table } of Object.values(stores)) {
      const { rows } = await at.sources.pool.query(`select * from ${table}`);
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toMatch(/Kamal|demo\?|c100\.example/);
    }
    expect(await openAll(subject)).toMatchObject([{ kind: 'opened', value: { name: 'Kamal Sitorus' } }]);
  });

  promise(
    'Art. 3(1)',
    'a member whose old consultation was destroyed writes again: the new one opens, the old one never',
    async () => {
      const [subject = ''] = await at.members([null]);
      await keepConsultations(at.sources, [talk(subject, 'CONSULTATION', 'An old question.')]);
      const old = await at.sources.pool.query<Row>('select * from consultation where subject_id = $1', [subject]);
      const [id = ''] = await at.select('consultations');
      const { listHash } = await at.batch(id);
      await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'A year is over.' });
      const approvals = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
        id,
      ]);
      await at.carryOut(id, approvals.rows[0]?.id ?? '');
      await certifyBatch(at.sources, id);
      expect(await openAll(subject)).toEqual([]);

      expect(
        await keepConsultations(at.sources, [{ ...talk(subject, 'CONSULTATION', 'A new question.'), closedAt: null }]),
      ).toBe(1);
      expect(await openAll(subject)).toMatchObject([
        { kind: 'opened', value: { messages: [{ text: 'A new question.' }] } },
      ]);
      const [row] = old.rows;
      if (!row) throw new Error('There was one.');
      const restored = {
        id: row.id,
        tenantId: null,
        subjectId: subject,
        scope: row.scope,
        scopeVersion: row.scope_version,
        sealed: row.sealed,
      };
      expect(
        await at.sources.door.open(as('officer'), { operation: 'test' }, stores.CONSULTATION.set, [restored]),
      ).toMatchObject([{ kind: 'destroyed' }]);
    },
  );
});
