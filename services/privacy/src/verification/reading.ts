// How far it is shown who asks, for staff: times, counts and checks. No address, no code, nothing of the person.
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { codeLimits } from './one-time-codes.ts';

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
