// Corrections as the back office asks for them, carried out by the running part itself; and how they go with decisions and objections.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise } from '@clounge/test/kit';
import { decideRequest } from '../requests/deciding.ts';
import { findRequest } from '../requests/finding.ts';
import { correctionsOf } from '../testing/corrections.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { approveCorrection } from './deciding.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const { asked, change, propose, contentFor, found, newEmail, current, stateOf } = correctionsOf(() => at);
const staff = { officer: 'S-0001', handler: 'S-0003', support: 'S-0004' } as const;

async function ask<Data>(
  role: keyof typeof staff,
  document: string,
  variables: Record<string, unknown>,
  caseId?: string,
): Promise<{ data: Data | null; codes: (string | undefined)[] }> {
  const token = await mintToken(at.house.installation, {
    kind: 'person',
    roles: [role],
    staffNumber: staff[role],
  });
  const headers = { 'accept-language': 'ko', ...(caseId ? { 'clounge-case': caseId } : {}) };
  const { data, errors } = await at.house.graphql<Data>(document, variables, { token, part: 'privacy', headers });
  return { data, codes: errors.map((error) => error.extensions?.code) };
}

const read = `query Correction($requestId: ID!) { correction(requestId: $requestId) {
  state formerValues content { shownHash fields { recordClass field before after } refused { recordClass reason } } steps { recordClass state } } }`;
const choices = `query Choices($requestId: ID!) { correctableRecords(requestId: $requestId) {
  records { recordClass table id title readable fields { field value } } others { recordClass fields code reason } refusal { code } } }`;
interface Choices {
  correctableRecords: {
    records: {
      recordClass: string;
      table: string;
      id: string;
      title: string;
      readable: boolean;
      fields: { field: string; value: string | null }[];
    }[];
    others: { recordClass: string; fields: string[]; code: string; reason: string }[];
    refusal: { code: string } | null;
  };
}
const suggest = `mutation Propose($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { correction { state } refusal { code field message } } }`;
const approve = `mutation Approve($input: ApproveCorrectionInput!) { approveCorrection(input: $input) { correction { state } refusal { code } } }`;
interface Read {
  correction: {
    state: string;
    formerValues: string;
    content: {
      shownHash: string;
      fields: { field: string; before: string; after: string }[];
      refused: { reason: string }[];
    };
    steps: { recordClass: string; state: string }[];
  };
}
interface Refusable {
  refusal: { code: string; field: string; message: string } | null;
}

describe('over GraphQL', () => {
  promise(
    'Art. 6(2)',
    'support proposes inside the case only, the person in charge sees before and after and approves, and the part carries it out by itself',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      const requestId = await asked(member);
      const [old, email] = [await current(member), newEmail()];
      const { recordClass, table, id } = await change('membership', member, { email });
      const input = {
        requestId,
        changes: [{ recordClass, table, id, fields: [{ field: 'email', value: email }] }],
        refused: [{ recordClass: 'login-record', code: 'LAW' }],
      };
      // What can be corrected, as it stands now, and of the rest why not; a role that does not open a class reads no value of it.
      expect((await ask<Choices>('support', choices, { requestId })).data?.correctableRecords).toEqual({
        records: [],
        others: [],
        refusal: { code: 'NOT_YOUR_CASE' },
      });
      const offered = (await ask<Choices>('support', choices, { requestId }, requestId)).data?.correctableRecords;
      const of = (name: string) => offered?.records.find((one) => one.recordClass === name);
      expect(of('membership')).toMatchObject({ table, id, readable: true, title: '회원 정보' });
      expect(of('membership')?.fields).toContainEqual({ field: 'email', value: JSON.stringify(old) });
      expect(of('employment')).toMatchObject({ readable: false });
      expect(of('employment')?.fields.every(({ value }) => value === null)).toBe(true);
      expect(offered?.others).toContainEqual(
        expect.objectContaining({
          recordClass: 'login-record',
          reason: expect.stringContaining('제6조 제4항') as string,
        }),
      );
      const looks = await at.house.installation.sql(
        'journal',
        `select distinct record_class from access_record where operation = 'correctableRecords' and $1::uuid = any (subjects)`,
        [member],
      );
      expect(looks).toEqual([{ record_class: 'membership' }]);
      expect((await ask('officer', choices, { requestId })).codes).toEqual(['FORBIDDEN']);
      const outside = await ask<{ proposeCorrection: Refusable }>('support', suggest, { input });
      expect(outside.data?.proposeCorrection.refusal?.code).toBe('NOT_YOUR_CASE');
      expect((await ask('support', read, { requestId })).codes).toEqual(['FORBIDDEN']);
      expect((await ask('support', approve, { input: { requestId, shownHash: 'x' } }, requestId)).codes).toEqual([
        'FORBIDDEN',
      ]);
      expect((await ask<{ proposeCorrection: Refusable }>('support', suggest, { input }, requestId)).data).toEqual({
        proposeCorrection: { correction: { state: 'PROPOSED' }, refusal: null },
      });
      const shown = await ask<Read>('officer', read, { requestId });
      expect(shown.codes).toEqual([]);
      expect(shown.data?.correction.content).toMatchObject({
        fields: [{ field: 'email', before: JSON.stringify(old), after: JSON.stringify(email) }],
        refused: [{ reason: expect.stringContaining('제6조 제4항') as string }],
      });
      const shownHash = shown.data?.correction.content.shownHash ?? '';
      const approved = await ask<{ approveCorrection: Refusable }>('officer', approve, {
        input: { requestId, shownHash },
      });
      expect(approved.data?.approveCorrection.refusal).toBeNull();
      const state = async () => (await findRequest(at.sources, requestId))?.state;
      await expect.poll(state, { timeout: 30_000 }).toBe('CLOSED');
      expect(await findRequest(at.sources, requestId)).toMatchObject({ outcome: 'PARTLY' });
      expect([await found(email), await found(old)]).toEqual([member, null]);
      const after = await ask<Read>('officer', read, { requestId });
      expect(after.data?.correction).toMatchObject({
        state: 'DONE',
        formerValues: 'ACCESS_REMOVED',
        steps: [{ recordClass: 'membership', state: 'ENDED' }],
        content: { shownHash: null, fields: [{ field: 'email', before: null, after: JSON.stringify(email) }] },
      });
      const letters = await at.sources.pool.query('select kind from rights_request_letter where request_id = $1', [
        requestId,
      ]);
      expect(letters.rows).toEqual([{ kind: 'DECISION' }]);
    },
    60_000,
  );
});

const approveAs = async (requestId: string, role: 'officer' | 'deputy') => {
  const shownHash = (await contentFor(requestId)).content?.shownHash ?? '';
  return (await approveCorrection(at.sources, as(role), { requestId, shownHash })).refusal?.code ?? null;
};

describe('with decisions and objections', () => {
  promise(
    'Art. 6(4)',
    'after a decision item by item only what it granted is corrected; an objection to it is approved by somebody else',
    async () => {
      const [member = ''] = await at.members([null]);
      const requestId = await asked(member);
      const reason = 'It is what you wrote to us.';
      const decided = await decideRequest(at.sources, as('officer'), {
        requestId,
        items: [
          { recordClass: 'employment', outcome: 'GRANTED' },
          { recordClass: 'membership', outcome: 'REFUSED', reasonCode: 'UNFOUNDED', reason },
        ],
      });
      expect(decided.refusal).toBeNull();
      const wanted = async (table: 'membership' | 'employment') =>
        propose(requestId, [
          await change(table, member, table === 'membership' ? { name: 'Gilda R' } : { grade: 'G7' }),
        ]);
      expect((await wanted('membership')).refusal).toBeNull();
      expect(await approveAs(requestId, 'officer')).toBe('NOT_GRANTED');
      expect((await wanted('employment')).refusal).toBeNull();
      expect(await approveAs(requestId, 'officer')).toBeNull();
      await expect.poll(async () => (await stateOf(requestId)).state, { timeout: 30_000 }).toBe('DONE');
      expect(await findRequest(at.sources, requestId)).toMatchObject({ state: 'CLOSED', outcome: 'PARTLY' });

      const objection = await asked(member);
      await at.sources.pool.query('update rights_request set objection_to = $2 where id = $1', [objection, requestId]);
      expect((await propose(objection, [await change('membership', member, { name: 'Gilda R' })])).refusal).toBeNull();
      expect(await approveAs(objection, 'officer')).toBe('OWN_DECISION');
      expect(await approveAs(objection, 'deputy')).toBeNull();
      await expect.poll(async () => (await stateOf(objection)).outcome, { timeout: 30_000 }).toBe('CARRIED_OUT');
    },
    60_000,
  );
});
