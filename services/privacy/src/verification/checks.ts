// Checks of a requester, as they were made: appended, never changed, failed ones too.
import { randomUUID } from 'node:crypto';
import type { Sources } from '../sources.ts';
import { isMet, type CheckedHow } from './checklists.ts';

export interface CheckRow {
  id: string;
  how: CheckedHow;
  met: string[];
  passed: boolean;
  by: string;
  at: Date;
}

/** Writes a check down; whether it was passed. */
export async function recordCheck(
  { pool, clock }: Pick<Sources, 'pool' | 'clock'>,
  check: { requestId: string; how: CheckedHow; met: readonly string[]; by: string },
): Promise<boolean> {
  const passed = isMet(check.how, check.met);
  await pool.query(
    `insert into verification_check (id, request_id, how, answers, passed, by_staff, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), check.requestId, check.how, [...new Set(check.met)], passed, check.by, clock.now()],
  );
  return passed;
}

/** Oldest first. */
export async function checksOf({ pool }: Pick<Sources, 'pool'>, requestId: string): Promise<CheckRow[]> {
  const { rows } = await pool.query<CheckRow>(
    `select id, how, answers as met, passed, by_staff as by, at from verification_check where request_id = $1 order by written_at, id`,
    [requestId],
  );
  return rows;
}
