// What happened to a conversation: when, what, by whom. Codes and staff by number; nothing of what was said.
import type { Queryable } from '@clounge/shared/database';

export type ConversationEventKind =
  | 'OPENED'
  | 'RECEIVED'
  | 'SAID'
  | 'ANSWERED'
  | 'SENT'
  | 'NOTED'
  | 'ASSIGNED'
  | 'CLOSED'
  | 'REOPENED'
  | 'CLOCKS_BEGAN'
  | 'ANSWER_CLOCK_BEGAN'
  | 'REMINDED'
  | 'ESCALATED'
  | 'CONVERTED'
  | 'REDACTION_PROPOSED'
  | 'REDACTION_RETURNED'
  | 'REDACTION_APPROVED'
  | 'REDACTED';

export interface NewConversationEvent {
  conversationId: string;
  at: Date;
  kind: ConversationEventKind;
  /** Staff number; null where nobody of the staff did it. */
  by: string | null;
  /** Codes, numbers and opaque ids. */
  argument?: Readonly<Record<string, string | number>>;
  /** Written at most once under this key. */
  once?: string;
}

export interface ConversationEvent {
  id: string;
  at: Date;
  kind: ConversationEventKind;
  by: string | null;
  argument: Readonly<Record<string, string | number>>;
}

/** Appends to the history; whether it was not there yet. */
export async function appendConversationEvent(db: Queryable, event: NewConversationEvent): Promise<boolean> {
  const written = await db.query(
    `insert into conversation_event (conversation_id, at, kind, by_staff, argument, once) values ($1, $2, $3, $4, $5, $6)
     on conflict (once) do nothing`,
    [event.conversationId, event.at, event.kind, event.by, JSON.stringify(event.argument ?? {}), event.once ?? null],
  );
  return written.rowCount === 1;
}

const longestHistory = 500;

/** What happened to a conversation, oldest first. */
export async function eventsOf(db: Queryable, conversationId: string): Promise<ConversationEvent[]> {
  const rows = await db.query<ConversationEvent>(
    `select id::text as id, at, kind, by_staff as "by", argument from conversation_event e where conversation_id = $1
     order by e.id limit $2`,
    [conversationId, longestHistory],
  );
  return rows.rows;
}

export interface Closure {
  at: Date;
  role: string;
  requestReference: string | null;
}

/** How a conversation that is closed ended; null where it was never closed here, such as one that came by an import. */
export async function closureOf(db: Queryable, conversationId: string): Promise<Closure | null> {
  const rows = await db.query<Closure>(
    `select at, coalesce(argument->>'role', 'system') as role, argument->>'reference' as "requestReference"
     from conversation_event where conversation_id = $1 and kind in ('CLOSED', 'CONVERTED') order by id desc limit 1`,
    [conversationId],
  );
  return rows.rows[0] ?? null;
}
