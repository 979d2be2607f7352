// Recovery inside the window of Art. 3(1): one approved action, in every part, or none.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { finishRecovery, restoreMember } from './restoring.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const reason = 'Asked by telephone, identity was checked.';
const restore = (caller: ReturnType<typeof as>, personId: string) =>
  restoreMember(at.sources, caller, { personId, reason, verification: 'CALL_BACK' });
const withdrewAt = async (subjectId: string) =>
  (
    await at.house.installation.sql<{ withdrew_at: Date | null }>(
      'identity',
      'select withdrew_at from membership where subject_id = $1',
      [subjectId],
    )
  )[0]?.withdrew_at;

describe('recovery', () => {
  promise(
    'Art. 3(1)',
    'inside 96 hours a member is restored: the membership runs, the door opens, and nothing of it is due',
    async () => {
      const [id = ''] = await at.members([95.9]);
      expect((await at.sources.door.restrictionsOf([id])).size).toBe(1);
      expect(await restore(as('officer'), id)).toMatchObject({ person: { id }, refusal: null });
      expect(await withdrewAt(id)).toBeNull();
      expect((await at.sources.door.restrictionsOf([id])).size).toBe(0);
      expect((await restore(as('officer'), id)).refusal).toMatchObject({ code: 'NOT_WITHDRAWN' });
      const rows = await at.sources.pool.query(
        'select staff_number, reason, verified_by from recovery where subject_id = $1 and done_at is not null',
        [id],
      );
      expect(rows.rows).toEqual([{ staff_number: 'S-0001', reason, verified_by: 'CALL_BACK' }]);
    },
  );

  promise('Art. 3(1)', 'at 96 hours the window is over: the refusal says since when, and the way out', async () => {
    const [id = ''] = await at.members([96]);
    const { refusal } = await restore(as('officer'), id);
    expect(refusal).toMatchObject({ code: 'WINDOW_OVER', wayOut: 'The person can become a member anew.' });
    expect(refusal?.message).toMatch(/^The recovery window is over since 1 Nov 2026, 0[89]:\d\d WIB\.$/);
    expect(await withdrewAt(id)).not.toBeNull();
    expect((await at.sources.door.restrictionsOf([id])).size).toBe(1);
  });

  promise('Art. 3(1)', 'only who is appointed restores, with a fresh identity and a reason', async () => {
    const [id = ''] = await at.members([10]);
    expect((await restore(as('deputy', { staffNumber: 'S-0008' }), id)).refusal).toMatchObject({
      code: 'NOT_APPOINTED',
    });
    expect((await restore(as('officer', { authTime: new Date(Date.now() - 400_000) }), id)).refusal).toMatchObject({
      code: 'STEP_UP_NEEDED',
    });
    expect((await restoreMember(at.sources, as('officer'), { personId: id, reason: ' ' })).refusal).toMatchObject({
      code: 'REASON_WANTED',
    });
    expect((await restore(as('officer'), randomUUID())).refusal).toMatchObject({ code: 'NOT_FOUND' });
    expect((await restore(as('officer', { language: 'id' }), 'x')).refusal).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(/keanggotaan/) as string,
    });
    expect((await restore(as('deputy'), id)).refusal).toBeNull();
  });

  promise('Art. 3(1)', 'two recoveries at once restore once', async () => {
    const [id = ''] = await at.members([10]);
    const both = await Promise.all([restore(as('officer'), id), restore(as('deputy'), id)]);
    expect(both.filter((one) => one.refusal === null).length).toBeGreaterThanOrEqual(1);
    expect(await withdrewAt(id)).toBeNull();
    const rows = await at.sources.pool.query('select 1 from recovery where subject_id = $1', [id]);
    expect(rows.rowCount).toBeGreaterThanOrEqual(1);
  });

  promise(
    'Art. 3(1)',
    'a restored member leaves the list that waits, its identity changes, and an emptied list closes',
    async () => {
      const [id = ''] = await at.members([10]);
      // A clock that was set back: the item stands on a list although the window is still open.
      const [stays = ''] = await at.members([300]);
      const [list = ''] = await at.select('membership');
      await at.sources.pool.query(
        'update batch_item set subject_id = $2, target = $3 where subject_id = $1 and state = $4',
        [stays, id, `subject:${id}/membership`, 'OPEN'],
      );
      const before = await at.batch(list);
      expect((await restore(as('officer'), id)).refusal).toBeNull();
      const after = await at.batch(list);
      expect(after.listHash).not.toBe(before.listHash);
      expect(after.itemCount).toBe(before.itemCount - 1);

      const [last = ''] = await at.members([20]);
      await at.sources.pool.query(
        `update batch_item set subject_id = $2, target = $3 where id = (select id from batch_item where batch_id = $1 and state = 'OPEN' limit 1)`,
        [list, last, `subject:${last}/membership`],
      );
      await at.sources.pool.query(`update batch_item set state = 'RETURNED' where batch_id = $1 and subject_id <> $2`, [
        list,
        last,
      ]);
      expect((await restore(as('officer'), last)).refusal).toBeNull();
      expect(await at.batch(list)).toMatchObject({ state: 'RETURNED', itemCount: 0 });
    },
  );

  promise('Art. 3(1)', 'after the approval of the destruction a recovery is refused', async () => {
    const [id = ''] = await at.members([10]);
    const batch = await at.sources.pool.query<{ id: string }>(
      `select batch_id as id from batch_item where state = 'OPEN' limit 1`,
    );
    const list = batch.rows[0]?.id ?? (await at.members([300]), (await at.select('membership'))[0] ?? '');
    await at.sources.pool.query(
      `insert into batch_item (id, batch_id, target, subject_id, reference, anchor, approve_by, destroy_by, limit_at, due_classes, kept_classes, digest, added_at)
       values ($1, $2, $3, $4, 'P-TEST', now(), now(), now(), now(), '{membership}', '{}', '', now())`,
      [randomUUID(), list, `subject:${id}/membership`, id],
    );
    await at.sources.pool.query(`update destruction_batch set state = 'DESTROYING' where id = $1`, [list]);
    expect((await restore(as('officer'), id)).refusal).toMatchObject({ code: 'DESTRUCTION_BEGAN' });
    expect(await withdrewAt(id)).not.toBeNull();
  });

  promise(
    'Art. 3(1)',
    'identity down: the recovery is decided, nothing stands half open, and it is finished when identity answers',
    async () => {
      const [id = ''] = await at.members([10]);
      const broken = { ...at.sources, peers: { call: () => Promise.reject(new Error('down')) } };
      const [found] = (
        await at.sources.pool.query<{ id: string }>(
          `insert into recovery (id, subject_id, staff_number, appointment_id, reason, withdrew_at, at, auth_time)
       select $1, $2, 'S-0001', id, 'Asked by letter.', now(), now(), now() from appointment limit 1 returning id`,
          [randomUUID(), id],
        )
      ).rows;
      await expect(finishRecovery(broken, found?.id ?? '')).rejects.toThrow('down');
      expect((await at.sources.door.restrictionsOf([id])).size).toBe(1);
      await finishRecovery(at.sources, found?.id ?? '');
      await finishRecovery(at.sources, found?.id ?? '');
      expect((await at.sources.door.restrictionsOf([id])).size).toBe(0);
      expect(await withdrewAt(id)).toBeNull();
    },
  );
});
