// The house's own clocks of conversations: reminders once each, escalation, clocks that begin anew, and the queue in the order of what is next.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { hoursAfter } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { answerConversation } from './answering.ts';
import type { ConsultationKind } from './consultation.entity.ts';
import { findConversation } from './conversations.ts';
import { eventsOf } from './events.ts';
import { assignConversations, closeConversation, reopenConversation } from './handling.ts';
import { addMessage, openConversation } from './opening.ts';
import { conversationClocks, conversations } from './queue.ts';
import { isOverdue } from './reading.ts';
import { remindOfConversations } from './reminding.ts';
import { eventInWords } from './timeline.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const officer = as('officer');
/** The same house at another time. */
const after = (hours: number): Sources => {
  const now = hoursAfter(at.hoursAgo(0), hours);
  return { ...at.sources, clock: { ...at.sources.clock, now: () => now } };
};
const opened = async (kind: ConsultationKind = 'CONSULTATION', hoursAgo = 0) => {
  const subjectId = (await at.members([null]))[0] ?? '';
  const { id, reference } = await openConversation(at.sources, {
    kind,
    channel: 'EMAIL',
    language: 'en',
    subjectId,
    tenantId: null,
    receivedAt: at.hoursAgo(hoursAgo),
    fields: { name: 'Kamal Sitorus', from: null, messages: [{ by: 'REQUESTER', via: 'EMAIL', text: 'Hello?' }] },
  });
  return { id, reference, subjectId };
};
const found = async (id: string) => (await findConversation(at.sources.pool, id)) ?? expect.fail('no conversation');
const told = async (id: string) =>
  (await eventsOf(at.sources.pool, id))
    .filter(({ kind }) => kind === 'REMINDED' || kind === 'ESCALATED')
    .map(({ kind, argument }) => `${kind} ${argument['clock']} ${argument['share']} ${argument['people']}`);
const lettersAbout = async (reference: string) =>
  (await at.house.letters()).filter(({ subject }) => subject.includes(reference)).map(({ subject }) => subject);
const end = async (id: string) => {
  const { version } = await found(id);
  await closeConversation(at.sources, officer, { id, version, as: 'CONSULTATION', reason: 'Settled.' });
};

describe('clocks of conversations', () => {
  promise(
    'Art. 6',
    'whoever has it is reminded at half, three quarters and nine tenths of the time, once each however many processes look; overdue goes to those in charge',
    async () => {
      const { id, reference } = await opened('COMPLAINT');
      await assignConversations(at.sources, officer, { ids: [id], staffNumber: 'S-0003' });
      expect(await remindOfConversations(after(11))).toBe(0);
      await Promise.all([remindOfConversations(after(12.1)), remindOfConversations(after(12.1))]);
      await remindOfConversations(after(12.5));
      expect(await told(id)).toEqual(['REMINDED ANSWER 50 1']);
      expect(await lettersAbout(reference)).toEqual([`Pengingat: percakapan ${reference} menunggu jawaban`]);
      // As after a restore of this part alone: the history is behind, and the letter goes out no second time.
      await at.house.installation.sql('privacy', `delete from conversation_event where kind = 'REMINDED'`, []);
      await remindOfConversations(after(13));
      expect(await lettersAbout(reference)).toHaveLength(1);
      await remindOfConversations(after(18.1));
      await remindOfConversations(after(22));
      await remindOfConversations(after(24.1));
      expect((await told(id)).slice(1)).toEqual([
        'REMINDED ANSWER 75 1',
        'REMINDED ANSWER 90 1',
        expect.stringMatching(/^ESCALATED ANSWER 100 [2-9]/) as string,
      ]);
      const late = (await lettersAbout(reference)).filter((subject) =>
        /^(Overdue|Terlambat|기한 경과): /.test(subject),
      );
      expect(late.length).toBeGreaterThan(1);
      const { version } = await found(id);
      await answerConversation(after(24.2), officer, { id, version, text: 'Sorry.', via: 'POST' });
      await remindOfConversations(after(36.1));
      expect((await told(id)).at(-1)).toBe('REMINDED CLOSE 50 1');
      await remindOfConversations(after(72.1));
      expect((await told(id)).at(-1)).toMatch(/^ESCALATED CLOSE 100 [2-9]/);
      await end(id);
      expect(await remindOfConversations(after(200))).toBe(0);
    },
  );

  promise('Art. 6', 'nobody’s goes to all of support, as does that of somebody who works here no more', async () => {
    const [free, left] = [await opened(), await opened()];
    await at.sources.pool.query(`update consultation set assigned_to = 'S-9999' where id = $1`, [left.id]);
    expect(await remindOfConversations(after(12.1))).toBe(2);
    for (const { id, reference } of [free, left]) {
      expect(await told(id)).toEqual(['REMINDED ANSWER 50 1']);
      expect((await at.house.letters()).find(({ subject }) => subject.includes(reference))?.to).toEqual([
        expect.stringContaining('support') as string,
      ]);
      await end(id);
    }
  });

  promise(
    'Art. 6',
    'who reopens begins new clocks, with the old times in the history; nobody is late at once; a new message begins a new clock for the answer',
    async () => {
      const { id } = await opened('CONSULTATION', 400);
      const before = await found(id);
      expect(isOverdue(before, at.sources.clock.now())).toBe(true);
      await end(id);
      await reopenConversation(at.sources, officer, { id, reason: 'They answered.' });
      const reopened = await found(id);
      const now = at.sources.clock.now();
      expect(isOverdue(reopened, now)).toBe(false);
      expect(reopened.answeredAt).toBeNull();
      expect(reopened.answerDue.getTime() - now.getTime()).toBeGreaterThan(23.9 * 3_600_000);
      const began = (await eventsOf(at.sources.pool, id)).find(({ kind }) => kind === 'CLOCKS_BEGAN');
      expect(began?.argument).toMatchObject({
        answerWas: before.answerDue.toISOString(),
        closeWas: before.closeDue.toISOString(),
      });
      expect(eventInWords(began ?? expect.fail(), at.sources.policy, 'en')).toMatch(/answer by .*2026.*before: .*2026/);

      const write = () => addMessage(at.sources, id, { by: 'REQUESTER', via: 'EMAIL', text: 'And another thing.' });
      await write();
      expect((await found(id)).answerDue).toEqual(reopened.answerDue);
      for (const asks of [false, true]) {
        const { version } = await found(id);
        await answerConversation(at.sources, officer, { id, version, text: 'Yes.', via: 'POST', asks });
        const answered = await found(id);
        expect(answered.nextDue).toEqual(answered.closeDue);
        await write();
        const again = await found(id);
        expect(again).toMatchObject({ state: 'OPEN', answeredAt: null, closeDue: answered.closeDue });
        expect(again.answerDue.getTime()).toBeGreaterThan(answered.answerDue.getTime());
        expect(again.nextDue).toEqual(again.answerDue);
      }
      await end(id);
      await at.sources.pool.query(`update consultation set answer_due = $2, close_due = $2 where id = $1`, [
        id,
        at.hoursAgo(90),
      ]);
      await write();
      expect(isOverdue(await found(id), at.sources.clock.now())).toBe(false);
      await end(id);
    },
  );

  promise(
    'Art. 6',
    'the queue begins with what is next, by its index; whoever looks is told what of theirs is late or soon',
    async () => {
      const [late, soon, answered, others] = [
        await opened('COMPLAINT', 30),
        await opened('DEMO_REQUEST', 20),
        await opened('CONSULTATION', 20),
        await opened('CONSULTATION', 31),
      ];
      await at.sources.pool.query('update consultation set answered_at = opened_at where id = $1', [answered.id]);
      await assignConversations(at.sources, officer, { ids: [others.id], staffNumber: 'S-0003' });
      const support = as('support');
      const listed = async (filter: object, caller = support) =>
        (await conversations(at.sources, { filter }, caller)).nodes.map(({ id }) => id);
      const all = [others.id, late.id, soon.id, answered.id];
      expect((await listed({})).filter((id) => all.includes(id))).toEqual(all);
      expect(await listed({ mine: true, dueSoon: true })).toEqual([late.id, soon.id]);
      expect(await listed({ mine: true, dueSoon: true }, officer)).toEqual([others.id, late.id, soon.id]);
      expect(await conversationClocks(at.sources, support)).toEqual({ overdue: 1, dueSoon: 1 });
      expect(await conversationClocks(at.sources, officer)).toEqual({ overdue: 2, dueSoon: 1 });
      const db = await at.sources.pool.connect();
      try {
        await db.query('begin');
        await db.query('set local enable_seqscan = off');
        const plan = await db.query<{ 'QUERY PLAN': string }>(
          `explain select id from consultation where state <> 'CLOSED' order by next_due, id limit 20`,
        );
        const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(text).toContain('consultation_waiting');
        expect(text).not.toContain('Sort');
      } finally {
        await db.query('rollback');
        db.release();
      }
    },
  );
});
