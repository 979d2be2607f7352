// Deletion as it is asked for, granted and carried out: the door at once, what yields into the one procedure, what law keeps stays and is named.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { dataHeld } from '../held/data-held.ts';
import { carryOutRequest } from '../requests/carrying-out.ts';
import { decideRequest } from '../requests/deciding.ts';
import { letterInWords, lettersOf } from '../requests/letters.ts';
import type { ItemDecision } from '../requests/items.ts';
import { granted, requestRow, verifiedRequest } from '../testing/requests.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { grantsOfRequest } from './grants.ts';
import { deletionProposal } from './proposal.ts';
import { deletionStanding } from './standing.ts';
import { takeBackDeletion } from './taking-back.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const carry = (id: string) => carryOutRequest(at.sources, id);
const deletionOf = async (subjectId: string, hoursAgo: number) =>
  (await verifiedRequest(at, subjectId, { kind: 'DELETE', receivedAt: at.hoursAgo(hoursAgo) })).id;
const restrictionOf = async (id: string) => (await at.sources.door.restrictionsOf([id])).get(id)?.reason ?? null;
const rows = (part: Parameters<PrivacyHouse['house']['installation']['sql']>[0], text: string, ...values: unknown[]) =>
  at.house.installation.sql(part, text, values);

/** Selects, approves, carries out and certifies a list, as the workflow does; whether there was one. */
async function endList(list: string): Promise<boolean> {
  const [batchId] = await at.select(list);
  if (batchId === undefined) return false;
  const { listHash } = await at.batch(batchId);
  await approveDestruction(at.sources, as('officer'), { batchId, listHash, reason: 'Asked for and granted.' });
  const approvals = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
    batchId,
  ]);
  await at.carryOut(batchId, approvals.rows[0]?.id ?? '');
  await certifyBatch(at.sources, batchId);
  return true;
}

describe('deletion', () => {
  promise(
    'Art. 6',
    'before it is decided, every class held says whether it would go and when, or which law keeps it',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      await at.consultation(member, 30);
      const id = await deletionOf(member, 10);
      const { proposal } = await deletionProposal(at.sources, as('handler'), id);
      const byClass = Object.fromEntries((proposal?.lines ?? []).map((line) => [line.recordClass, line]));
      expect(byClass).toMatchObject({
        membership: { goes: true, law: null, verdict: 'RECOVERY' },
        employment: { goes: true },
        consultation: { goes: true, services: ['privacy'] },
        'login-record': { goes: false, law: 'Protection of Communications Secrets Act', clause: 'Art. 3(3)④' },
        'rights-request': { goes: false, clause: 'Art. 3(3)③' },
      });
      const { until, destroyBy } = byClass['membership'] ?? {};
      const { recoveryHours, destroyedHours } = at.sources.policy.clock;
      expect((destroyBy?.getTime() ?? 0) - (until?.getTime() ?? 0)).toBe(
        (destroyedHours - recoveryHours) * 3_600_000 + 1,
      );
      expect(byClass['login-record']?.until).toEqual(expect.any(Date));
      expect(proposal?.regulators.map((one) => one.law)).toEqual(['ID-PDP', 'KR-PIPA']);
      const looks = await rows(
        'journal',
        `select 1 from access_record where operation = 'deletionProposal' and $1::uuid = any (subjects)`,
        member,
      );
      expect(looks).toHaveLength(1);
      const { id: view } = await verifiedRequest(at, member);
      expect((await deletionProposal(at.sources, as('handler'), view)).refusal?.code).toBe('NOT_A_DELETION');
    },
  );

  promise(
    'Art. 6(4)',
    'what a law or a hold keeps is not granted, and what yields is not kept without a reason',
    async () => {
      const [member = ''] = await at.members([null]);
      const id = await deletionOf(member, 10);
      const asked = async (recordClass: string, outcome: 'GRANTED' | 'KEPT', more: Partial<ItemDecision> = {}) => {
        const items = [
          { recordClass: 'usage-history', outcome: 'GRANTED' } as const,
          { recordClass, outcome, ...more },
        ];
        return (await decideRequest(at.sources, as('officer'), { requestId: id, items })).refusal;
      };
      expect(await asked('login-record', 'GRANTED')).toMatchObject({
        code: 'GRANTED_THOUGH_KEPT',
        message: expect.stringContaining('Protection of Communications Secrets Act') as string,
      });
      const dispute = { law: 'Civil Procedure Act', until: '2027-01-01' };
      expect((await asked('consultation', 'KEPT', dispute))?.code).toBe('KEPT_WITHOUT_REASON');
      const hold = { caseRef: 'X-9', law: 'Civil Procedure Act', reviewOn: '2027-01-01', placedBy: 'S-0001' };
      const holdId = randomUUID();
      await at.sources.door.hold([{ id: holdId, subjectId: member, ...hold }]);
      expect((await asked('membership', 'GRANTED'))?.code).toBe('GRANTED_THOUGH_HELD');
      expect((await requestRow(at, id)).state).toBe('VERIFIED');
      await at.sources.door.lift([holdId]);
    },
  );

  promise(
    'Art. 6, 3',
    'a member’s deletion shuts the door at once and ends in certificates; what law keeps stays',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      await at.consultation(member, 30);
      const id = await deletionOf(member, 210);
      const { decidedAt } = await granted(at, id, 200, ['membership', 'employment', 'account', 'consultation']);
      expect(await carry(id)).toBe('WAITS');
      expect(await restrictionOf(member)).toBe('WITHDRAWN');
      expect(await rows('identity', 'select withdrew_at from membership where subject_id = $1', member)).toEqual([
        { withdrew_at: decidedAt },
      ]);
      const [due] = await dataHeld(at.sources, as('handler'), [member]);
      expect(due?.find((line) => line.recordClass === 'consultation')).toMatchObject({
        verdict: 'DUE',
        why: expect.stringContaining('its deletion was asked for and granted') as string,
      });
      const standing = () => deletionStanding(at.sources, id, 'en');
      const where = async () => (await standing())?.grants.find((one) => one.recordClass === 'membership');
      expect(await where()).toMatchObject({ listId: null, settledAt: null, certificateNumber: null });
      await at.select('membership');
      expect(await where()).toMatchObject({ listState: 'AWAITING_APPROVAL', certificateId: null });
      expect(await endList('membership')).toBe(true);
      const certificateNumber = expect.stringMatching(/^C-2026-/) as string;
      expect(await where()).toMatchObject({ listState: 'COMPLETED', certificateNumber });
      const afterMembership = await grantsOfRequest(at.sources.pool, id);
      expect(afterMembership.find((one) => one.recordClass === 'membership')?.batchId).toEqual(expect.any(String));
      // Nothing is promised as done that another list still has.
      await endList('consultations');
      expect(await carry(id)).toBe('DONE');
      expect(await standing()).toMatchObject({ takeBackUntil: null, destroyBy: null });
      expect((await grantsOfRequest(at.sources.pool, id)).every((one) => one.settledAt !== null)).toBe(true);
      expect(await requestRow(at, id)).toMatchObject({ state: 'CLOSED', outcome: 'PARTLY' });
      // The answer names the certificate, what stays under which law until when, how to object, and the regulator.
      const [begun, answer] = await lettersOf(at.sources.pool, id);
      expect([begun?.kind, answer?.kind]).toEqual(['DELETION_BEGUN', 'DECISION']);
      expect(begun && (await letterInWords(at.sources, as('officer'), begun))).toMatch(
        /menarik kembali penghapusan sampai/,
      );
      const text = answer && (await letterInWords(at.sources, as('officer'), answer));
      expect(text).toMatch(/disertifikasi dengan nomor C-2026-\d+/);
      expect(text).toMatch(/Catatan login anggota: disimpan sampai .+ \(.+Pasal 3\(3\)④\)/);
      expect(text).toContain('Berkas permintaan hak: disimpan selama digunakan');
      expect(text).toMatch(/keberatan Anda[\s\S]*Kementerian Komunikasi dan Digital/);
      expect(await restrictionOf(member)).toBe('DESTROYED');
      expect(await rows('privacy', 'select 1 from consultation where subject_id = $1', member)).toEqual([]);
      expect(await rows('privacy', 'select 1 from rights_request where id = $1', id)).toHaveLength(1);
      const archived = await dataHeld(at.sources, as('handler'), [member]);
      expect(archived.flat().map((line) => line.recordClass)).toContain('login-record');
      const letters = (await at.house.letters()).filter(({ subject }) => subject.includes('dimusnahkan'));
      expect(letters).toHaveLength(1);
    },
  );

  promise(
    'Art. 6',
    'of somebody who stays a member only what was granted goes, and then the door opens again',
    async () => {
      const [member = ''] = await at.members([null]);
      await at.consultation(member, 30);
      const id = await deletionOf(member, 210);
      await granted(at, id, 200, ['consultation']);
      expect(await carry(id)).toBe('WAITS');
      expect(await restrictionOf(member)).toBe('REQUESTED');
      await endList('consultations');
      expect(await carry(id)).toBe('DONE');
      expect(await restrictionOf(member)).toBeNull();
      const [held] = await dataHeld(at.sources, as('handler'), [member]);
      expect(held?.map((line) => [line.recordClass, line.verdict])).toEqual(
        expect.arrayContaining([['membership', 'RUNNING']]),
      );
      expect(held?.some((line) => line.recordClass === 'consultation')).toBe(false);
    },
  );

  promise(
    'Art. 6',
    'of a billing contact, who is no member, their own records go; the company’s and what law keeps stay',
    async () => {
      const input = {
        importId: randomUUID(),
        fileName: 'contacts.csv',
        columns: ['company_registration_no', 'name', 'email'],
        firstLine: 2,
        rows: [['014280387012', 'Wahyu Santoso', 'wahyu@c100.example']],
      };
      await at.house.graphql(
        'mutation Load($input: ImportChunkInput!) { importContacts(input: $input) { accepted } }',
        { input },
        { token: await at.house.programToken('import'), part: 'billing' },
      );
      const [contact] = await rows('billing', 'select subject_id from billing_contact');
      const subjectId = String(contact?.['subject_id']);
      const id = await deletionOf(subjectId, 210);
      await granted(at, id, 200, ['billing-contact']);
      expect(await restrictionOf(subjectId)).toBe('REQUESTED');
      expect(await endList('business')).toBe(true);
      expect(await carry(id)).toBe('DONE');
      expect(await rows('billing', 'select 1 from billing_contact')).toEqual([]);
      expect(await rows('billing', 'select 1 from customer')).not.toEqual([]);
      const [held] = await dataHeld(at.sources, as('handler'), [subjectId]);
      expect(held?.map((line) => line.recordClass)).toEqual(['rights-request']);
      expect(await restrictionOf(subjectId)).toBeNull();
    },
  );

  promise(
    'Art. 3(1)',
    'inside 96 hours a deletion is taken back: nothing is due, the membership runs, the door opens',
    async () => {
      const [member = '', left = ''] = await at.members([null, null]);
      await at.consultation(member, 30);
      const id = await deletionOf(member, 60);
      await granted(at, id, 50, ['membership', 'consultation']);
      await carry(id);
      expect(await restrictionOf(member)).toBe('WITHDRAWN');
      const input = { requestId: id, reason: 'They called back.', verification: 'CALL_BACK' as const };
      expect((await takeBackDeletion(at.sources, as('handler'), input)).refusal?.code).toBe('NOT_APPOINTED');
      expect(await takeBackDeletion(at.sources, as('officer'), input)).toMatchObject({
        refusal: null,
        request: { state: 'CLOSED', outcome: 'WITHDRAWN' },
      });
      expect(await restrictionOf(member)).toBeNull();
      const [held] = await dataHeld(at.sources, as('handler'), [member]);
      expect(held?.find((line) => line.recordClass === 'membership')?.verdict).toBe('RUNNING');
      expect(held?.find((line) => line.recordClass === 'consultation')?.verdict).toBe('KEPT');
      expect((await takeBackDeletion(at.sources, as('officer'), input)).refusal?.code).toBe('NOT_UNDER_WAY');
      const late = await deletionOf(left, 110);
      await granted(at, late, 100, ['membership']);
      await carry(late);
      expect((await takeBackDeletion(at.sources, as('officer'), { ...input, requestId: late })).refusal?.code).toBe(
        'WINDOW_OVER',
      );
      await endList('membership');
    },
  );

  promise('Art. 3(1)', 'a hold that arrives in the middle wins; lifted, the deletion goes on to its end', async () => {
    const [member = ''] = await at.members([null]);
    const id = await deletionOf(member, 210);
    await granted(at, id, 200, ['membership']);
    await carry(id);
    const [batchId = ''] = await at.select('membership');
    const { listHash } = await at.batch(batchId);
    await approveDestruction(at.sources, as('officer'), { batchId, listHash, reason: 'Asked for and granted.' });
    const holdId = randomUUID();
    const hold = { caseRef: 'X-1', law: 'CIVIL', reviewOn: '2027-01-01', placedBy: 'S-0001' };
    await at.sources.door.hold([{ id: holdId, subjectId: member, ...hold }]);
    const approvals = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
      batchId,
    ]);
    await at.carryOut(batchId, approvals.rows[0]?.id ?? '');
    await certifyBatch(at.sources, batchId);
    expect(await carry(id)).toBe('WAITS');
    expect(await rows('identity', 'select 1 from membership where subject_id = $1', member)).toHaveLength(1);
    await at.sources.door.lift([holdId]);
    expect(await endList('membership')).toBe(true);
    expect(await carry(id)).toBe('DONE');
    expect(await restrictionOf(member)).toBe('DESTROYED');
  });

  promise(
    'Art. 6',
    'a decision stands whatever is down; the door is shut as soon as the vault answers, and the rest goes on when identity does',
    async () => {
      const [member = ''] = await at.members([null]);
      const id = await deletionOf(member, 5);
      await rows('vault', 'revoke insert on restriction from vault_privacy');
      const { decidedAt, state } = await granted(at, id, 1, ['membership']);
      expect([state, await restrictionOf(member)]).toEqual(['CARRYING_OUT', null]);
      await rows('vault', 'grant insert on restriction to vault_privacy');
      await at.house.stop('identity');
      await expect(carry(id)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(await restrictionOf(member)).toBe('REQUESTED');
      expect(await rows('identity', 'select withdrew_at from membership where subject_id = $1', member)).toEqual([
        { withdrew_at: null },
      ]);
      await at.house.start('identity');
      for (const again of [1, 2]) expect([again, await carry(id)]).toEqual([again, 'WAITS']);
      expect(await rows('identity', 'select withdrew_at from membership where subject_id = $1', member)).toEqual([
        { withdrew_at: decidedAt },
      ]);
      const events = await rows(
        'privacy',
        `select kind from rights_request_event where request_id = $1 and kind in ('DELETION_BEGUN', 'MEMBERSHIP_ENDED')`,
        id,
      );
      expect(events).toEqual([{ kind: 'DELETION_BEGUN' }, { kind: 'MEMBERSHIP_ENDED' }]);
    },
  );
});
