// Reads one conversation: what was said, what of it nobody should have sent, and an answer as a letter to print. Every look is recorded by the door.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { DocumentRow } from '../documents/document.entity.ts';
import { documentsNamed } from '../documents/opening.ts';
import type { Sources } from '../sources.ts';
import { openThread } from './acting.ts';
import { enclosedNames } from './attaching.ts';
import type { Way } from './consultation.entity.ts';
import { findConversation, type Conversation } from './conversations.ts';
import { screenText, type Flag } from './forbidden-kinds.ts';
import { letterPage } from './letters.ts';

export interface Thread {
  name: string | null;
  from: string | null;
  subject: string | null;
  messages: {
    id: string;
    at: Date;
    by: string;
    via: Way | null;
    text: string;
    documents: string[];
    attachments: DocumentRow[];
    flags: Flag[];
  }[];
  notes: { id: string; at: Date; by: string; text: string }[];
  refusal: Refusal | null;
}

/** What was said, or why it stays shut. Throws `Refused` UNAVAILABLE. */
export async function threadOf(
  sources: Pick<Sources, 'door' | 'pool'>,
  caller: Caller,
  conversation: Conversation,
): Promise<Thread> {
  const { fields, refusal } = await openThread(sources, caller, 'conversation', conversation);
  if (!fields) return { name: null, from: null, subject: null, messages: [], notes: [], refusal };
  const all = await documentsNamed(sources, [...new Set(fields.messages.flatMap((one) => one.documents ?? []))]);
  return {
    name: fields.name,
    from: fields.from,
    subject: fields.subject ?? null,
    messages: fields.messages.map((message, index) => ({
      id: message.id ?? `${conversation.id}:${index}`,
      at: new Date(message.at),
      by: message.by === 'CUSTOMER' ? 'REQUESTER' : message.by,
      via: message.via ?? null,
      text: message.text,
      documents: message.documents ?? [],
      attachments: all.filter(({ id }) => message.documents?.includes(id)),
      flags: screenText(message.text),
    })),
    notes: (fields.notes ?? []).map((note) => ({ ...note, at: new Date(note.at) })),
    refusal: null,
  };
}

/** Past a clock of the house, and not over. */
export const isOverdue = ({ state, nextDue }: Conversation, at: Date): boolean => state !== 'CLOSED' && at > nextDue;

/** The letter of an answer, as a page; null where there is none. */
export async function letterOf(
  sources: Pick<Sources, 'door' | 'pool' | 'policy'>,
  caller: Caller,
  id: string,
  messageId: string,
): Promise<string | null> {
  const found = await findConversation(sources.pool, id);
  if (!found) return null;
  const { fields } = await openThread(sources, caller, 'conversationLetter', found);
  const message = fields?.messages.find((one) => one.id === messageId && one.by === 'STAFF');
  if (!fields || !message) return null;
  const enclosed = await enclosedNames(sources, caller, message.documents ?? []);
  return letterPage(sources.policy, found, fields, { ...message, enclosed });
}
