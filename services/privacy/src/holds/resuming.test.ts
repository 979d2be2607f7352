// A lifted hold resumes what it interrupted by itself: with the real worker, nobody asks for a selection.
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { approveDestruction } from '../destruction/deciding.ts';
import { as, privacyHouse } from '../testing/house.ts';
import { findHold } from './holds.ts';
import { liftHold } from './lifting.ts';
import { placeHold } from './placing.ts';

promise(
  'Art. 8(3)',
  'when a hold is lifted, the people whom it kept from destruction come onto a list by themselves',
  async () => {
    await using at = await privacyHouse({ worker: true });
    const [held = '', gone = ''] = await at.members([200, 200]);
    const { hold } = await placeHold(at.sources, as('officer'), {
      kind: 'PERSON',
      subjectIds: [held],
      caseRef: 'K-1',
      law: 'Civil Procedure Act',
      reviewOn: '2027-01-31',
      reason: 'A dispute.',
    });
    const [id = ''] = await at.select('membership');
    const { listHash } = await at.batch(id);
    const decision = { batchId: id, listHash, reason: 'Purpose ended.' };
    expect((await approveDestruction(at.sources, as('officer'), decision)).refusal).toBeNull();
    await expect.poll(async () => (await at.batch(id)).state, { timeout: 60_000 }).toBe('COMPLETED');
    const stands = async () =>
      (
        await at.sources.pool.query<{ subject_id: string; held: boolean; state: string }>(
          `select i.subject_id, i.held, i.state from batch_item i join destruction_batch b on b.id = i.batch_id
           where i.subject_id = any ($1::uuid[]) order by b.selected_at, b.reference`,
          [[held, gone]],
        )
      ).rows;
    expect((await stands()).map((row) => row.state).sort()).toEqual(['DESTROYED', 'HELD']);
    expect((await liftHold(at.sources, as('officer'), hold?.id ?? '', 'Settled.')).refusal).toBeNull();
    await expect
      .poll(async () => (await stands()).at(-1), { timeout: 60_000 })
      .toEqual({ subject_id: held, held: false, state: 'OPEN' });
    await expect.poll(async () => (await findHold(at.sources, hold?.id ?? ''))?.resumedAt).toBeInstanceOf(Date);
  },
  120_000,
);
