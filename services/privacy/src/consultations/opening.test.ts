// Conversations as they come in: numbered, on their clocks, sealed; and no message is lost, whoever else is writing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { stores } from './consultation.entity.ts';
import { findConversation } from './conversations.ts';
import { eventsOf } from './events.ts';
import { addMessage, openConversation } from './opening.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const opened = (subjectId: string) =>
  openConversation(at.sources, {
    kind: 'COMPLAINT',
    channel: 'EMAIL',
    language: 'id',
    subjectId,
    tenantId: null,
    receivedAt: at.hoursAgo(2),
    fields: {
      name: 'Kamal Sitorus',
      from: 'kamal@c100.example',
      subject: 'Tagihan',
      messages: [{ by: 'REQUESTER', via: 'EMAIL', text: 'Tagihan saya salah.' }],
    },
  });

const textsOf = async (id: string) => {
  const found = (await findConversation(at.sources.pool, id)) ?? expect.fail('no conversation');
  const [one] = await at.sources.door.open(as('officer'), { operation: 'test' }, stores[found.kind].set, [found]);
  return one?.kind === 'opened' ? one.value.messages.map(({ text }) => text) : [];
};

describe('conversations that come in', () => {
  promise('Art. 9(4)', 'a conversation has a number and its clocks; what was said lies sealed only', async () => {
    const [subject = ''] = await at.members([null]);
    const first = await opened(subject);
    const second = await opened(subject);
    expect(first.reference).toMatch(/^C-2026-\d{6}$/);
    expect(Number(second.reference.slice(-6))).toBe(Number(first.reference.slice(-6)) + 1);
    const found = await findConversation(at.sources.pool, first.id);
    expect(found).toMatchObject({
      kind: 'COMPLAINT',
      state: 'OPEN',
      language: 'id',
      answerDue: new Date(at.hoursAgo(2).getTime() + 24 * 3_600_000),
      closeDue: new Date(at.hoursAgo(2).getTime() + 72 * 3_600_000),
      version: 1,
    });
    const rows = await at.sources.pool.query('select * from complaint');
    const events = await at.sources.pool.query('select * from conversation_event');
    expect(JSON.stringify([rows.rows, events.rows])).not.toMatch(/Kamal|c100\.example|agihan/);
    expect(await textsOf(first.id)).toEqual(['Tagihan saya salah.']);
  });

  promise('Art. 9(4)', 'messages that arrive at once are all kept; into what is not there, none is', async () => {
    const [subject = ''] = await at.members([null]);
    const { id } = await opened(subject);
    const more = ['Satu', 'Dua', 'Tiga'];
    const ids = await Promise.all(
      more.map((text) => addMessage(at.sources, id, { by: 'REQUESTER', via: 'EMAIL', text })),
    );
    expect(new Set(ids).size).toBe(3);
    expect((await textsOf(id)).sort()).toEqual(['Dua', 'Satu', 'Tagihan saya salah.', 'Tiga']);
    expect((await eventsOf(at.sources.pool, id)).map(({ kind }) => kind)).toEqual([
      'OPENED',
      'RECEIVED',
      'RECEIVED',
      'RECEIVED',
    ]);
    expect(await addMessage(at.sources, randomUUID(), { by: 'REQUESTER', text: 'Halo' })).toBeNull();
  });
});
