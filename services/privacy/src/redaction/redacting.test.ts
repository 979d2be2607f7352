// Redactions: marked by one, approved by another; afterwards the words open nowhere, for nobody, and everything else stays as it was written.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { answerConversation, noteOnConversation } from '../consultations/answering.ts';
import { convertToRightsRequest } from '../consultations/converting.ts';
import { closureOf, eventsOf } from '../consultations/events.ts';
import { assignConversations, closeConversation, reopenConversation } from '../consultations/handling.ts';
import { openConversationFor } from '../consultations/entering.ts';
import { threadOf } from '../consultations/reading.ts';
import { endFormerForGood } from '../correction/ending.ts';
import { findDocument } from '../documents/opening.ts';
import { carryReclassified, resumeRenewals } from '../renewal/carrying.ts';
import { findRequest } from '../requests/finding.ts';
import { lettersOf } from '../requests/letters.ts';
import { contentFor } from '../requests/reading.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { canary, talksOf } from '../testing/talks.ts';
import { carryRedaction } from './carrying.ts';
import { approveRedaction, returnRedaction } from './deciding.ts';
import { proposeRedaction } from './proposing.ts';
import { redactableCase } from './redactable.ts';
import { findRedaction, formerWords } from './redactions.ts';
import { shownOf } from './shown.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  // Its outbox would carry redactions out by itself; here each step is taken by the test.
  await at.house.stop('privacy');
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const {
  hold,
  lift,
  vault,
  oneMember,
  open,
  found,
  threadFor,
  rowOf,
  opens,
  marking,
  propose,
  approve,
  everythingOf,
  livingKeys,
  attach,
} = talksOf(() => at);
const support = as('support');

describe('redactions', () => {
  promise(
    'Art. 1(2)',
    'what somebody volunteered is taken out everywhere they wrote it, quoted or repeated, with the file and the original; the words from before open for nobody',
    async () => {
      const subject = await oneMember();
      const text = `The bill is wrong. I have ${canary}, please wait.`;
      const file = await attach(subject, 'CONVERSATION_ATTACHMENT', null);
      const kept = await attach(subject, 'CONVERSATION_ATTACHMENT', null);
      const id = await open(subject, text, 'COMPLAINT', [file, kept]);
      const other = await open(subject, `As I said:\n> Kanker\n> paru-paru xq7 is costly.`, 'DEMO_REQUEST');
      const untouched = await open(await oneMember(), text);
      const asked = await open(subject, `Delete that I have ${canary}.`);
      const { requestId } = await convertToRightsRequest(at.sources, support, {
        id: asked,
        version: 1,
        kind: 'DELETE',
      });
      const original = await attach(await oneMember(), 'QUARANTINED', randomUUID());
      const came = randomUUID();
      await at.sources.pool.query(
        `insert into intake_message (id, via, state, reason, message_key, content_key, bytes, received_at, document_id, settled_at, settled_by)
         values ($1, 'IMAP', 'RELEASED', 'BROKEN', $2, $2, 10, now(), $3, now(), 'S-0003')`,
        [came, Buffer.from(came), original],
      );
      await at.sources.pool.query(`insert into intake_case values ($1, 1, 'CONVERSATION', $2, false)`, [came, id]);
      expect(
        (await answerConversation(at.sources, support, { id, version: 1, text: `You have ${canary}?`, via: 'POST' }))
          .refusal,
      ).toBeNull();
      await noteOnConversation(at.sources, support, { id, text: `Says ${canary}.` });
      // Whoever marks sees every text with its place, the words that software points at, and the files; nobody else does.
      const markable = await redactableCase(at.sources, support, id);
      expect(markable.texts.map(({ place }) => place.replace(/:(?!first).*/, ''))).toEqual([
        'subject',
        'message:first',
        'message',
        'note',
      ]);
      expect(markable.texts[1]?.flags.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
        ['HEALTH', 'Kanker'],
      ]);
      expect(markable.documents.map((one) => one.id).toSorted()).toEqual([file, kept].toSorted());
      expect((await redactableCase(at.sources, support, randomUUID())).refusal?.code).toBe('NOT_FOUND');
      const before = await Promise.all([id, other, asked].map(rowOf));
      const { rows: requestBefore } = await at.sources.pool.query('select * from rights_request where id = $1', [
        requestId,
      ]);

      const proposed = await propose(id, text, [file]);
      expect(proposed.refusal).toBeNull();
      expect((await propose(id, text)).refusal?.code).toBe('WAITING');
      const { shown } = await shownOf(at.sources, as('officer'), proposed.redaction ?? expect.fail());
      expect(shown).toMatchObject({ passages: [{ words: canary, kind: 'HEALTH' }], repeats: 3, elsewhere: 3 });
      expect(await everythingOf(subject)).toContain(canary);
      expect((await approve(proposed.redaction)).refusal).toBeNull();
      const redactionId = proposed.redaction?.id ?? '';
      expect(
        await Promise.all([carryRedaction(at.sources, redactionId), carryRedaction(at.sources, redactionId)]),
      ).toContain('ENDED');

      const everything = await everythingOf(subject);
      expect(everything).not.toMatch(/kanker|XQ7/i);
      const thread = await threadFor(id);
      expect(thread.subject).toBe('About my [redacted: health, 2026-11-01]');
      expect(thread.messages.map((one) => one.text).slice(0, 2)).toEqual([
        'The bill is wrong. I have [redacted: health, 2026-11-01], please wait.',
        'You have [redacted: health, 2026-11-01]?',
      ]);
      expect(thread.messages[0]?.documents).toEqual([kept]);
      expect(thread.messages.at(-1)).toMatchObject({ by: 'SYSTEM', via: 'EMAIL' });
      expect((await threadFor(other)).messages[0]?.text).toBe(
        'As I said:\n> [redacted: health, 2026-11-01] is costly.',
      );
      expect((await threadFor(untouched)).messages[0]?.text).toBe(text);
      expect((await found(id)).flagged).toEqual([]);
      // Copies of rows and keys from before: a backup of the database, of the request, of the file.
      expect(await Promise.all(before.map(opens))).toEqual(['destroyed', 'destroyed', 'destroyed']);
      const request = (await findRequest(at.sources, requestId ?? '')) ?? expect.fail('no request');
      expect(request.scopeVersion).toBeGreaterThan((requestBefore[0] as { scope_version: number }).scope_version);
      expect((await contentFor(at.sources, as('officer'), request))?.messages[0]?.text).toContain('[redacted: health');
      for (const recordClass of ['consultation', 'demo-request', 'complaint', 'rights-request'])
        expect(await livingKeys(subject, recordClass), recordClass).toBe(1);
      expect(await findDocument(at.sources, file)).toBeNull();
      expect(await findDocument(at.sources, original)).toBeNull();
      expect((await findDocument(at.sources, kept))?.id).toBe(kept);
      // The person is told once, by the outbox.
      const told = await at.sources.pool.query(`select argument from outbox where kind = 'ANSWER' and subject = $1`, [
        id,
      ]);
      expect(told.rows).toEqual([{ argument: redactionId }]);
      expect((await eventsOf(at.sources.pool, other)).map(({ kind }) => kind)).toContain('REDACTED');
      const done = (await findRedaction(at.sources.pool, redactionId)) ?? expect.fail();
      expect(done).toMatchObject({ state: 'DONE', told: 'EMAIL' });
      expect(formerWords(done)).toBe('ACCESS_REMOVED');
      expect(await endFormerForGood(at.sources)).toBeGreaterThan(0);
      expect(formerWords((await findRedaction(at.sources.pool, redactionId)) ?? expect.fail())).toBe('IRRECOVERABLE');
      expect((await threadFor(id)).refusal).toBeNull();
      expect(
        (await vault<{ rule: string }>('select distinct rule from ledger where batch = $1', [redactionId]))[0]?.rule,
      ).toMatch(/\/Art\. 1\(2\) redaction$/);
    },
  );

  promise(
    'Art. 1(2)',
    'nobody approves what they marked or what they were not shown; it is returned with a reason; what is held is refused, and a hold that comes later wins until it is lifted',
    async () => {
      const subject = await oneMember();
      const text = `I have ${canary}.`;
      const id = await open(subject, text);
      const code = async (outcome: Promise<{ refusal: { code: string; field?: string | null } | null }>) =>
        (await outcome).refusal?.code ?? null;
      const marked = marking(text);
      for (const passages of [
        [],
        [{ ...marked, end: 900 }],
        [{ ...marked, place: 'message:none' }],
        [{ ...marked, start: marked.end }],
      ])
        expect(await code(proposeRedaction(at.sources, support, { caseId: id, passages }))).toMatch(
          /NOTHING_MARKED|BAD_PASSAGE/,
        );
      expect(await code(propose(id, text, [randomUUID()]))).toBe('UNKNOWN_DOCUMENT');
      const own = await propose(id, text, [], as('officer'));
      expect(await code(approve(own.redaction))).toBe('OWN_PROPOSAL');
      const stale = as('deputy', { authTime: new Date(0) });
      expect(await code(approve(own.redaction, stale))).toBe('STEP_UP_NEEDED');
      const wrong = { id: own.redaction?.id ?? '', shownHash: '0' };
      expect(await code(approveRedaction(at.sources, as('deputy'), wrong))).toBe('SHOWN_DIFFERS');
      expect(await code(returnRedaction(at.sources, as('officer'), { id: wrong.id, reason: ' ' }))).toBe(
        'REASON_WANTED',
      );
      expect(
        await code(returnRedaction(at.sources, as('officer'), { id: wrong.id, reason: 'It is the matter itself.' })),
      ).toBeNull();
      const again = await propose(id, text);
      const holdId = await hold(subject, 'consultation');
      expect(await code(approve(again.redaction))).toBe('HELD');
      await lift(holdId);
      expect(await code(approve(again.redaction))).toBeNull();
      const later = await hold(subject);
      const redactionId = again.redaction?.id ?? '';
      for (let time = 0; time < 2; time += 1) expect(await carryRedaction(at.sources, redactionId)).toBe('HELD');
      expect((await threadFor(id)).messages[0]?.text).toBe(text);
      expect(await code(propose(await open(subject, text), text))).toBe('HELD');
      await lift(later);
      expect(await resumeRenewals(at.sources)).toBe(1);
      // Killed between the new rows and the end of the former key, it goes on; the words never come back.
      const { door } = at.sources;
      const killed = { ...at.sources, door: { ...door, supersede: () => Promise.reject(new Error('killed')) } };
      await expect(carryRedaction(killed, redactionId)).rejects.toThrow('killed');
      // Whoever sealed under the ending key a moment before is refused, and not lost.
      const row = await rowOf(id);
      await expect(
        at.sources.pool.query(
          `insert into consultation (id, subject_id, scope, scope_version, sealed, fingerprint, channel, opened_at, reference, answer_due, close_due)
           values ($1, $2, $3, 1, '', '', 'WEB', now(), $4, now(), now())`,
          [randomUUID(), subject, row.scope, randomUUID()],
        ),
      ).rejects.toMatchObject({ code: 'CL384' });
      expect(await carryRedaction(at.sources, redactionId)).toBe('ENDED');
      expect(await carryRedaction(at.sources, redactionId)).toBe('IDLE');
      expect((await threadFor(id)).messages.filter(({ by }) => by === 'SYSTEM')).toHaveLength(1);
      expect((await eventsOf(at.sources.pool, id)).filter(({ kind }) => kind === 'REDACTED')).toHaveLength(1);
    },
  );

  promise(
    'Art. 3(3)',
    'closed as something else, it is kept as that alone: the key of the class that it left ends, its files end with the case, what stayed there opens as before',
    async () => {
      const subject = await oneMember();
      const stays = await open(subject, 'A question of another day.');
      const id = await open(subject, 'This is wrong!');
      const file = await attach(subject, 'CONVERSATION_ATTACHMENT', id);
      const before = await rowOf(id);
      const closing = { id, version: 1, as: 'COMPLAINT', reason: 'Settled.' } as const;
      expect((await closeConversation(at.sources, support, closing)).refusal).toBeNull();
      expect((await findDocument(at.sources, file))?.endedAt).not.toBeNull();
      const { rows } = await at.sources.pool.query<{ subject: string }>(
        `select subject from outbox where kind = 'RECLASSIFIED'`,
      );
      const renewal = rows.at(-1)?.subject ?? '';
      expect(await opens(before)).toBe('opened');
      expect(await carryReclassified(at.sources, renewal)).toBe('ENDED');
      expect(await opens(before)).toBe('destroyed');
      expect((await threadFor(stays)).messages[0]?.text).toBe('A question of another day.');
      expect((await threadFor(id)).messages[0]?.text).toBe('This is wrong!');
      expect(await reopenConversation(at.sources, support, { id, reason: 'They answered.' })).toMatchObject({
        refusal: null,
      });
      expect((await findDocument(at.sources, file))?.endedAt).toBeNull();

      // Where nothing stays, the class goes on under a new key, and counts as nobody's destroyed data.
      const alone = await oneMember();
      const only = await open(alone, 'Only this.');
      expect((await closeConversation(at.sources, support, { ...closing, id: only })).refusal).toBeNull();
      const last = await at.sources.pool.query<{ subject: string }>(
        `select o.subject from outbox o join key_renewal_step s on s.renewal_id = o.subject::uuid where s.subject_id = $1`,
        [alone],
      );
      expect(await carryReclassified(at.sources, last.rows[0]?.subject ?? '')).toBe('ENDED');
      expect(await livingKeys(alone, 'consultation')).toBe(1);
      expect((await threadFor(await open(alone, 'And again.'))).messages[0]?.text).toBe('And again.');
    },
  );

  promise(
    'Art. 2',
    'a case goes only to somebody who is there and works in cases; a talk is entered only for somebody of the registry; whoever is outside of a closed case learns who closed it when',
    async () => {
      const subject = await oneMember();
      const id = await open(subject, 'Hello.');
      const assign = async (staffNumber: string) =>
        (await assignConversations(at.sources, as('officer'), { ids: [id], staffNumber })).refusal;
      expect(await assign('nobody')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'staffNumber' });
      expect(await assign('S-9999')).toMatchObject({ code: 'NOT_DESIGNATED', field: 'staffNumber' });
      expect(await assign('S-0005')).toMatchObject({ code: 'NO_ROLE', field: 'staffNumber' });
      expect(await assign('S-0004')).toBeNull();
      const entered = { kind: 'CONSULTATION', channel: 'PHONE', language: 'en', text: 'Hi.', name: null } as const;
      const enter = async (personId: string) =>
        (await openConversationFor(at.sources, support, { ...entered, personId })).refusal;
      expect(await enter(randomUUID())).toMatchObject({ code: 'UNKNOWN_PERSON', field: 'personId' });
      expect(await enter(subject)).toBeNull();
      // A request is told by letter.
      const text = `Delete that I have ${canary}.`;
      const about = await open(subject, text);
      const { requestId } = await convertToRightsRequest(at.sources, support, {
        id: about,
        version: 1,
        kind: 'DELETE',
      });
      const officer = as('officer');
      const ofRequest = await propose(requestId ?? '', text, [], as('handler'));
      expect(await approve(ofRequest.redaction, officer)).toMatchObject({ refusal: null });
      expect(await carryRedaction(at.sources, ofRequest.redaction?.id ?? '')).toBe('ENDED');
      expect((await lettersOf(at.sources.pool, requestId ?? '')).map(({ kind }) => kind)).toEqual(['REDACTED']);
      expect((await threadFor(about)).messages[0]?.text).toContain('[redacted: health');
      const outside = await threadOf(at.sources, support, await found(about));
      expect(outside).toMatchObject({ messages: [], refusal: { code: 'OVER' } });
      expect(await closureOf(at.sources.pool, about)).toMatchObject({
        role: 'support',
        requestReference: expect.stringMatching(/^R-/) as string,
      });
    },
  );
});
