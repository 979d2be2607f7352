// Sealing anew so that a former key can end: what was asked, and how far it is. Opaque ids, classes and times; decides nothing.
import type { Queryable } from '@clounge/shared/database';

export type RenewalReason = 'REDACTION' | 'RECLASSIFIED';

export interface Renewal {
  id: string;
  reason: RenewalReason;
  /** When the rows stood under the new version. */
  writtenAt: Date | null;
  /** Since when a legal hold keeps the former keys; null where none does. */
  heldSince: Date | null;
  /** When the former keys ended. */
  endedAt: Date | null;
  irrecoverableAt: Date | null;
}

/** A class of a person that was sealed anew; those before `version` end. */
export interface RenewedScope {
  subjectId: string;
  recordClass: string;
  version: number;
}

/** Notes that something is to be sealed anew; asked again it changes nothing. In the transaction of what decided it. */
export async function openRenewal(
  db: Queryable,
  { id, reason, at }: { id: string; reason: RenewalReason; at: Date },
  known: readonly { subjectId: string; recordClass: string }[] = [],
): Promise<void> {
  await db.query('insert into key_renewal (id, reason, asked_at) values ($1, $2, $3) on conflict (id) do nothing', [
    id,
    reason,
    at,
  ]);
  for (const { subjectId, recordClass } of known)
    await db.query(
      'insert into key_renewal_step (renewal_id, subject_id, record_class) values ($1, $2, $3) on conflict do nothing',
      [id, subjectId, recordClass],
    );
}

/** Locked until the transaction ends where wanted. */
export async function findRenewal(db: Queryable, id: string, locked = false): Promise<Renewal | null> {
  const rows = await db.query<Renewal>(
    `select id, reason, written_at as "writtenAt", held_since as "heldSince", ended_at as "endedAt",
       irrecoverable_at as "irrecoverableAt" from key_renewal where id = $1 ${locked ? 'for update' : ''}`,
    [id],
  );
  return rows.rows[0] ?? null;
}

/** Classes that a renewal is about; `version` is null until they are sealed anew. */
export async function stepsOfRenewal(
  db: Queryable,
  id: string,
): Promise<(Omit<RenewedScope, 'version'> & { version: number | null })[]> {
  const rows = await db.query<Omit<RenewedScope, 'version'> & { version: number | null }>(
    `select subject_id as "subjectId", record_class as "recordClass", scope_version as version from key_renewal_step
     where renewal_id = $1 order by 1, 2`,
    [id],
  );
  return rows.rows;
}
