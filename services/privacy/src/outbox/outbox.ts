// What must be told to Temporal or to another part, written in the transaction that decided it. Told later, told for ever, told once.
import type { Queryable } from '@clounge/shared/database';

/** What is to be done with a message's subject. */
export type OutboxKind =
  /** Starts a list's workflow. */
  | 'START'
  /** Tells it of the approval that is the argument. */
  | 'APPROVED'
  /** Tells it that the list was returned. */
  | 'RETURNED'
  /** Tells it that the list closed. */
  | 'LIST_CLOSED'
  /** Finishes the recovery of a person in the other parts. */
  | 'RECOVERY'
  /** The same of a company. */
  | 'COMPANY_RECOVERY'
  /** Tells identity that a person gave up being restored. */
  | 'WAIVER'
  /** Tells a trustee of its task; argument: percent of its time that is gone. */
  | 'TRUSTEE'
  /** Tells the vault of a hold, and resumes what a lifted one interrupted. */
  | 'HOLD'
  /** Selects again what a list left. */
  | 'SELECT'
  /** Starts a rights request's workflow, or tells it to look at the row again. */
  | 'REQUEST'
  /** Tells those in charge that somebody opened data without a case. */
  | 'BREAK_GLASS'
  /** Sends an answer of a conversation; argument: its message. */
  | 'ANSWER'
  /** Acknowledges a message that came in. */
  | 'INTAKE_LETTER'
  /** Hands a letter over to whoever asked for a right. */
  | 'REQUEST_LETTER'
  /** Sends a one-time code for a request; argument: the asking. */
  | 'VERIFICATION_CODE'
  /** Writes to whoever asked at the portal. */
  | 'PORTAL_RECEIPT'
  /** Tells a person that somebody may act for them. */
  | 'MANDATE_TOLD'
  /** Tells a person that their stop is lifted, and lifts it. */
  | 'STOP_LIFT'
  /** Carries out an approved correction as far as it goes. */
  | 'CORRECTION'
  /** Carries out an approved redaction as far as it goes. */
  | 'REDACTION'
  /** Ends the former key of a class that a conversation left; its subject is the renewal. */
  | 'RECLASSIFIED'
  /** Starts a guardian consent's workflow, or tells it to look at the row again. */
  | 'GUARDIAN_CONSENT'
  /** Hands a letter over to a guardian, or to the ward. */
  | 'GUARDIAN_LETTER'
  /** Tells attendance how a guardian consent stands. */
  | 'WARD'
  /** Has the papers of a decided guardian consent destroyed. */
  | 'GUARDIAN_PAPERS';

export interface Message {
  kind: OutboxKind;
  /** The redaction, the renewal, the guardian consent or its letter, the list, the recovery, the waiver, the trustee's task, the hold, the rights request, the broken glass, the conversation, or the message that came in. */
  subject: string;
  /** The approval's id, where one is told; of a trustee's task the percent of its time that is gone; of a selection its list; of an answer its message. */
  argument?: string;
  /** Tells messages of one kind and subject apart, where there are several. */
  once?: string;
  /** Milliseconds before the first attempt. */
  delayMs?: number;
}

/** Writes a message, or makes a told one due again. Must run in the transaction of what it tells. */
export async function enqueue(db: Queryable, message: Message): Promise<void> {
  await db.query(
    `insert into outbox (key, kind, subject, argument, due_at) values ($1, $2, $3, $4, now() + make_interval(secs => $5))
     on conflict (key) do update set done_at = null, due_at = excluded.due_at, attempts = 0`,
    [
      [message.kind, message.subject, ...(message.once === undefined ? [] : [message.once])].join(':'),
      message.kind,
      message.subject,
      message.argument ?? null,
      (message.delayMs ?? 0) / 1000,
    ],
  );
}
