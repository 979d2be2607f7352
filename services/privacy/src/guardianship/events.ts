// What happened to a guardian consent, when, and by which member of staff. Codes and days only; never what kind of ward it is about.
import type { Queryable } from '@clounge/shared/database';

export type GuardianEventKind =
  | 'RECEIVED'
  | 'PAPER'
  | 'MATCHED'
  | 'ASSIGNED'
  | 'CHECKED'
  | 'CHECK_FAILED'
  | 'GRANTED'
  | 'REFUSED'
  | 'LAPSED'
  | 'PAPERS_GO'
  | 'TOLD'
  | 'FROZEN'
  | 'RELEASED'
  | 'REMINDED'
  | 'ENDED'
  | 'LETTER_WRITTEN'
  | 'LETTER_SENT';

export interface NewGuardianEvent {
  consentId: string;
  at: Date;
  kind: GuardianEventKind;
  /** Staff number; null where nobody of the staff did it. */
  by: string | null;
  facts?: Readonly<Record<string, string | number | boolean | null>>;
  /** Written at most once under this key. */
  once?: string;
}

export interface GuardianEvent {
  id: string;
  at: Date;
  kind: GuardianEventKind;
  by: string | null;
  facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** Appends to the timeline; whether it was not there yet. */
export async function appendGuardianEvent(db: Queryable, event: NewGuardianEvent): Promise<boolean> {
  const written = await db.query(
    `insert into guardian_event (consent_id, at, kind, by_staff, argument, once) values ($1, $2, $3, $4, $5, $6)
     on conflict (once) do nothing`,
    [event.consentId, event.at, event.kind, event.by, JSON.stringify(event.facts ?? {}), event.once ?? null],
  );
  return written.rowCount === 1;
}

const longestHistory = 200;

/** Oldest first. */
export async function guardianEvents(db: Queryable, consentId: string): Promise<GuardianEvent[]> {
  const { rows } = await db.query<GuardianEvent>(
    `select id::text as id, at, kind, by_staff as by, argument as facts from guardian_event where consent_id = $1 order by id limit $2`,
    [consentId, longestHistory],
  );
  return rows;
}
