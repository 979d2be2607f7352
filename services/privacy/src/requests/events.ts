// What happened to a request, when, and by which member of staff. Codes, days and counts only: what people wrote is never in it.
import type { Queryable } from '@clounge/shared/database';

export const requestEventKinds = [
  'RECEIVED',
  'MESSAGE',
  'KIND_CONFIRMED',
  'CANDIDATES_LOOKED_UP',
  'MATCHED',
  'VERIFYING',
  'VERIFIED',
  'LINKED',
  'UNLINKED',
  'ASSIGNED',
  'REMARKED',
  'EXTENSION_ANNOUNCED',
  'EXTENDED',
  'REMINDED',
  'ESCALATED',
  'DECIDED',
  'LETTER_WRITTEN',
  'LETTER_SENT',
  'OBJECTED',
  'STOPPED',
  'DELETION_BEGUN',
  'MEMBERSHIP_ENDED',
  'DELETION_TAKEN_BACK',
  'STOP_ENDING',
  'STOP_LIFTED',
  'CORRECTION_PROPOSED',
  'CORRECTION_RETURNED',
  'CORRECTION_APPROVED',
  'CORRECTION_HELD',
  'CORRECTION_FAILED',
  'CORRECTED',
  'TRUSTEES_TOLD',
  'REDACTION_PROPOSED',
  'REDACTION_RETURNED',
  'REDACTION_APPROVED',
  'REDACTED',
  'CHECK_WANTED',
  'PACKAGE_BUILT',
  'PACKAGE_HANDED_OVER',
  'CLOSED',
] as const;
export type RequestEventKind = (typeof requestEventKinds)[number];

/** Codes, staff numbers, references of requests, times and counts. */
export type RequestFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface NewRequestEvent {
  requestId: string;
  at: Date;
  kind: RequestEventKind;
  /** Staff number; null where the system, the requester or a program did it. */
  by: string | null;
  facts?: RequestFacts;
  /** Written at most once under this key. */
  once?: string;
}

/** Appends to the timeline; whether it was not there yet. */
export async function appendRequestEvent(db: Queryable, event: NewRequestEvent): Promise<boolean> {
  const written = await db.query(
    `insert into rights_request_event (request_id, at, kind, by_staff, argument, once) values ($1, $2, $3, $4, $5, $6)
     on conflict (once) do nothing`,
    [event.requestId, event.at, event.kind, event.by, JSON.stringify(event.facts ?? {}), event.once ?? null],
  );
  return written.rowCount === 1;
}
