// What the clock of a request asks for next, and each of these steps once: remind, escalate, close who was not verified. The row decides; a
// step that is told again, or too early, changes nothing.
import { inTransaction } from '@clounge/shared/database';
import { staffInForce } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { closeLocked } from './closing.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest, lockRequest } from './finding.ts';
import { writeLetter } from './letters.ts';
import { lockLinks } from './links.ts';
import type { RightsRequest } from './request.entity.ts';

/** Percent of the time gone at which it is escalated. */
const overdue = 100;

export interface RequestSteps {
  state: string;
  /** Reminders that were not given yet, 100 for the escalation: percent of the time gone, and milliseconds until then (0: now). */
  reminders: { share: number; inMs: number }[];
  /** Until a requester who was not verified is closed; null where that is over. */
  unverifiedInMs: number | null;
}

const levels = ({ policy }: Pick<Sources, 'policy'>): number[] => [
  ...policy.reminders.map((share) => Math.round(share * 100)),
  overdue,
];

/** When a share of the time between receipt and answer is gone. */
const goneAt = (request: RightsRequest, share: number): number => {
  const from = request.receivedAt.getTime();
  return from + (request.answerBy().getTime() - from) * (share / 100);
};

/** What is still to come of a request; of one that is unknown or closed nothing is. */
export async function requestSteps(sources: Sources, requestId: string): Promise<RequestSteps> {
  const request = await findRequest(sources, requestId);
  if (!request?.isOpen()) return { state: request?.state ?? 'UNKNOWN', reminders: [], unverifiedInMs: null };
  const now = sources.clock.now().getTime();
  // The last moment belongs to the time: only after it somebody is late.
  const inMs = (at: number): number => Math.max(0, Math.ceil(at - now) + 1);
  const left = levels(sources).filter((share) => share > request.reminded);
  return {
    state: request.state,
    reminders: left.map((share) => ({ share, inMs: inMs(goneAt(request, share)) })),
    unverifiedInMs: request.isUnverified() ? inMs(request.verifyBy.getTime()) : null,
  };
}

const notify = `mutation notifyOfRequest($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

/**
 * Reminds whoever the request is assigned to, else those who may decide; what is overdue goes to all of them. Answers how many were written to,
 * 0 where it was done before or is not due. Throws `Refused` UNAVAILABLE; asked again, no letter goes out twice.
 */
export async function remindOfRequest(sources: Sources, requestId: string, share: number): Promise<number> {
  const at = sources.clock.now();
  const request = await findRequest(sources, requestId);
  if (!request?.isOpen() || !levels(sources).includes(share)) return 0;
  if (request.reminded >= share || at.getTime() < goneAt(request, share)) return 0;
  const inCharge = await staffInForce(sources, at);
  const late = share >= overdue;
  const assignee = request.assignedTo === null ? [] : [request.assignedTo];
  const staffNumbers = [...new Set(late || assignee.length === 0 ? [...assignee, ...inCharge] : assignee)];
  const once = `request:${request.id}:${share}:${request.answerBy().toISOString()}`;
  if (staffNumbers.length > 0) {
    const input = {
      requestId: once,
      staffNumbers,
      letter: late ? 'request-overdue' : `request-reminder-${share}`,
      reference: request.reference,
      link: `${sources.config.publicUrl}/requests/${request.id}`,
      deadline: request.answerBy().toISOString(),
    };
    await sources.peers.call<{ notifyStaff: number }>('identity', notify, { input });
  }
  return inTransaction(sources.pool, async (db) => {
    const kind = late ? 'ESCALATED' : 'REMINDED';
    const facts = { share, people: staffNumbers.length };
    const fresh = await appendRequestEvent(db, { requestId: request.id, at, kind, by: null, facts, once });
    await db.query(
      `update rights_request set reminded = greatest(reminded, $2) where id = $1 and coalesce(extended_until, due_at) = $3`,
      [request.id, share, request.answerBy()],
    );
    return fresh ? staffNumbers.length : 0;
  });
}

/** Closes a request whose sender did not show in time who they are; the letter discloses nothing. Art. 6(5). False where it is not due. */
export async function closeUnverified(sources: Sources, requestId: string): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, requestId);
    if (!request?.isOpen() || !request.isUnverified() || at <= request.verifyBy) return false;
    await closeLocked(sources, db, request, { outcome: 'NOT_VERIFIED', by: null });
    await writeLetter(db, request, 'UNVERIFIED', at);
    return true;
  });
}
