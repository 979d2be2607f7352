// Legal holds: who may, on what, until when; what they keep, what they come too late for, and what goes on when they end.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { Caller } from '@clounge/shared/caller';
import { archivedRecords } from '../archive/archived-records.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { condemnPage } from '../destruction/executing.ts';
import { itemsOf } from '../destruction/lists.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { historyOf } from './history.ts';
import { classEndedBefore, findHold, holds, peopleOf, reasonOf } from './holds.ts';
import { carryHold, liftHold, reviewHold } from './lifting.ts';
import { placeHold, type PlaceHold } from './placing.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

let cases = 0;
const secret = 'Dispute of Gilda Riyanti over her last invoice.';
const asked = (more: Partial<PlaceHold>): PlaceHold => ({
  kind: 'PERSON',
  caseRef: `K-${(cases += 1)}`,
  law: 'Civil Procedure Act Art. 344',
  reviewOn: '2027-01-31',
  reason: secret,
  ...more,
});
const place = (more: Partial<PlaceHold>, caller: Caller = as('officer')) => placeHold(at.sources, caller, asked(more));
const placed = async (more: Partial<PlaceHold>): Promise<string> => {
  const { hold, refusal } = await place(more);
  expect(refusal).toBeNull();
  return hold?.id ?? expect.fail('no hold');
};

async function approvedList(list: string): Promise<{ id: string; approvalId: string }> {
  const [id = ''] = await at.select(list);
  const { listHash } = await at.batch(id);
  const decision = { batchId: id, listHash, reason: 'Purpose ended.' };
  expect((await approveDestruction(at.sources, as('officer'), decision)).refusal).toBeNull();
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  return { id, approvalId: rows.rows[0]?.id ?? '' };
}
const stateOf = async (id: string, target: string) =>
  (await itemsOf(at.sources, id, { first: 200 })).nodes.find((item) => (item.subjectId ?? item.untilDay) === target)
    ?.state;
const condemnedAt = async (subjectId: string): Promise<Date | null> =>
  (
    await at.house.installation.sql<{ at: Date | null }>(
      'vault',
      `select condemned_at as at from scope where subject_id = $1 and record_class = 'membership'`,
      [subjectId],
    )
  )[0]?.at ?? null;

const archivedOf = async (subjectId: string) =>
  (await archivedRecords(at.sources, as('officer', { purpose: 'archiving' }), { filter: { subjectId } })).nodes;

describe('holds', () => {
  promise(
    'Art. 8(3)',
    'a held person is left whole; when the hold is lifted they come onto a list again and are destroyed',
    async () => {
      const [held = '', gone = ''] = await at.members([200, 200]);
      const hold = await placed({ subjectIds: [held] });
      const first = await approvedList('membership');
      await at.carryOut(first.id, first.approvalId);
      expect([await condemnedAt(held), await stateOf(first.id, gone)]).toEqual([null, 'DESTROYED']);
      const stale = as('officer', { authTime: new Date(Date.now() - 6 * 60_000) });
      expect((await liftHold(at.sources, stale, hold, 'The dispute is settled.')).refusal?.code).toBe('STEP_UP_NEEDED');
      expect((await liftHold(at.sources, as('officer'), hold, 'The dispute is settled.')).refusal).toBeNull();
      expect((await liftHold(at.sources, as('officer'), hold, 'Once more.')).refusal?.code).toBe('NOT_IN_FORCE');
      const second = await approvedList('membership');
      await at.carryOut(second.id, second.approvalId);
      expect([await stateOf(second.id, held), (await condemnedAt(held)) !== null]).toEqual(['DESTROYED', true]);
      expect((await historyOf(at.sources.pool, hold, 'en')).slice(0, 2)).toMatchObject([
        { kind: 'PLACED', by: 'S-0001', role: 'OFFICER' },
        { kind: 'LIFTED', by: 'S-0001', role: 'OFFICER', text: 'The hold was lifted: The dispute is settled.' },
      ]);
    },
  );

  promise(
    'Art. 8(3)',
    'a hold that comes after the condemnation is refused with its time, and what still lives of the person is kept',
    async () => {
      const [late = '', caseOnly = ''] = await at.members([200, null]);
      const list = await approvedList('membership');
      await at.carryOut(list.id, list.approvalId);
      const time = await condemnedAt(late);
      const refused = await place({ subjectIds: [late] });
      expect(refused.refusal).toMatchObject({ code: 'ALREADY_CONDEMNED' });
      expect(refused.refusal?.message).toMatch(/took effect on .*\d{4}/);
      expect(refused.hold?.state()).toBe('REFUSED');
      const hold = refused.hold ?? expect.fail('no hold');
      const [person] = await peopleOf(at.sources, as('officer'), hold);
      expect(person).toMatchObject({ subjectId: late, refused: true });
      expect(person?.endedBefore.find((end) => end.recordClass === 'membership')?.at).toEqual(time);
      expect(await at.sources.vaultFacts.holdsOn([late])).toEqual([]);

      await at.consultation(late, 30);
      const both = await place({ kind: 'CASE', subjectIds: [late, caseOnly] });
      expect([both.refusal, both.hold?.state()]).toEqual([null, 'IN_FORCE']);
      const people = await peopleOf(at.sources, as('officer'), both.hold ?? expect.fail('no hold'));
      expect(
        Object.fromEntries(people.map((one) => [one.subjectId, one.endedBefore.map((end) => end.recordClass)])),
      ).toEqual({
        [late]: ['employment', 'membership'],
        [caseOnly]: [],
      });
    },
  );

  promise('Art. 8(3)', 'a hold on a class keeps everybody of it, and whole days too', async () => {
    const [member = ''] = await at.members([null], [100]);
    const [id = ''] = await at.select('login-records');
    const day = (await itemsOf(at.sources, id, { first: 1 })).nodes[0]?.untilDay ?? '';
    const { listHash } = await at.batch(id);
    await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'Kept long enough.' });
    const [approval] = (
      await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id])
    ).rows;
    const hold = await placed({ kind: 'CLASS', subjectIds: null, recordClass: 'login-record' });
    expect(await condemnPage(at.sources, id, approval?.id ?? '', 0)).toMatchObject({ condemned: 0, held: 1 });
    expect(await stateOf(id, day)).toBe('HELD');
    expect(await at.select('login-records')).toEqual([]);
    await liftHold(at.sources, as('officer'), hold, 'The order was withdrawn.');
    const again = await approvedList('login-records');
    expect(await condemnPage(at.sources, again.id, again.approvalId, 0)).toMatchObject({ condemned: 1, held: 0 });
    expect(member).not.toBe('');
    const after = await placed({ kind: 'CLASS', recordClass: 'login-record', subjectIds: [] });
    const found = (await findHold(at.sources, after)) ?? expect.fail('no hold');
    expect(await classEndedBefore(at.sources, found)).toBeInstanceOf(Date);
    await liftHold(at.sources, as('officer'), after, 'Only looked.');
  });

  promise(
    'Art. 8(3)',
    'a day on which a held person has rows ends for everybody else, after theirs were sealed anew; a hold that nobody looked at keeps it',
    async () => {
      const [held = '', other = ''] = await at.members([null, null], [110]);
      const hold = await placed({ subjectIds: [held] });
      const list = await approvedList('login-records');
      const page = {
        batchId: list.id,
        rule: 'x',
        recordClasses: ['login-record'],
        subjectIds: [],
        untilDays: (await itemsOf(at.sources, list.id, { first: 9 })).nodes.map((item) => item.untilDay ?? ''),
      };
      expect(await at.sources.door.condemn(page)).toMatchObject({ condemned: 0, heldDays: page.untilDays });
      await at.carryOut(list.id, list.approvalId);
      expect(await archivedOf(held)).toMatchObject([{ held: true }]);
      expect(await archivedOf(other)).toEqual([]);
      await liftHold(at.sources, as('officer'), hold, 'Settled.');
      await carryHold(at.sources, hold);
      expect(await archivedOf(held)).toMatchObject([{ held: false, untilDay: '2026-11-01' }]);
    },
  );

  promise(
    'Art. 8(3)',
    'who left already is held as far as the archive keeps something of them, also where an earlier hold was lifted before',
    async () => {
      const [gone = ''] = await at.members([200], [20]);
      await liftHold(at.sources, as('officer'), await placed({ subjectIds: [gone] }), 'Settled.');
      const left = await approvedList('membership');
      await at.carryOut(left.id, left.approvalId);
      expect(await archivedOf(gone)).toMatchObject([{ recordClass: 'login-record' }, { recordClass: 'legal-hold' }]);
      const { pool } = at.sources;
      await pool.query(`update destruction_batch set state = 'COMPLETED' where id = $1`, [left.id]);
      const { hold, refusal } = await place({ subjectIds: [gone] });
      expect(refusal).toBeNull();
      expect(hold?.state()).toBe('IN_FORCE');
      await liftHold(at.sources, as('officer'), hold?.id ?? '', 'Settled.');
    },
  );

  promise('Art. 9(4)', 'why a hold was placed is sealed; those who decide read it, recorded, nobody else', async () => {
    const [held = ''] = await at.members([null]);
    const hold = (await findHold(at.sources, await placed({ subjectIds: [held] }))) ?? expect.fail('no hold');
    const stored = await at.house.installation.sql<{ row: string }>(
      'privacy',
      `select row_to_json(s)::text || encode(s.sealed, 'escape') as row from legal_hold_subject s where hold_id = $1
         union all select row_to_json(h)::text from legal_hold h where id = $1
         union all select row_to_json(e)::text from legal_hold_event e where hold_id = $1`,
      [hold.id],
    );
    expect(stored).toHaveLength(3);
    for (const { row } of stored) expect(row).not.toContain('Gilda');
    expect(await reasonOf(at.sources, as('officer'), hold)).toBe(secret);
    await expect(reasonOf(at.sources, as('handler'), hold)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const looks = await at.house.installation.sql<{ purpose: string; staff_number: string }>(
      'journal',
      `select purpose, staff_number from access_record where operation = 'holdReason' and $1::uuid = any (subjects)`,
      [held],
    );
    expect(looks).toEqual([{ purpose: 'archiving', staff_number: 'S-0001' }]);
  });

  promise('Art. 8(3)', 'what makes no sense is refused in words, and nothing is written', async () => {
    const [one = '', two = ''] = await at.members([null, null]);
    const written = async () => (await holds(at.sources, as('officer'), { first: 200 })).nodes.length;
    const before = await written();
    const codeOf = async (more: Partial<PlaceHold>, caller?: Caller) => {
      const { refusal } = await place(more, caller);
      return [refusal?.code, refusal?.field ?? null];
    };
    expect(await codeOf({ subjectIds: [one, two] })).toEqual(['BAD_USER_INPUT', 'subjectIds']);
    expect(await codeOf({ kind: 'CASE', subjectIds: [one, one] })).toEqual(['BAD_USER_INPUT', 'subjectIds']);
    expect(await codeOf({ kind: 'CLASS', subjectIds: [] })).toEqual(['BAD_USER_INPUT', 'recordClass']);
    expect(await codeOf({ subjectIds: [one], recordClass: 'location' })).toEqual(['BAD_USER_INPUT', 'recordClass']);
    for (const reviewOn of ['2026-11-01', '2027-12-01', '2027-02-30', 'soon'])
      expect(await codeOf({ subjectIds: [one], reviewOn })).toEqual(['BAD_USER_INPUT', 'reviewOn']);
    expect(await codeOf({ subjectIds: [one], caseRef: 'of Mr Kim' })).toEqual(['BAD_USER_INPUT', 'caseRef']);
    expect(await codeOf({ subjectIds: [one], law: 'x' })).toEqual(['BAD_USER_INPUT', 'law']);
    expect(await codeOf({ subjectIds: [one], law: 'ask kim@example.com' })).toEqual(['PERSONAL_DATA_IN_REASON', 'law']);
    expect(await codeOf({ subjectIds: [one], reason: ' ' })).toEqual(['REASON_WANTED', 'reason']);
    expect(await codeOf({ subjectIds: [one] }, as('handler'))).toEqual(['NOT_APPOINTED', null]);
    expect(await written()).toBe(before);
    const nobody = await place({ subjectIds: ['00000000-0000-4000-8000-000000000009'] });
    expect([nobody.refusal?.code, nobody.hold?.state()]).toEqual(['NOTHING_HELD', 'REFUSED']);
    const same = asked({ subjectIds: [one] });
    expect((await placeHold(at.sources, as('officer'), same)).refusal).toBeNull();
    expect((await placeHold(at.sources, as('officer'), same)).refusal?.code).toBe('HELD_ALREADY');
  });

  promise('Art. 8(3)', 'the vault down: the hold is decided and told as such, and takes effect by itself', async () => {
    const [one = ''] = await at.members([200]);
    await at.house.installation.sql('vault', 'revoke insert on hold from vault_privacy');
    const { hold, refusal } = await place({ subjectIds: [one] });
    expect([refusal?.code, hold?.state()]).toEqual(['VAULT_SILENT', 'PLACING']);
    await at.house.installation.sql('vault', 'grant insert on hold to vault_privacy');
    await carryHold(at.sources, hold?.id ?? '');
    expect((await findHold(at.sources, hold?.id ?? ''))?.state()).toBe('IN_FORCE');
    expect(await at.sources.vaultFacts.holdsOn([one])).toMatchObject([{ reviewOn: '2027-01-31' }]);
    const next = { id: hold?.id ?? '', reviewOn: '2027-06-30', reason: 'Still before the court.' };
    expect((await reviewHold(at.sources, as('officer'), next)).refusal).toBeNull();
    expect(await at.sources.vaultFacts.holdsOn([one])).toMatchObject([{ reviewOn: '2027-06-30' }]);
    await liftHold(at.sources, as('officer'), next.id, 'Settled.');
  });
});
