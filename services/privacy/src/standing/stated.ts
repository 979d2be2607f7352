// What a certificate says of the standing approval that its list was destroyed at once under.
import type { Queryable } from '@clounge/shared/database';
import { endOfDay, startOfDay, type Policy } from '@clounge/shared/policy';
import type { StandingEvidence, StandingStated } from './evidence.ts';

interface StandingRow {
  number: string;
  record_class: string;
  given_at: Date;
  valid_from: string;
  valid_until: string;
  largest_people: number;
  largest_records: number;
  passkey: StandingEvidence | null;
  occasion: string;
}

/** The standing approval of a list; null where somebody decided about the list itself. */
export async function standingStated(db: Queryable, policy: Policy, batchId: string): Promise<StandingStated | null> {
  const found = await db.query<StandingRow>(
    `select s.*, r.occasion from immediate_run r join standing_approval s on s.id = r.standing_id where r.batch_id = $1`,
    [batchId],
  );
  const row = found.rows[0];
  if (!row) return null;
  return {
    number: row.number,
    recordClass: row.record_class,
    givenAt: row.given_at.toISOString(),
    firstDay: row.valid_from,
    lastDay: row.valid_until,
    validFrom: startOfDay(row.valid_from, policy).toISOString(),
    validUntil: endOfDay(row.valid_until, policy).toISOString(),
    largestPeople: row.largest_people,
    largestRecords: row.largest_records,
    occasion: row.occasion,
    passkey: row.passkey,
  };
}
