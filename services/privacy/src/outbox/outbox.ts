// What must be told to Temporal or to another part, written in the transaction that decided it. Told later, told for ever, told once.
import type { Queryable } from '@clounge/shared/database';

/** START a list's workflow; tell it of a decision or that it closed; finish a RECOVERY, of a person or of a COMPANY, and a WAIVER in the other parts; tell a TRUSTEE of a task; carry a HOLD to the vault; SELECT again what a list left; start a REQUEST's workflow, or tell it to look at the row again; tell those in charge of broken glass (BREAK_GLASS); send the ANSWER of a conversation; acknowledge what came in by an INTAKE_LETTER; hand over a REQUEST_LETTER; send a VERIFICATION_CODE; send the receipt of a request from the PORTAL; tell a person of a MANDATE; tell a person that a stop is lifted, and lift it (STOP_LIFT); carry out a CORRECTION. */
export type OutboxKind =
  | 'START'
  | 'APPROVED'
  | 'RETURNED'
  | 'LIST_CLOSED'
  | 'RECOVERY'
  | 'COMPANY_RECOVERY'
  | 'WAIVER'
  | 'TRUSTEE'
  | 'HOLD'
  | 'SELECT'
  | 'STOP_LIFT'
  | 'REQUEST'
  | 'BREAK_GLASS'
  | 'ANSWER'
  | 'INTAKE_LETTER'
  | 'REQUEST_LETTER'
  | 'VERIFICATION_CODE'
  | 'PORTAL_RECEIPT'
  | 'MANDATE_TOLD'
  | 'CORRECTION';

export interface Message {
  kind: OutboxKind;
  /** The list, the recovery, the waiver, the trustee's task, the hold, the rights request, the broken glass, the conversation, or the message that came in. */
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
