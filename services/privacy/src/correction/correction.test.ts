// A person has what is wrong corrected: seen before and after, approved by somebody else, carried everywhere, and the former value ended.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { usernameOf } from '@clounge/local/demo/accounts';
import { ownCaller } from '@clounge/shared/caller';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import { findRequest } from '../requests/finding.ts';
import { correctionsOf } from '../testing/corrections.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { approveCorrection, returnCorrection } from './deciding.ts';
import { contentOf } from './reading.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
  // Its outbox would carry corrections out by itself; here each step is taken by the test.
  await at.house.stop('privacy');
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const { asked, change, propose, contentFor, approved, carry, corrected, rowOf, stateOf } = correctionsOf(() => at);
const byEmail = async (email: string): Promise<string | null> => {
  const answer = await at.sources.peers.call<{ subjectsByEmail: (string | null)[] }>(
    'identity',
    'query Members($emails: [String!]!) { subjectsByEmail(emails: $emails) }',
    { emails: [email] },
  );
  return answer.subjectsByEmail[0] ?? null;
};
/** The row of a backup, opened as the part itself would. */
const openOld = (subjectId: string, row: Awaited<ReturnType<typeof rowOf>>) => {
  const caller = {
    ...ownCaller('service-identity', 'own-rights'),
    scopes: ['service', 'records:correct'],
    caseId: 'x',
  };
  const set = fieldSet(10, 'membership', z.object({ email: z.string() }));
  return at.sources.door.open(caller, { operation: 'test', purpose: 'own-rights' }, set, [
    {
      id: row.id,
      tenantId: row.tenant_id,
      subjectId,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    },
  ]);
};

describe('the right to correction', () => {
  promise(
    'Art. 6(1)',
    'an address is corrected: found under the new one and not under the old, the former value opens for nobody, and other people are untouched',
    async () => {
      const [member = '', other = ''] = await at.members([null, null]);
      const before = await rowOf('membership', member);
      const others = await rowOf('membership', other);
      expect(await openOld(member, before)).toMatchObject([{ kind: 'opened', value: { email: 'm0@c100.example' } }]);
      const { requestId, correctionId, outcome } = await corrected(member, 'membership', {
        email: 'gilda.r@c100.example',
        birthday: '1990-02-03',
      });
      expect(outcome).toBe('DONE');
      expect(await byEmail('GILDA.R@c100.example')).toBe(member);
      expect(await byEmail('m0@c100.example')).toBeNull();
      expect(await openOld(member, before)).toMatchObject([{ kind: 'destroyed' }]);
      expect(await openOld(member, await rowOf('membership', member))).toMatchObject([
        { kind: 'opened', value: { email: 'gilda.r@c100.example' } },
      ]);
      expect(await rowOf('membership', other)).toEqual(others);
      expect(await byEmail('m1@c100.example')).toBe(other);
      expect(await findRequest(at.sources, requestId)).toMatchObject({ state: 'CLOSED', outcome: 'CARRIED_OUT' });
      expect(await stateOf(requestId)).toMatchObject({ state: 'DONE', outcome: 'CARRIED_OUT', heldSince: null });
      expect((await stateOf(requestId)).formerValues()).toBe('ACCESS_REMOVED');
      // The other records of the person have keys of their own and stay as they were.
      expect((await rowOf('employment', member)).scope_version).toBe(1);
      const [task] = (
        await at.sources.pool.query<{ kind: string; record_classes: string[] }>(
          `select t.kind, t.record_classes from trustee_task t join trustee_task_subject s on s.task_id = t.id where s.subject_id = $1`,
          [member],
        )
      ).rows;
      expect(task).toEqual({ kind: 'CORRECTION', record_classes: ['membership'] });
      const timeline = await at.sources.pool.query<{ kind: string }>(
        'select kind from rights_request_event where request_id = $1 order by id',
        [requestId],
      );
      expect(timeline.rows.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['CORRECTION_PROPOSED', 'CORRECTION_APPROVED', 'DECIDED', 'CORRECTED', 'TRUSTEES_TOLD']),
      );
      // Asked again, nothing is done twice.
      expect(await carry(correctionId)).toBe('IDLE');
      // Nothing readable of either value lies in this part.
      for (const table of [
        'correction',
        'correction_step',
        'corrected_row',
        'correction_draft',
        'rights_request_event',
        'trustee_task',
      ]) {
        const rows = await at.sources.pool.query(`select t::text as row from ${table} t`);
        expect(JSON.stringify(rows.rows), table).not.toMatch(/gilda\.r|m0@|1990-02-03/);
      }
    },
  );

  promise(
    'Art. 6(1)',
    'the address is the sign-in: the new one signs in with the same password, the old one does not',
    async () => {
      const username = usernameOf('member');
      await at.house.signIn('member');
      const password = at.house.installation.place.secrets.userPasswords.member ?? '';
      const subject = await byEmail(username);
      const { outcome } = await corrected(subject ?? '', 'membership', { email: 'new.member@clounge.example' });
      expect(outcome).toBe('DONE');
      await expect(at.house.signIn({ username, password })).rejects.toThrow();
      const signedIn = await at.house.signIn({ username: 'new.member@clounge.example', password });
      expect(signedIn.accessToken).toBeTruthy();
    },
  );

  promise(
    'Art. 6(1)',
    'before and after are shown to who decides, with the look recorded; another may not approve what was not shown, nor the proposer, nor anybody without a fresh identity',
    async () => {
      const [member = ''] = await at.members([null]);
      const requestId = await asked(member);
      await propose(requestId, [await change('membership', member, { mobile: '+62 812 3456 7890' })]);
      const { content } = await contentFor(requestId);
      expect(content?.fields).toMatchObject([{ field: 'mobile', before: 'null', after: '"+62 812 3456 7890"' }]);
      const looks = await at.house.installation.sql<{ staff_number: string | null }>(
        'journal',
        `select staff_number from access_record where case_id = $1 and record_class = 'membership' order by 1`,
        [requestId],
      );
      expect(looks.map((one) => one.staff_number)).toEqual(expect.arrayContaining(['S-0001', 'S-0003']));
      const hash = content?.shownHash ?? '';
      const approve = (shownHash: string, who: Parameters<typeof as>) =>
        approveCorrection(at.sources, as(...who), { requestId, shownHash });
      const codes = [
        (await approve('0'.repeat(64), ['officer'])).refusal?.code,
        (await approve(hash, ['officer', { authTime: at.hoursAgo(1) }])).refusal?.code,
        (await approve(hash, ['handler'])).refusal?.code,
        (await approve(hash, ['officer', { staffNumber: 'S-0003' }])).refusal?.code,
      ];
      expect(codes).toEqual(['SHOWN_DIFFERS', 'STEP_UP_NEEDED', 'NOT_APPOINTED', 'NOT_APPOINTED']);
      await at.sources.pool.query(`update correction set proposed_by = 'S-0001' where request_id = $1`, [requestId]);
      expect((await approve(hash, ['officer'])).refusal?.code).toBe('OWN_PROPOSAL');
      // Another proposal takes its place: what was shown before is approved by nobody.
      await propose(requestId, [await change('membership', member, { mobile: '+62 812 0000 7890' })]);
      expect((await approve(hash, ['officer'])).refusal?.code).toBe('SHOWN_DIFFERS');
      const returned = await returnCorrection(at.sources, as('officer'), {
        requestId,
        reason: 'Ask for a proof first.',
      });
      expect(returned).toMatchObject({ refusal: null, correction: { state: 'RETURNED' } });
      expect((await approve(hash, ['officer'])).refusal?.code).toBe('NOTHING_TO_DECIDE');
      expect((await rowOf('membership', member)).scope_version).toBe(1);
    },
  );

  promise(
    'Art. 6(4)',
    'what law wants as it was, what happened and what was said is not corrected, and the requester is told why; a request for that alone is refused',
    async () => {
      const [member = '', taken = ''] = await at.members([null, null], [5]);
      await at.consultation(member, 30);
      const requestId = await asked(member);
      const { id } = await rowOf('membership', member);
      const login = {
        recordClass: 'login-record',
        table: 'login_record',
        id,
        fields: [{ field: 'ipAddress', value: 'x' }],
      };
      const said = {
        recordClass: 'consultation',
        table: 'consultation',
        id,
        fields: [{ field: 'messages', value: 'x' }],
      };
      const consent = await change('membership', member, { marketingConsent: 'yes' });
      expect((await propose(requestId, [login])).refusal).toMatchObject({
        code: 'NOT_CORRECTABLE',
        message: expect.stringContaining('Art. 6(4)') as string,
      });
      const codeOf = async (...changes: Parameters<typeof propose>[1]) =>
        (await propose(requestId, changes)).refusal?.code;
      const of = (fields: Record<string, string | null>) => change('membership', member, fields);
      expect(await codeOf(said)).toBe('NOT_CORRECTABLE');
      expect(await codeOf(consent)).toBe('NOT_CORRECTABLE');
      expect(await codeOf(await of({ email: (await emailOf(taken)).toUpperCase() }))).toBe('TAKEN');
      expect(await codeOf(await of({ email: 'no address' }))).toBe('MALFORMED');
      expect(await codeOf(await of({ birthday: '2090-01-01' }))).toBe('MALFORMED');
      expect(await codeOf(await of({ name: '' }))).toBe('MALFORMED');
      expect(await codeOf(await of({ shoeSize: '44' }))).toBe('NO_FIELD');
      expect(await codeOf(await of({ name: 'Gilda Riyanti' }))).toBe('UNCHANGED');
      expect(await codeOf(await change('membership', taken, { name: 'Somebody Else' }))).toBe('NOT_HELD');
      expect(await codeOf()).toBe('NOTHING_PROPOSED');
      expect((await propose(requestId, [], [{ recordClass: 'login-record', code: 'LAW' }])).refusal).toBeNull();
      expect(await carry(await approved(requestId))).toBe('DONE');
      expect(await findRequest(at.sources, requestId)).toMatchObject({ state: 'CLOSED', outcome: 'REFUSED' });
      const items = await at.sources.pool.query(
        'select outcome, reason_code from rights_request_item where request_id = $1',
        [requestId],
      );
      expect(items.rows).toEqual([{ outcome: 'REFUSED', reason_code: 'LAW_FORBIDS' }]);
    },
  );

  promise(
    'Art. 6(1)',
    'a billing contact and what the customer says of its representative are corrected in billing; what its contracts cite is not',
    async () => {
      const company = await at.company('014280387013');
      const contact = await contactOf(company);
      const before = await rowOf('billing_contact', contact);
      expect((await corrected(contact, 'billing_contact', { email: 'bills@new.example' })).outcome).toBe('DONE');
      const after = await rowOf('billing_contact', contact);
      expect(after.scope_version).toBeGreaterThan(before.scope_version);
      expect((await corrected(company, 'customer', { representative: 'Jumari Hartati Putri' })).outcome).toBe('DONE');
      const requestId = await asked(company);
      // Who prepares, and does not open the class otherwise, is not shown what stands there by proposing something else.
      await propose(requestId, [await change('customer', company, { address: 'Jl. Baru 2' })]);
      const one = await stateOf(requestId);
      expect(await contentOf(at.sources, as('handler'), one)).toMatchObject({
        fields: [{ before: null }],
        shownHash: null,
      });
      expect(await contentOf(at.sources, as('officer'), one)).toMatchObject({ fields: [{ before: 'null' }] });
      const { refusal } = await propose(requestId, [await change('customer', company, { registrationNumber: '1' })]);
      expect(refusal).toMatchObject({ code: 'NOT_CORRECTABLE', field: 'business-information.registrationNumber' });
      // The same file again finds the contact under its new address, and makes no second one.
      expect(await contactOf(company, 'bills@new.example')).toBe(contact);
    },
  );
});

const emailOf = async (subjectId: string): Promise<string> => {
  const row = await rowOf('membership', subjectId);
  const [one] = await openOld(subjectId, row);
  return one?.kind === 'opened' ? one.value.email : '';
};

/** The only billing contact of a company, entered by its file. */
async function contactOf(company: string, email = 'bills@old.example'): Promise<string> {
  const token = await at.house.programToken('import');
  const input = {
    importId: crypto.randomUUID(),
    fileName: 'contacts.csv',
    columns: ['company_registration_no', 'name', 'email'],
    firstLine: 2,
    rows: [['014280387013', 'Hartati', email]],
  };
  await at.house.graphql(
    'mutation Load($input: ImportChunkInput!) { importContacts(input: $input) { accepted } }',
    { input },
    { token, part: 'billing' },
  );
  const rows = await at.house.installation.sql<{ subject_id: string }>(
    'billing',
    'select subject_id from billing_contact where organization_id = $1',
    [company],
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.subject_id ?? '';
}
