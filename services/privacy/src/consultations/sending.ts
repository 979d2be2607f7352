// Sends an answer by e-mail: opened for the sending alone, with an id of ours that is the same at every attempt. Never logs whom it goes to.
import { ownCaller } from '@clounge/shared/caller';
import { threadId } from '../intake/threading.ts';
import type { Sources } from '../sources.ts';
import { enclosuresOf } from './attaching.ts';
import { stores } from './consultation.entity.ts';
import { findConversation } from './conversations.ts';
import { appendConversationEvent } from './events.ts';
import { mailSubject } from './letters.ts';

/**
 * Delivers one answer; the outbox repeats it until the server took it. What was destroyed meanwhile is not sent.
 * Throws the mail server's fault, or `Refused` UNAVAILABLE.
 */
export async function sendAnswer(sources: Sources, conversationId: string, messageId: string): Promise<void> {
  const { pool, door, mail, clock, config } = sources;
  const found = await findConversation(pool, conversationId);
  if (!found) return;
  const once = `sent:${messageId}`;
  const sent = await pool.query('select 1 from conversation_event where once = $1', [once]);
  if (sent.rows.length > 0) return;
  const part = ownCaller(config.clientId, 'own-rights');
  const [opened] = await door.open(part, { operation: 'sendAnswer' }, stores[found.kind].set, [found]);
  if (opened?.kind !== 'opened') return;
  const { from, subject, messages } = opened.value;
  const message = messages.find(({ id }) => id === messageId);
  if (!message || !from) return;
  const answer = { subject: mailSubject(found, subject ?? null), text: message.text, id: once, bySomebody: true };
  // What is written in answer to it comes back to this conversation.
  const enclosures = await enclosuresOf(sources, part, message.documents ?? []);
  await mail.send({ to: from, ...answer, enclosures, localPart: await threadId(door, conversationId, once) });
  await appendConversationEvent(pool, {
    conversationId,
    at: clock.now(),
    kind: 'SENT',
    by: null,
    argument: { messageId },
    once,
  });
}
