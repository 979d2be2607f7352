// How far it is shown who asks, for staff: times, counts and checks. No address, no code, nothing of the person.
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import type { CallBackPoint } from './call-backs.ts';
import { codeLimits } from './one-time-codes.ts';

export interface CheckRow {
  id: string;
  how: string;
  met: CallBackPoint[];
  passed: boolean;
  by: string;
  at: Date;
}

export interface VerificationView {
  requestId: string;
  verifiedHow: string | null;
  verifiedAt: Date | null;
  verifyBy: Date;
  codesAsked: number;
  mayAskForCode: boolean;
}

/** Null where there is no such request. */
export async function verificationOf(
  sources: Pick<Sources, 'orm' | 'pool'>,
  requestId: string,
): Promise<VerificationView | null> {
  const request = await findRequest(sources, requestId);
  if (!request) return null;
  const { rows } = await sources.pool.query<{ hour: number; day: number }>(
    `select count(*) filter (where at > now() - interval '1 hour')::int as hour, count(*)::int as day
     from verification_send where request_id = $1 and at > now() - interval '1 day'`,
    [requestId],
  );
  const { hour, day } = rows[0] ?? { hour: 0, day: 0 };
  const { verifiedHow, verifiedAt, verifyBy } = request;
  const mayAskForCode = request.isUnverified() && hour < codeLimits.anHour && day < codeLimits.aDay;
  return { requestId, verifiedHow, verifiedAt, verifyBy, codesAsked: day, mayAskForCode };
}

/** Oldest first. */
export async function checksOf({ pool }: Pick<Sources, 'pool'>, requestId: string): Promise<CheckRow[]> {
  const { rows } = await pool.query<CheckRow>(
    `select id, how, answers as met, passed, by_staff as by, at from verification_check where request_id = $1 order by at, id`,
    [requestId],
  );
  return rows;
}
