// Opens a conversation and adds what comes in: sealed before anything is written. Never shows a text to anybody, and loses none.
import { randomUUID } from 'node:crypto';
import { ownCaller, type Language } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { onTheWall } from '@clounge/shared/policy';
import { subjectScope } from '@clounge/shared/vault';
import { reopenDocumentsOfCase } from '../documents/ending.ts';
import { livingVersions } from '../held/living-versions.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import type { Sources } from '../sources.ts';
import { nextNumber } from '../yearly-numbers.ts';
import {
  stores,
  type ConsultationFields,
  type ConsultationKind,
  type ConversationMessage,
  type Way,
} from './consultation.entity.ts';
import { appendConversationEvent } from './events.ts';
import { findConversation, type Conversation } from './conversations.ts';
import { screenText } from './forbidden-kinds.ts';
import { isDue } from './handling.ts';
import { replaceFields } from './resealing.ts';
import { answerClockBegan, bothClocksBegan, duesOf } from './service-levels.ts';

type Means = Pick<Sources, 'door' | 'pool' | 'vaultFacts' | 'policy' | 'clock'>;

/** A message as the channel brought it; its id is given here where it has none. */
export type NewMessage = Omit<ConversationMessage, 'id' | 'at'> & { id?: string; at?: Date };

export interface OpenConversation {
  kind: ConsultationKind;
  /** How it reached us; the first message's way is the message's own. */
  channel: Way;
  language: Language;
  /** Entry of the registry that whoever wrote has. */
  subjectId: string;
  tenantId: string | null;
  receivedAt: Date;
  fields: Omit<ConsultationFields, 'messages'> & { messages: readonly NewMessage[] };
  /** Given where something is kept beside it before; a fresh one where absent. */
  id?: string;
}

export interface Opened {
  id: string;
  reference: string;
}

/** A message with an id and a time. */
export const stamped = (message: NewMessage, at: Date): ConversationMessage => ({
  ...message,
  id: message.id ?? randomUUID(),
  at: (message.at ?? at).toISOString(),
});

/** Kinds of Art. 1(2) that people volunteered. */
export const flaggedIn = (messages: readonly ConversationMessage[]): string[] => [
  ...new Set(
    messages
      .filter(({ by }) => by === 'REQUESTER' || by === 'CUSTOMER')
      .flatMap(({ text }) => screenText(text).map(({ kind }) => kind)),
  ),
];

/**
 * Opens a conversation: a number, its clocks, its first messages. `by`: staff number, where somebody of the staff entered it.
 * Throws `Refused` FORBIDDEN while a list with the person's older conversations is being destroyed, UNAVAILABLE.
 */
export const openConversation = (sources: Means, asked: OpenConversation, by: string | null = null): Promise<Opened> =>
  underLivingKey(() => openUnder(sources, { ...asked, id: asked.id ?? randomUUID() }, by));

async function openUnder(sources: Means, asked: OpenConversation & { id: string }, by: string | null): Promise<Opened> {
  const { table, recordClass, set } = stores[asked.kind];
  const { id } = asked;
  const versions = await livingVersions(sources, recordClass, [asked.subjectId]);
  const scope = subjectScope(asked.subjectId, recordClass);
  const scopeVersion = versions.get(asked.subjectId) ?? 1;
  const messages = asked.fields.messages.map((message) => stamped(message, asked.receivedAt));
  const value: ConsultationFields = { ...asked.fields, messages };
  const row = { id, tenantId: asked.tenantId, scope, scopeVersion, value, fingerprintOf: id };
  const [sealed] = await sources.door.seal(set, [row]);
  const { answerDue, closeDue } = duesOf(asked.kind, asked.receivedAt);
  return inTransaction(sources.pool, async (db) => {
    const year = onTheWall(asked.receivedAt, sources.policy).year;
    const { number: reference } = await nextNumber(db, 'conversation', year);
    await db.query(
      `insert into ${table} (id, tenant_id, subject_id, scope, scope_version, sealed, fingerprint, channel, opened_at, reference, state,
         language, answer_due, close_due, flagged)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'OPEN', $11, $12, $13, $14)`,
      [
        id,
        asked.tenantId,
        asked.subjectId,
        scope,
        scopeVersion,
        sealed?.sealed,
        sealed?.fingerprint,
        asked.channel,
        asked.receivedAt,
        reference,
        asked.language,
        answerDue,
        closeDue,
        flaggedIn(messages),
      ],
    );
    const argument = { kind: asked.kind, channel: asked.channel };
    await appendConversationEvent(db, { conversationId: id, at: asked.receivedAt, kind: 'OPENED', by, argument });
    return { id, reference };
  });
}

/** What begins anew when somebody writes: nothing while they wait for an answer already; of a closed one both clocks, and nobody is late at once. */
function clocksFor(found: Conversation, cameAt: Date, now: Date) {
  if (found.state === 'OPEN' && found.answeredAt === null) return null;
  const from = found.state === 'CLOSED' ? now : cameAt;
  const dues = duesOf(found.kind, from);
  return found.state === 'CLOSED'
    ? { from, ...dues, event: bothClocksBegan(found, dues, now) }
    : { from, answerDue: dues.answerDue, event: answerClockBegan(found, dues, now) };
}

/** How often a message is put in again because somebody changed the conversation meanwhile. */
const attempts = 8;

/** The part itself: puts a message beside the others, and shows them to nobody. */
const recorder = () => ownCaller('privacy', 'own-rights');

/**
 * Adds a message to a conversation; whoever changed it meanwhile is waited for, so that none is lost. What a requester writes opens an
 * answered or closed one again. Answers the message's id; null where there is no such conversation, or its contents were destroyed or are
 * due: then it is to be opened anew.
 * `also` is written in the same transaction. Throws `Refused` UNAVAILABLE.
 */
export async function addMessage(
  sources: Means,
  conversationId: string,
  message: NewMessage,
  also: (db: Queryable, conversation: Conversation) => Promise<void> = () => Promise.resolve(),
): Promise<string | null> {
  const stamp = stamped(message, sources.clock.now());
  const fromOutside = message.by === 'REQUESTER' || message.by === 'CUSTOMER';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await findConversation(sources.pool, conversationId);
    if (!found) return null;
    const { set } = stores[found.kind];
    if (found.state === 'CLOSED' && fromOutside && (await isDue(sources, sources.pool, found))) return null;
    const [opened] = await sources.door.open(recorder(), { operation: 'addMessage' }, set, [found]);
    if (opened?.kind !== 'opened') return null;
    const clocks = fromOutside ? clocksFor(found, new Date(stamp.at), sources.clock.now()) : null;
    const changed = await replaceFields(sources, found, {
      fields: { ...opened.value, messages: [...opened.value.messages, stamp] },
      ...(fromOutside ? { state: 'OPEN' as const } : {}),
      ...(clocks ? { clocks } : {}),
      flagged: [...new Set([...found.flagged, ...flaggedIn([stamp])])],
      async also(db) {
        const argument = { messageId: stamp.id ?? '', by: message.by, ...(message.via ? { via: message.via } : {}) };
        await appendConversationEvent(db, {
          conversationId,
          at: new Date(stamp.at),
          kind: fromOutside ? 'RECEIVED' : 'SAID',
          by: null,
          argument,
        });
        if (found.state === 'CLOSED' && fromOutside) await reopenDocumentsOfCase(db, conversationId);
        if (clocks) await appendConversationEvent(db, clocks.event);
        await also(db, found);
      },
    });
    if (changed) return stamp.id ?? null;
  }
  throw new Refused('UNAVAILABLE', 'The conversation is being changed by many at once.', {
    wayOut: 'Try again in a moment.',
  });
}
