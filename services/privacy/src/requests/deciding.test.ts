// From the letter to the decision: registered, confirmed, matched, verified, decided item by item, objected to; each refusal with its way out.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { Caller } from '@clounge/shared/caller';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { requestRow, verifiedRequest } from '../testing/requests.ts';
import { assignRequests } from './assigning.ts';
import { candidatesFor } from './candidates.ts';
import { carryOutRequest } from './carrying-out.ts';
import { decideRequest } from './deciding.ts';
import { extendRequest } from './extending.ts';
import { requestHistory } from './history.ts';
import type { ItemDecision } from './items.ts';
import { letterInWords, lettersOf, recordPostedLetter, sendLetter } from './letters.ts';
import { objectToDecision } from './objecting.ts';
import { actionsOf, contentFor } from './reading.ts';
import { registerRequest, type RegisterRequest } from './registering.ts';
import { markVerified } from './verifying.ts';
import { confirmRequestKind, matchRequest, noteOnRequest } from './working.ts';

let at: PrivacyHouse;
let person = '';
let other = '';
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  [person = '', other = ''] = await at.members([null, null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const letter = (more: Partial<RegisterRequest> = {}): RegisterRequest => ({
  kind: 'DELETE',
  channel: 'LETTER',
  language: 'ko',
  requestedBy: 'SELF',
  receivedAt: at.hoursAgo(5),
  name: 'Gilda Riyanti',
  contact: 'Jl. Merdeka 1, Jakarta',
  about: { email: 'm0@c100.example', name: 'Gilda Riyanti' },
  text: '제 정보를 삭제해 주세요.',
  ...more,
});
const handler = as('handler');
const register = async (more: Partial<RegisterRequest> = {}, caller: Caller = handler) => {
  const { request, refusal } = await registerRequest(at.sources, caller, letter(more));
  if (!request) throw new Error(refusal?.code);
  return request;
};
const codeOf = async (outcome: Promise<{ refusal: { code: string } | null }>) => (await outcome).refusal?.code ?? null;
const granted: ItemDecision = { recordClass: 'membership', outcome: 'GRANTED' };
const refused: ItemDecision = {
  recordClass: 'usage-history',
  outcome: 'REFUSED',
  reasonCode: 'RIGHTS_OF_OTHERS',
  reason: 'Memuat data rekan kerja Budi.',
};
const decide = (requestId: string, items: ItemDecision[], caller: Caller = as('officer')) =>
  decideRequest(at.sources, caller, { requestId, items });

describe('a request on its way', () => {
  promise(
    'Art. 6(2)',
    'a letter is written down by staff, on the clock of its receipt, and its words stay sealed',
    async () => {
      const request = await register();
      // Korea counts days: ten after the day of receipt, and the last one ends in Seoul.
      expect(request).toMatchObject({ law: 'KR-PIPA', kindConfirmed: true, registeredBy: 'S-0003', state: 'RECEIVED' });
      expect(request.dueAt.toISOString()).toBe('2026-11-11T14:59:59.999Z');
      expect(request.subjectId).not.toBe(person);
      expect(await codeOf(registerRequest(at.sources, handler, letter({ channel: 'EMAIL' })))).toBe(
        'CHANNEL_NOT_YOURS',
      );
      const future = new Date(at.sources.clock.now().getTime() + 3_600_000);
      expect(await codeOf(registerRequest(at.sources, handler, letter({ receivedAt: future })))).toBe('RECEIVED_WHEN');
      expect(await codeOf(registerRequest(at.sources, handler, letter({ laws: ['ID-PDP'] })))).toBe('UNKNOWN_LAW');
      const id = randomUUID();
      const program = { ...handler, kind: 'program', staffNumber: null, clientId: 'crm' } as const;
      const twice = [await register({ id, channel: 'API' }, program), await register({ id, channel: 'API' }, program)];
      expect(twice.map((one) => one.reference)).toEqual([twice[0]?.reference, twice[0]?.reference]);
      expect(twice[0]).toMatchObject({ kindConfirmed: false, registeredBy: 'crm' });
      const other = { ...program, clientId: 'other' };
      expect(await codeOf(registerRequest(at.sources, other, letter({ id, channel: 'API' })))).toBe('ID_TAKEN');
    },
  );

  promise(
    'Art. 6(5)',
    'software suggests whom it is about with reasons, a human confirms; then nobody else may be named',
    async () => {
      const request = await register();
      const candidates = await candidatesFor(at.sources, handler, request.id);
      expect(candidates[0]).toMatchObject({ personId: person, reasons: ['EMAIL', 'NAME'] });
      expect(candidates.at(-1)).toEqual({ personId: request.subjectId, reasons: ['REQUESTER'] });
      expect(candidates.length).toBeLessThanOrEqual(20);
      expect(await codeOf(matchRequest(at.sources, handler, { requestId: request.id, personId: randomUUID() }))).toBe(
        'UNKNOWN_PERSON',
      );
      expect(await codeOf(matchRequest(at.sources, handler, { requestId: request.id, personId: person }))).toBeNull();
      await markVerified(at.sources, request.id, 'DOCUMENT', { staffNumber: 'S-0003' });
      expect(
        await codeOf(matchRequest(at.sources, handler, { requestId: request.id, personId: request.subjectId })),
      ).toBe('VERIFIED_ALREADY');
      const events = await requestHistory(at.sources, request.id, 'en');
      expect(events.map(({ kind }) => kind)).toEqual(['RECEIVED', 'CANDIDATES_LOOKED_UP', 'MATCHED', 'VERIFIED']);
      expect(events.at(-1)?.text).toBe('The requester was verified (identity document).');
      expect(JSON.stringify(events)).not.toContain(person);
    },
  );

  promise('Art. 2', 'support opens what was written only inside the case, or where it is assigned', async () => {
    const request = await register();
    const outside = as('support');
    expect(await contentFor(at.sources, outside, request)).toBeNull();
    expect(await codeOf(noteOnRequest(at.sources, outside, { requestId: request.id, text: 'Saya bantu.' }))).toBe(
      'NOT_YOUR_CASE',
    );
    const inside = as('support', { caseId: request.id });
    expect(await contentFor(at.sources, inside, request)).toMatchObject({ name: 'Gilda Riyanti' });
    const rows = await assignRequests(at.sources, handler, { ids: [request.id, randomUUID()], staffNumber: 'S-0004' });
    expect(rows.rows.map((row) => row.refusal?.code ?? null)).toEqual([null, 'NOT_FOUND']);
    expect(await codeOf(noteOnRequest(at.sources, outside, { requestId: request.id, text: 'Saya bantu.' }))).toBeNull();
    const content = await contentFor(at.sources, outside, await requestRow(at, request.id));
    expect(content?.remarks).toMatchObject([{ by: 'S-0004', text: 'Saya bantu.' }]);
  });
});

describe('a decision', () => {
  promise(
    'Art. 6(5)',
    'only a verified request of a confirmed right is decided, by who is in charge, with a fresh identity',
    async () => {
      const program = { ...handler, kind: 'program', staffNumber: null, clientId: 'crm' } as const;
      const request = await register({ channel: 'API' }, program);
      expect(await codeOf(decide(request.id, [granted]))).toBe('KIND_NOT_CONFIRMED');
      await confirmRequestKind(at.sources, handler, { requestId: request.id, kind: 'VIEW' });
      expect((await requestRow(at, request.id)).law).toBe('ID-PDP');
      // The other right is due sooner: its clock is told, which waits for the reminders of the former one.
      const told = 'select from outbox where key = $1';
      expect((await at.sources.pool.query(told, [`REQUEST:${request.id}:kind`])).rowCount).toBe(1);
      expect(await codeOf(decide(request.id, [granted]))).toBe('NOT_MATCHED');
      await matchRequest(at.sources, handler, { requestId: request.id, personId: person });
      expect(await codeOf(decide(request.id, [granted]))).toBe('NOT_VERIFIED');
      const actions = await actionsOf(at.sources, as('officer'), await requestRow(at, request.id));
      expect(actions).toContainEqual({
        action: 'DECIDE',
        possible: false,
        why: expect.stringContaining('has not shown yet who they are') as string,
      });
      await markVerified(at.sources, request.id, 'CODE');
      expect(await codeOf(decide(request.id, [granted], as('officer', { authTime: new Date(0) })))).toBe(
        'STEP_UP_NEEDED',
      );
      expect(await codeOf(decide(request.id, [granted], handler))).toBe('NOT_APPOINTED');
      expect(await codeOf(decide(request.id, [granted, granted]))).toBe('BAD_ITEMS');
      expect(await codeOf(decide(request.id, [{ ...granted, outcome: 'KEPT', until: '2027-01-01' }]))).toBe(
        'KEPT_WITHOUT_LAW',
      );
      expect(await codeOf(decide(request.id, [{ recordClass: 'payment', outcome: 'KEPT' }]))).toBe('UNTIL_WANTED');
      expect(await codeOf(decide(request.id, [{ ...refused, reason: null }]))).toBe('REASON_WANTED');
      expect((await requestRow(at, request.id)).state).toBe('VERIFIED');
      expect(await codeOf(decide(request.id, [granted]))).toBeNull();
      expect(await codeOf(decide(request.id, [granted]))).toBe('DECIDED_ALREADY');
      // A right that nothing carries out waits, and nothing says that it was done; a feature that does ends it.
      expect(await carryOutRequest(at.sources, request.id, {})).toBe('WAITS');
      expect((await requestRow(at, request.id)).state).toBe('DECIDED');
      let steps = 0;
      const VIEW = () => Promise.resolve({ done: (steps += 1) === 2 });
      expect(await carryOutRequest(at.sources, request.id, { VIEW })).toBe('GOES_ON');
      expect(await carryOutRequest(at.sources, request.id, { VIEW })).toBe('DONE');
      expect(await carryOutRequest(at.sources, request.id, { VIEW })).toBe('IDLE');
      expect(await requestRow(at, request.id)).toMatchObject({ state: 'CLOSED', outcome: 'CARRIED_OUT' });
    },
  );

  promise(
    'Art. 6(4)',
    'what is refused or kept is told with reason, law, how to object and the regulator, in the requester’s language; the reason is sealed',
    async () => {
      const request = await verifiedRequest(at, other, { kind: 'DELETE' });
      const kept: ItemDecision = { recordClass: 'payment', outcome: 'KEPT', until: '2031-04-02' };
      const { refusal } = await decide(request.id, [kept, refused]);
      expect(refusal).toBeNull();
      expect(await requestRow(at, request.id)).toMatchObject({
        state: 'CLOSED',
        outcome: 'REFUSED',
        decidedBy: 'S-0001',
      });
      const [written] = await lettersOf(at.sources.pool, request.id);
      if (!written) throw new Error('no letter');
      await sendLetter(at.sources, written.id);
      await sendLetter(at.sources, written.id);
      const [sent] = await lettersOf(at.sources.pool, request.id);
      expect(sent).toMatchObject({ kind: 'DECISION', way: 'MAIL', sentBy: null });
      expect(sent?.sentAt).not.toBeNull();
      const text = await letterInWords(at.sources, as('officer'), written);
      expect(text).toContain(
        'disimpan sampai 2 April 2031 (UU Perlindungan Konsumen E-Commerce Korea, kebijakan Pasal 3(3)②)',
      );
      expect(text).toContain('Memuat data rekan kerja Budi.');
      expect(text).toMatch(/keberatan Anda[\s\S]*Kementerian Komunikasi dan Digital/);
      for (const table of ['rights_request', 'rights_request_item', 'rights_request_event', 'rights_request_letter']) {
        const { rows } = await at.sources.pool.query(`select * from ${table}`);
        expect(JSON.stringify(rows)).not.toMatch(/Budi|Kamal|c100\.example/);
      }
    },
  );

  promise(
    'Art. 6',
    'an objection is a request of its own, that somebody else than the first decider decides',
    async () => {
      const request = await verifiedRequest(at, person, { kind: 'STOP' });
      const objection = { requestId: request.id, text: 'Saya tidak setuju.', channel: 'EMAIL' } as const;
      expect(await codeOf(objectToDecision(at.sources, handler, objection))).toBe('NOT_DECIDED');
      await decide(request.id, [refused]);
      const both = await Promise.all([1, 2].map(() => objectToDecision(at.sources, handler, objection)));
      expect(both.map((one) => one.refusal?.code ?? null).sort()).toEqual(['OBJECTED_ALREADY', null].sort());
      const opened = both.find((one) => one.refusal === null)?.request;
      if (!opened) throw new Error('no objection');
      expect(opened).toMatchObject({ objectionTo: request.id, state: 'RECEIVED', aboutId: person, kind: 'STOP' });
      expect(await codeOf(decide(opened.id, [granted], as('deputy')))).toBe('NOT_VERIFIED');
      await markVerified(at.sources, opened.id, 'CODE');
      const own = await decide(opened.id, [granted]);
      expect(own.refusal?.code).toBe('OWN_DECISION');
      const { rows } = await at.sources.pool.query<{ staff_number: string }>(
        `select staff_number from appointment where kind = 'DEPUTY'`,
      );
      if (rows.length > 0) expect(await codeOf(decide(opened.id, [granted], as('deputy')))).toBeNull();
    },
  );
});

describe('an extension', () => {
  promise(
    'Art. 6(2)',
    'begins when its notice was handed over, only where the law knows one, and only once',
    async () => {
      const strict = await register();
      const not = await extendRequest(at.sources, handler, strict.id);
      expect(not.refusal).toMatchObject({ code: 'EXTENSION_NOT_ALLOWED' });
      const request = await register({ laws: ['EU-GDPR'], kind: 'VIEW' });
      expect(request.dueAt.toISOString()).toBe('2026-12-01T16:59:59.999Z');
      expect(await codeOf(extendRequest(at.sources, handler, request.id))).toBeNull();
      expect(await codeOf(extendRequest(at.sources, handler, request.id))).toBe('ALREADY_EXTENDED');
      expect((await requestRow(at, request.id)).extendedUntil).toBeNull();
      const [notice] = await lettersOf(at.sources.pool, request.id);
      expect(notice).toMatchObject({ kind: 'EXTENSION', way: 'PAPER', sentAt: null });
      expect(await codeOf(recordPostedLetter(at.sources, handler, notice?.id ?? ''))).toBeNull();
      expect(await codeOf(recordPostedLetter(at.sources, handler, notice?.id ?? ''))).toBe('NO_SUCH_LETTER');
      expect((await requestRow(at, request.id)).extendedUntil?.toISOString()).toBe('2027-02-01T16:59:59.999Z');
      const [extended] = (await requestHistory(at.sources, request.id, 'en')).filter(({ kind }) => kind === 'EXTENDED');
      expect(extended?.text).toMatch(/^Extended until .*1 Feb.* 2027, 23:59 WIB\.$/);
      const late = await register({ laws: ['EU-GDPR'], kind: 'VIEW', receivedAt: at.hoursAgo(40 * 24) });
      expect(await codeOf(extendRequest(at.sources, handler, late.id))).toBe('OVERDUE');
    },
  );
});
