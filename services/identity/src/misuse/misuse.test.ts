// Records of misuse: who reports, who decides, who is told, who objects.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { withdrawMember } from '../people/withdrawal.ts';
import { decideMisuse, decideMisuseObjection } from './deciding.ts';
import { misuseHistory } from './history.ts';
import { objectToMisuse, recordMisuseObjection } from './objecting.ts';
import { contentOf, misuseRecord, misuseRecords, ownMisuseRecords } from './reading.ts';
import { reportMisuse } from './reporting.ts';
import { evidence, misuseHouse, type MisuseHouse } from './testing/house.ts';

let place: Installation;
let at: MisuseHouse;
beforeAll(async () => {
  place = await installation({
    databases: ['identity', 'vault', 'journal'],
    clock: '2026-11-01T09:00:00+07:00',
  });
  at = await misuseHouse(place);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const view = async (id: string) => (await misuseRecord(at.sources, at.as('officer'), id)) ?? expect.fail('no record');
const stateOf = async (id: string) => (await view(id)).one.state;
const decide = (who: Parameters<MisuseHouse['as']>[0], id: string, confirmed: boolean) =>
  decideMisuse(at.sources, at.as(who), { id, confirmed, reason: 'Looked at the log-ins.' });
const judge = (who: Parameters<MisuseHouse['as']>[0], id: string, upheld: boolean) =>
  decideMisuseObjection(at.sources, at.as(who), { id, upheld, reason: 'Listened to the person.' });

describe('misuse', () => {
  promise(
    'Art. 3(2)',
    'a suspicion is decided by somebody other than who reported it, once, with a reason',
    async () => {
      const [person = ''] = await at.people('A-1');
      const input = { personId: person, clauseReference: 'Terms 12(3)', evidence };
      const { record } = await reportMisuse(at.sources, at.as('deputy'), input);
      const id = record?.id ?? '';
      expect((await decide('deputy', id, true)).refusal?.code).toBe('OWN_REPORT');
      expect((await decide('handler', id, true)).refusal?.code).toBe('NOT_APPOINTED');
      const stale = at.as('officer', { authTime: new Date(Date.now() - 6 * 60_000) });
      const asked = { id, confirmed: true, reason: 'Two cities within a minute.' };
      expect((await decideMisuse(at.sources, stale, asked)).refusal?.code).toBe('STEP_UP_NEEDED');
      expect((await decideMisuse(at.sources, at.as('officer'), { ...asked, reason: ' ' })).refusal).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'reason',
      });
      expect(await stateOf(id)).toBe('SUSPECTED');
      expect((await decideMisuse(at.sources, at.as('officer'), asked)).refusal).toBeNull();
      expect((await decide('secondDeputy', id, false)).refusal?.code).toBe('ALREADY_DECIDED');
      expect(await stateOf(id)).toBe('CONFIRMED');
      expect(await misuseHistory(at.sources.pool, id, 'en')).toMatchObject([
        { kind: 'REPORTED', by: 'S-0002' },
        { kind: 'CONFIRMED', by: 'S-0001' },
        { kind: 'TOLD', by: 'system' },
      ]);
    },
  );

  promise(
    'Art. 9(4)',
    'clause, evidence, reasons and objection are sealed: no table holds a word of them',
    async () => {
      const [person = ''] = await at.people('A-2');
      const id = await at.confirmed(person);
      const text = 'It was my sister Ratna, and I changed the password.';
      await recordMisuseObjection(at.sources, at.as('support'), { id, how: 'PHONE', text });
      await judge('deputy', id, false);
      const stored = await place.sql<{ row: string }>(
        'identity',
        `select row_to_json(r)::text || encode(r.sealed, 'escape') as row from misuse_record r where id = $1
       union all select row_to_json(c)::text from misuse_case c where id = $1
       union all select row_to_json(e)::text from misuse_event e where case_id = $1`,
        [id],
      );
      expect(stored.length).toBeGreaterThan(5);
      for (const { row } of stored)
        for (const word of ['account-sharing', 'Budi', 'Log-ins agree', 'Ratna', 'Listened'])
          expect(row).not.toContain(word);
      expect(await contentOf(at.sources, at.as('handler'), await view(id))).toEqual({
        clause: 'Lending or sharing an account',
        evidence,
        decision: 'Log-ins agree.',
        objection: text,
        objectionDecision: 'Listened to the person.',
      });
    },
  );

  promise('Art. 9(5)', 'evidence opens with an access record, for those who prepare or decide only', async () => {
    const [person = ''] = await at.people('A-3');
    const id = await at.suspicion(person);
    const shown = await view(id);
    await contentOf(at.sources, at.as('deputy'), shown);
    for (const who of ['auditor', 'support'] as const)
      await expect(contentOf(at.sources, at.as(who), shown)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = at.as('deputy', { purpose: 'marketing' });
    await expect(contentOf(at.sources, foreign, shown)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const looks = await place.sql(
      'journal',
      `select staff_number, purpose from access_record
      where operation = 'misuseContent' and $1::uuid = any (subjects)`,
      [person],
    );
    expect(looks).toEqual([{ staff_number: 'S-0002', purpose: 'membership-management' }]);
    const listed = await misuseRecords(at.sources, at.as('auditor'), { filter: { personId: person } });
    expect(listed.nodes.map(({ one }) => [one.id, one.state])).toEqual([[id, 'SUSPECTED']]);
    const seen = await place.sql(
      'journal',
      `select 1 from access_record
      where operation = 'misuseRecords' and staff_number = 'S-0006' and $1::uuid = any (subjects)`,
      [person],
    );
    expect(seen).toHaveLength(1);
  });

  promise(
    'Art. 3(2)',
    'an objection is decided by a third person; upheld, the record is cleared and shut',
    async () => {
      const [person = ''] = await at.people('A-4');
      const id = await at.confirmed(person);
      expect((await judge('deputy', id, true)).refusal?.code).toBe('NO_OBJECTION');
      const said = { id, how: 'LETTER' as const, text: 'It was not me.' };
      expect((await recordMisuseObjection(at.sources, at.as('support'), said)).refusal).toBeNull();
      expect((await recordMisuseObjection(at.sources, at.as('support'), said)).refusal?.code).toBe('ALREADY_OBJECTED');
      expect((await judge('officer', id, true)).refusal?.code).toBe('OWN_DECISION');
      expect((await judge('deputy', id, true)).refusal).toBeNull();
      const shown = await view(id);
      expect([shown.one.state, shown.subjectId, await contentOf(at.sources, at.as('officer'), shown)]).toEqual([
        'CLEARED',
        null,
        null,
      ]);
      expect((await judge('secondDeputy', id, false)).refusal?.code).toBe('ALREADY_DECIDED');
    },
  );

  promise(
    'Art. 3(2)',
    'who left is still decided about and told: the record is kept despite the withdrawal',
    async () => {
      const [person = ''] = await at.people('A-7');
      const id = await at.suspicion(person);
      const context = at.sample.house.as({ roles: ['officer'], staffNumber: 'S-0001' });
      expect((await withdrawMember(context, { personId: person })).refusal).toBeNull();
      const before = at.letters.length;
      expect((await decide('officer', id, true)).refusal).toBeNull();
      expect([await stateOf(id), at.letters.length]).toEqual(['CONFIRMED', before + 1]);
      expect((await contentOf(at.sources, at.as('deputy'), await view(id)))?.evidence).toBe(evidence);
    },
  );

  promise('Art. 6(1)', 'a member sees what they were told of, and objects for themselves only', async () => {
    const [person = '', other = ''] = await at.people('A-8', 'A-9');
    const [id, secret] = [await at.confirmed(person), await at.suspicion(person)];
    const member = at.member(person);
    expect((await ownMisuseRecords(at.sources, member)).map(({ one }) => one.id)).toEqual([id]);
    expect(await ownMisuseRecords(at.sources, at.member(other))).toEqual([]);
    const text = 'I never lent it to anybody.';
    expect((await objectToMisuse(at.sources, at.member(other), { id, text })).refusal?.code).toBe('NOT_FOUND');
    const admin = { ...at.member(other), roles: ['member', 'customer-admin'], tenantId: at.sample.company };
    expect((await objectToMisuse(at.sources, admin, { id, text })).refusal?.code).toBe('NOT_FOUND');
    expect((await objectToMisuse(at.sources, member, { id: secret, text })).refusal?.code).toBe('NOT_CONFIRMED');
    expect((await objectToMisuse(at.sources, member, { id, text })).refusal).toBeNull();
    expect(await stateOf(id)).toBe('OBJECTED');
  });

  promise('Art. 9(6)', 'staff of one tenant neither see nor touch the records of another', async () => {
    const [person = ''] = await at.people('A-10');
    const id = await at.confirmed(person);
    const foreign = at.as('officer', { tenantId: at.sample.otherCompany });
    expect(await misuseRecord(at.sources, foreign, id)).toBeNull();
    expect((await misuseRecords(at.sources, foreign, {})).nodes).toEqual([]);
    const report = { personId: person, clauseId: 'disturbance', evidence };
    expect((await reportMisuse(at.sources, foreign, report)).refusal?.code).toBe('NOT_A_MEMBER');
    const said = { id, how: 'LETTER' as const, text: 'It was not me.' };
    expect((await recordMisuseObjection(at.sources, foreign, said)).refusal?.code).toBe('NOT_FOUND');
    expect(await stateOf(id)).toBe('CONFIRMED');
  });

  promise('Art. 3(2)', 'the register pages on, the latest first, and filters by state', async () => {
    const [person = ''] = await at.people('A-14');
    const ids = [await at.suspicion(person), await at.confirmed(person), await at.suspicion(person)];
    const filter = { personId: person };
    const first = await misuseRecords(at.sources, at.as('support'), { filter, first: 2 });
    const { endCursor: after } = first.pageInfo;
    const rest = await misuseRecords(at.sources, at.as('support'), { filter, first: 2, after });
    const idsOf = ({ nodes }: typeof first) => nodes.map(({ one }) => one.id);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(ids.toReversed());
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const confirmed = await misuseRecords(at.sources, at.as('support'), { filter: { ...filter, state: 'CONFIRMED' } });
    expect(idsOf(confirmed)).toEqual([ids[1]]);
  });

  promise('Art. 3(2)', 'what makes no report is refused in words, and nothing is written', async () => {
    const [person = ''] = await at.people('A-11');
    const codeOf = async (more: object) => {
      const report = { personId: person, clauseId: 'disturbance', evidence, ...more };
      const { refusal } = await reportMisuse(at.sources, at.as('support'), report);
      return [refusal?.code, refusal?.field];
    };
    expect(await codeOf({ clauseId: 'no-such-clause' })).toEqual(['BAD_USER_INPUT', 'clause']);
    expect(await codeOf({ clauseReference: 'Terms 3' })).toEqual(['BAD_USER_INPUT', 'clause']);
    const named = { clauseId: null, clauseReference: 'ask kim@example.com' };
    expect(await codeOf(named)).toEqual(['BAD_USER_INPUT', 'clause']);
    expect(await codeOf({ evidence: ' ' })).toEqual(['BAD_USER_INPUT', 'evidence']);
    expect(await codeOf({ personId: '00000000-0000-4000-8000-000000000009' })).toEqual(['NOT_A_MEMBER', 'personId']);
    expect((await misuseRecords(at.sources, at.as('officer'), { filter: { personId: person } })).nodes).toEqual([]);
  });
});
