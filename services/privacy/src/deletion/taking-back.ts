// Takes a granted deletion back inside the window of Art. 3(1), at the person's verified request: officer or deputy in force, fresh identity.
// What was approved for destruction does not come back.
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { safeCause, type Refusal } from '@clounge/shared/errors';
import { hoursAfter, instantInWords } from '@clounge/shared/policy';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import { selectionLock } from '../destruction/selecting.ts';
import { leaveLists } from '../recovery/leaving-lists.ts';
import { restoreMember } from '../recovery/restoring.ts';
import { verificationRefusal, type RequesterVerification } from '../recovery/verification.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { carryOutDeletion } from './carrying-out.ts';
import { grantsOfRequest, takeBackGrants } from './grants.ts';
import { deletionRefusal, type DeletionFault } from './refusals.ts';

export interface TakeBackDeletion {
  requestId: string;
  reason: string;
  verification?: RequesterVerification | null;
}

export interface TakeBackOutcome {
  request: RightsRequest | null;
  refusal: Refusal | null;
}

/**
 * Takes back all that waits of a request's deletion; a membership comes back with it. Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON,
 * VERIFICATION_WANTED, NOT_A_DELETION, NOT_UNDER_WAY, WINDOW_OVER, DESTRUCTION_BEGAN, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE,
 * STEP_UP_NEEDED, and those of `restoreMember`. Throws `Refused` UNAVAILABLE.
 */
export async function takeBackDeletion(
  sources: Sources,
  caller: Caller,
  { requestId, reason, verification }: TakeBackDeletion,
): Promise<TakeBackOutcome> {
  const { language } = caller;
  const at = sources.clock.now();
  const request = await findRequest(sources, requestId);
  const refused = (refusal: Refusal): TakeBackOutcome => ({ request, refusal });
  const no = (fault: DeletionFault, until?: Date) =>
    refused(deletionRefusal(fault, language, until && { until: instantInWords(until, sources.policy, language) }));
  const bad = reasonRefusal(reason, language) ?? verificationRefusal(verification, language);
  if (bad) return refused(bad);
  if (request?.kind !== 'DELETE') return no('NOT_A_DELETION');
  const waiting = (await grantsOfRequest(sources.pool, request.id)).filter((one) => !one.takenBackAt && !one.settledAt);
  const [first] = waiting;
  if (!first) return no('NOT_UNDER_WAY');
  const ends = hoursAfter(first.grantedAt, sources.policy.clock.recoveryHours);
  if (at >= ends) return no('WINDOW_OVER', ends);
  for (const { subjectId, recordClass } of waiting) {
    if (recordClass !== 'membership') continue;
    const restored = await restoreMember(sources, caller, { personId: subjectId, reason, verification });
    if (restored.refusal && restored.refusal.code !== 'NOT_WITHDRAWN') return refused(restored.refusal);
  }
  const subjectIds = [...new Set(waiting.map((one) => one.subjectId))];
  const classes = waiting.map((one) => one.recordClass);
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return found.refusal;
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(language);
    const { staffNumber } = found.appointment;
    if (!(await leaveLists(sources, db, subjectIds, at, staffNumber, classes)))
      return deletionRefusal('DESTRUCTION_BEGAN', language);
    await takeBackGrants(db, request.id, at);
    await appendRequestEvent(db, {
      requestId: request.id,
      at,
      kind: 'DELETION_TAKEN_BACK',
      by: staffNumber,
      facts: { verification: verification ?? null },
      once: `taken-back:${request.id}`,
    });
    return null;
  });
  if (refusal) return refused(refusal);
  // It stands from here on; the door opens and the request closes now, or when its workflow asks.
  await carryOutDeletion(sources, request, []).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'deletion', cause: safeCause(error) })}\n`);
  });
  return { request: await findRequest(sources, request.id), refusal: null };
}
