// Staff answer and make notes. An answer by e-mail leaves through the outbox, in the transaction that keeps it; whoever comes second is told, never overwritten.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { approvedTemplate } from '../answer-templates/versions.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { beginAct, type ConversationOutcome } from './acting.ts';
import { enclosable } from './attaching.ts';
import { findConversation } from './conversations.ts';
import { appendConversationEvent } from './events.ts';
import { conversationRefusal, type ConversationRefusal } from './refusals.ts';
import { replaceFields } from './resealing.ts';

export type AnswerWay = 'EMAIL' | 'PORTAL' | 'POST';

export interface Answer {
  id: string;
  /** As the writer read it. */
  version: number;
  text: string;
  via: AnswerWay;
  /** True where the answer asks something: then the conversation waits for the customer. */
  asks?: boolean | null;
  /** Ids of files of this conversation that go with it. */
  documents?: readonly string[] | null;
  /** What it was made from; null where it was written freely. */
  template?: { kind: string; language: string; version: number } | null;
}

export interface AnswerOutcome extends ConversationOutcome {
  /** The answer, for its letter. */
  messageId: string | null;
}

const longestText = 20_000;
const bad = (text: string): boolean => text.trim() === '' || text.length > longestText;

/**
 * Answers. Refusals: NOT_FOUND, NOT_YOURS, CLOSED, CHANGED, TEXT (BAD_USER_INPUT), NO_ADDRESS, NO_TEMPLATE, NO_FILE, TOO_MANY_FILES,
 * FILES_TOO_LARGE, RESTRICTED, DESTROYED, FORBIDDEN.
 * Throws `Refused` UNAVAILABLE: then nothing was kept or sent.
 */
export async function answerConversation(sources: Sources, caller: Caller, asked: Answer): Promise<AnswerOutcome> {
  const { language, staffNumber } = caller;
  const refuse = (name: ConversationRefusal, conversation: ConversationOutcome['conversation']) => ({
    conversation,
    messageId: null,
    refusal: conversationRefusal(name, language),
  });
  if (bad(asked.text)) return refuse('TEXT', null);
  const begun = await beginAct(sources, caller, 'answerConversation', asked);
  if (!begun.act) return { conversation: begun.conversation, messageId: null, refusal: begun.refusal };
  const { conversation, fields } = begun.act;
  if (asked.via === 'EMAIL' && !fields.from?.includes('@')) return refuse('NO_ADDRESS', conversation);
  const template = asked.template ? await approvedTemplate(sources.pool, asked.template) : null;
  if (asked.template && !template) return refuse('NO_TEMPLATE', conversation);
  const { documents, fault } = await enclosable(sources, asked.id, asked.documents ?? [], asked.via === 'EMAIL');
  if (fault) return refuse(fault, conversation);
  const at = sources.clock.now();
  const messageId = randomUUID();
  const message = {
    id: messageId,
    at: at.toISOString(),
    by: 'STAFF' as const,
    via: asked.via,
    text: asked.text.trim(),
    ...(documents.length > 0 ? { documents: documents.map(({ id }) => id) } : {}),
  };
  const written = await replaceFields(sources, conversation, {
    fields: { ...fields, messages: [...fields.messages, message] },
    state: asked.asks === true ? 'WAITING_FOR_CUSTOMER' : 'ANSWERED',
    answeredAt: at,
    async also(db) {
      const madeFrom: Record<string, string | number> = template
        ? { template: template.id, title: template.title, version: template.version }
        : {};
      const argument = { messageId, via: asked.via, ...madeFrom };
      await appendConversationEvent(db, { conversationId: asked.id, at, kind: 'ANSWERED', by: staffNumber, argument });
      if (asked.via === 'EMAIL')
        await enqueue(db, { kind: 'ANSWER', subject: asked.id, argument: messageId, once: messageId });
    },
  });
  const now = await findConversation(sources.pool, asked.id);
  return written ? { conversation: now, messageId, refusal: null } : refuse('CHANGED', now);
}

/** Keeps a note for the staff; it is never sent. Refusals as `answerConversation`; a note does not care what changed meanwhile. */
export async function noteOnConversation(
  sources: Sources,
  caller: Caller,
  asked: { id: string; text: string },
): Promise<ConversationOutcome> {
  const { language, staffNumber } = caller;
  if (bad(asked.text)) return { conversation: null, refusal: conversationRefusal('TEXT', language) };
  const note = { id: randomUUID(), by: staffNumber ?? '', text: asked.text.trim() };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const begun = await beginAct(sources, caller, 'noteOnConversation', { ...asked, version: null });
    if (!begun.act) return { conversation: begun.conversation, refusal: begun.refusal };
    const { conversation, fields } = begun.act;
    const at = sources.clock.now();
    const written = await replaceFields(sources, conversation, {
      fields: { ...fields, notes: [...(fields.notes ?? []), { ...note, at: at.toISOString() }] },
      async also(db) {
        await appendConversationEvent(db, { conversationId: asked.id, at, kind: 'NOTED', by: staffNumber });
      },
    });
    if (written) return { conversation: await findConversation(sources.pool, asked.id), refusal: null };
  }
  return {
    conversation: await findConversation(sources.pool, asked.id),
    refusal: conversationRefusal('CHANGED', language),
  };
}
