// Rights requests: sealed, numbered, on the strictest clock, told to the workflow; verified and closed once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { askedBy } from '../testing/requests.ts';
import { closeRequest } from './closing.ts';
import { addRequestMessage } from './content.ts';
import { openRequest, type NewRequest } from './opening.ts';
import { requestForPortal } from './portal-view.ts';
import { markVerified } from './verifying.ts';

let at: PrivacyHouse;
let subjectId = '';
beforeAll(async () => {
  at = await privacyHouse();
  [subjectId = ''] = await at.members([null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const asked = (more: Partial<NewRequest> = {}) => askedBy(at, subjectId, more);

describe('opening a rights request', () => {
  promise('Art. 6(2)', 'what was asked is sealed, and due when the strictest law says', async () => {
    const id = randomUUID();
    const opened = await openRequest(at.sources, asked({ id }), { staffNumber: 'S-0003' });
    expect(opened.reference).toMatch(/^R-2026-\d{6}$/);
    expect(opened.dueAt).toEqual(new Date(at.hoursAgo(2).getTime() + 72 * 3_600_000));
    expect(await openRequest(at.sources, asked({ id }))).toEqual(opened);
    const { rows } = await at.sources.pool.query<{ law: string }>('select * from rights_request where id = $1', [id]);
    expect(rows).toMatchObject([{ law: 'ID-PDP', state: 'RECEIVED', registered_by: 'S-0003' }]);
    expect(JSON.stringify(rows)).not.toMatch(/Kamal|c100\.example/);
    const told = await at.sources.pool.query(`select kind from outbox where subject = $1`, [id]);
    expect(told.rows).toEqual([{ kind: 'REQUEST' }]);
  });

  promise('Art. 6', 'what is added is kept once, and shown to whoever asked', async () => {
    const { id } = await openRequest(at.sources, asked());
    const message = { id: 'second', by: 'STAFF', via: 'EMAIL', text: 'Sedang kami periksa.', documents: [] } as const;
    await Promise.all([1, 2].map(() => addRequestMessage(at.sources, id, { ...message, documents: [] })));
    const shown = await requestForPortal(at.sources, id);
    expect(shown?.messages.map(({ text }) => text)).toEqual(['Data saya?', 'Sedang kami periksa.']);
    expect(await requestForPortal(at.sources, randomUUID())).toBeNull();
  });

  promise(
    'Art. 6(5)',
    'nobody is verified before a human said whom it is about, and nothing closes twice',
    async () => {
      const { id } = await openRequest(at.sources, asked());
      expect(await markVerified(at.sources, id, 'CODE')).toBe('NOT_MATCHED');
      expect(await markVerified(at.sources, id, 'SIGNED_IN', { aboutId: subjectId })).toBe('VERIFIED');
      expect(await markVerified(at.sources, id, 'CODE')).toBe('ALREADY_VERIFIED');
      expect(await closeRequest(at.sources, id, { outcome: 'WITHDRAWN', by: null })).toBe(true);
      expect(await closeRequest(at.sources, id, { outcome: 'WITHDRAWN', by: null })).toBe(false);
      expect(await markVerified(at.sources, id, 'CODE')).toBe('NOT_OPEN');
    },
  );
});
