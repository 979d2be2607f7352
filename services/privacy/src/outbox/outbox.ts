// What must be told to Temporal or to another part, written in the transaction that decided it. Told later, told for ever, told once.
import type { Queryable } from '@clounge/shared/database';

/** START a list's workflow; tell it of a decision or that it closed; finish a RECOVERY, of a person or of a COMPANY, and a WAIVER in the other parts; tell a TRUSTEE of a task; carry a HOLD to the vault; SELECT again what a list left; start a REQUEST's workflow, or tell it to look at the row again; hand over a REQUEST_LETTER; send a VERIFICATION_CODE; send the receipt of a request from the PORTAL; tell a person of a MANDATE. */
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
  | 'REQUEST'
  | 'REQUEST_LETTER'
  | 'VERIFICATION_CODE'
  | 'PORTAL_RECEIPT'
  | 'MANDATE_TOLD';

export interface Message {
  kind: OutboxKind;
  /** The list, the recovery, the waiver, the trustee's task, the hold, or the rights request. */
  subject: string;
  /** The approval's id, where one is told; of a trustee's task the percent of its time that is gone; of a selection its list. */
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
