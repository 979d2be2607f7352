// Conversations as staff work in them: answers, notes, hands, ends; who comes second is told; and support reaches only who is named by their case.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { Caller } from '@clounge/shared/caller';
import { findRequest } from '../requests/finding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { answerConversation, noteOnConversation } from './answering.ts';
import { stores, type ConsultationKind } from './consultation.entity.ts';
import { convertToRightsRequest } from './converting.ts';
import { findConversation } from './conversations.ts';
import { openConversationFor } from './entering.ts';
import { eventsOf } from './events.ts';
import { assignConversations, closeConversation, reopenConversation } from './handling.ts';
import { addMessage, openConversation } from './opening.ts';
import { conversations } from './queue.ts';
import { letterOf, threadOf } from './reading.ts';
import { sendAnswer } from './sending.ts';
import { previewTemplate } from './templates.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const support = as('support');
let addresses = 0;

const opened = async (subjectId: string, kind: ConsultationKind = 'CONSULTATION', text = 'May I ask something?') => {
  const from = `writer-${(addresses += 1)}@c100.example`;
  const { id, reference } = await openConversation(at.sources, {
    kind,
    channel: 'EMAIL',
    language: 'en',
    subjectId,
    tenantId: null,
    receivedAt: at.hoursAgo(2),
    fields: { name: 'Kamal Sitorus', from, subject: 'Bill', messages: [{ by: 'REQUESTER', via: 'EMAIL', text }] },
  });
  return { id, reference, from };
};
const found = async (id: string) => (await findConversation(at.sources.pool, id)) ?? expect.fail('no conversation');
const textsOf = async (id: string, caller: Caller = as('officer')) =>
  (await threadOf(at.sources, caller, await found(id))).messages.map(({ text }) => text);
const answer = (id: string, version: number, text: string, caller = support) =>
  answerConversation(at.sources, caller, { id, version, text, via: 'EMAIL' });
const oneMember = async () => (await at.members([null]))[0] ?? '';

describe('conversations that staff work in', () => {
  promise(
    'Art. 6',
    'an answer by e-mail leaves once, with the number in its subject, and carries no header of anybody’s',
    async () => {
      const { id, reference, from } = await opened(await oneMember());
      const first = await answer(id, 1, 'Here is your answer.');
      expect(first.refusal).toBeNull();
      expect(first.conversation).toMatchObject({ state: 'ANSWERED', version: 2 });
      const kinds = async () => (await eventsOf(at.sources.pool, id)).map(({ kind }) => kind);
      await expect.poll(kinds, { timeout: 20_000 }).toEqual(['OPENED', 'ANSWERED', 'SENT']);
      await sendAnswer(at.sources, id, first.messageId ?? '');
      const letters = (await at.house.letters()).filter(({ to }) => to.includes(from));
      expect(letters).toHaveLength(1);
      expect(letters[0]?.subject).toBe(`Re: Bill [${reference}]`);

      await addMessage(at.sources, id, { by: 'REQUESTER', via: 'EMAIL', text: 'And one more; I have diabetes.' });
      expect(await found(id)).toMatchObject({ state: 'OPEN', flagged: ['HEALTH'], version: 3 });
      const late = await answer(id, 2, 'Never sent.');
      expect(late).toMatchObject({ messageId: null, refusal: { code: 'CHANGED', field: 'version' } });
      expect(await textsOf(id)).toHaveLength(3);
      expect((await answer(id, 3, ' ')).refusal?.code).toBe('BAD_USER_INPUT');
    },
  );

  promise(
    'Art. 9(4)',
    'notes are sealed and never in a letter; an answer by post is a page that cannot be written into',
    async () => {
      const { id } = await opened(await oneMember());
      await noteOnConversation(at.sources, support, { id, text: 'Sounds angry.' });
      const { version } = await found(id);
      const text = 'Dear <script>alert(1)</script> & others';
      const posted = await answerConversation(at.sources, support, { id, version, text, via: 'POST' });
      const page = await letterOf(at.sources, support, id, posted.messageId ?? '');
      expect(page).toContain('Dear &lt;script&gt;alert(1)&lt;/script&gt; &amp; others');
      expect(page).not.toContain('<script');
      expect(page).not.toContain('angry');
      expect((await threadOf(at.sources, support, await found(id))).notes).toMatchObject([
        { by: 'S-0004', text: 'Sounds angry.' },
      ]);
      const rows = await at.sources.pool.query('select * from consultation where id = $1', [id]);
      expect(JSON.stringify(rows.rows)).not.toMatch(/angry|script|Kamal/);
    },
  );

  promise(
    'Art. 3(3)③',
    'closing as a complaint moves it to that class, sealed anew; it opens again while nothing of it is due',
    async () => {
      const { id, reference } = await opened(await oneMember(), 'CONSULTATION', 'This is wrong!');
      const late = await closeConversation(at.sources, support, {
        id,
        version: 9,
        as: 'COMPLAINT',
        reason: 'Settled.',
      });
      expect(late.refusal?.code).toBe('CHANGED');
      const named = await closeConversation(at.sources, support, {
        id,
        version: 1,
        as: 'COMPLAINT',
        reason: 'Wrote a@b.example',
      });
      expect(named.refusal?.code).toBe('PERSONAL_DATA_IN_REASON');
      const { conversation, refusal } = await closeConversation(at.sources, support, {
        id,
        version: 1,
        as: 'COMPLAINT',
        reason: 'Settled.',
      });
      expect(refusal).toBeNull();
      expect(conversation).toMatchObject({ kind: 'COMPLAINT', state: 'CLOSED', reference });
      expect(conversation?.scope).toMatch(/\/complaint$/);
      const left = await at.sources.pool.query('select 1 from consultation where id = $1', [id]);
      expect(left.rows).toEqual([]);
      expect(await textsOf(id)).toEqual(['This is wrong!']);
      expect((await answer(id, 2, 'Too late.')).refusal?.code).toBe('CLOSED');
      expect(
        (await reopenConversation(at.sources, support, { id, reason: 'They answered.' })).conversation,
      ).toMatchObject({
        state: 'OPEN',
        closedAt: null,
      });
      expect((await reopenConversation(at.sources, support, { id, reason: 'They answered.' })).refusal?.code).toBe(
        'NOT_CLOSED',
      );

      const old = await opened(await oneMember());
      await closeConversation(at.sources, support, { id: old.id, version: 1, as: 'CONSULTATION', reason: 'Answered.' });
      await at.sources.pool.query('update consultation set opened_at = $2, closed_at = $2 where id = $1', [
        old.id,
        at.hoursAgo(400 * 24),
      ]);
      expect((await reopenConversation(at.sources, support, { id: old.id, reason: 'Again.' })).refusal?.code).toBe(
        'DUE',
      );
      expect(await addMessage(at.sources, old.id, { by: 'REQUESTER', text: 'Hello?' })).toBeNull();
    },
  );

  promise(
    'Art. 6',
    'a conversation in which a right is exercised becomes a request, on the clock from when it came, once',
    async () => {
      const { id } = await opened(await oneMember(), 'CONSULTATION', 'Please delete my data.');
      const asked = { id, version: 1, kind: 'DELETE' as const };
      const first = await convertToRightsRequest(at.sources, support, asked);
      expect(first.refusal).toBeNull();
      expect(await findRequest(at.sources, first.requestId ?? '')).toMatchObject({
        kind: 'DELETE',
        kindConfirmed: true,
        channel: 'EMAIL',
        receivedAt: at.hoursAgo(2),
        subjectId: (await found(id)).subjectId,
      });
      expect(await found(id)).toMatchObject({ state: 'CLOSED' });
      expect((await convertToRightsRequest(at.sources, support, asked)).refusal?.code).toBe('CLOSED');
      const requests = await at.sources.pool.query('select 1 from rights_request where subject_id = $1', [
        (await found(id)).subjectId,
      ]);
      expect(requests.rows).toHaveLength(1);
    },
  );

  promise(
    'Art. 2',
    'many are handed over at once, each with its own answer; the queue shows what is nobody’s, late or of a kind',
    async () => {
      const subject = await oneMember();
      const [one, two, three] = [await opened(subject), await opened(subject), await opened(subject, 'COMPLAINT')];
      await assignConversations(at.sources, as('officer'), { ids: [two.id], staffNumber: 'S-0003' });
      const { rows } = await assignConversations(at.sources, support, {
        ids: [one.id, two.id, three.id],
        staffNumber: 'S-0004',
      });
      expect(rows.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, 'NOT_YOURS', null]);
      const listed = async (filter: NonNullable<Parameters<typeof conversations>[1]['filter']>) =>
        (await conversations(at.sources, { filter: { personId: subject, ...filter } }, as('officer'))).nodes
          .map(({ id }) => id)
          .sort();
      expect(await listed({ assignedTo: 'S-0004' })).toEqual([one.id, three.id].sort());
      expect(await listed({ kind: 'COMPLAINT' })).toEqual([three.id]);
      expect(await listed({ assignedTo: '' })).toEqual([]);
      expect(await listed({ overdue: true })).toEqual([]);
      await at.sources.pool.query('update consultation set answer_due = $2 where id = $1', [one.id, at.hoursAgo(1)]);
      expect(await listed({ overdue: true })).toEqual([one.id]);
      const all: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await conversations(at.sources, { filter: { personId: subject }, first: 1, after }, as('officer'));
        all.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      // The late one first.
      expect(all[0]).toBe(one.id);
      expect(new Set(all).size).toBe(3);
    },
  );

  promise(
    'Art. 6',
    'what was said on the phone is written down; a stranger gets an entry; a template comes in the language of the conversation',
    async () => {
      const entered = {
        kind: 'DEMO_REQUEST',
        channel: 'PHONE',
        language: 'ko',
        name: '김하나',
        contact: null,
        text: 'A demo please.',
      } as const;
      const { conversation, refusal } = await openConversationFor(at.sources, support, entered);
      expect(refusal).toBeNull();
      expect(conversation).toMatchObject({ kind: 'DEMO_REQUEST', channel: 'PHONE', language: 'ko' });
      const id = conversation?.id ?? '';
      const shown = await previewTemplate(at.sources, support, { id: 'demo', conversationId: id, language: 'ko' });
      expect(shown.text).toContain('김하나');
      expect(shown.text).toContain(conversation?.reference);
      expect(shown.text).not.toMatch(/[{}]/);
      expect((await answer(id, 1, 'By mail?')).refusal?.code).toBe('NO_ADDRESS');
      expect((await openConversationFor(at.sources, support, { ...entered, language: 'fr' })).refusal?.field).toBe(
        'language',
      );
    },
  );

  promise(
    'Art. 9(4)',
    'whoever answers, writes and closes at once: every message that was taken is there, each once',
    async () => {
      const subject = await oneMember();
      const act = fc.constantFrom('answer', 'note', 'incoming', 'close');
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 5 }), async (acts) => {
          const { id } = await opened(subject);
          const taken = await Promise.all(
            acts.map(async (one, index) => {
              const text = `${one} ${index}`;
              if (one === 'answer') return (await answer(id, 1, text)).refusal ? null : text;
              if (one === 'incoming')
                return (await addMessage(at.sources, id, { by: 'REQUESTER', text })) ? text : null;
              if (one === 'note') await noteOnConversation(at.sources, support, { id, text });
              else
                await closeConversation(at.sources, support, { id, version: 1, as: 'COMPLAINT', reason: 'Settled.' });
              return null;
            }),
          );
          const kept = await textsOf(id);
          expect(kept.slice(1).sort()).toEqual(taken.filter((text) => text !== null).sort());
          const places = await Promise.all(
            Object.values(stores).map(({ table }) =>
              at.sources.pool.query(`select 1 from ${table} where id = $1`, [id]),
            ),
          );
          expect(places.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(1);
          expect(taken.filter((text) => text?.startsWith('answer')).length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 12, seed: 11 },
      );
    },
  );
});
