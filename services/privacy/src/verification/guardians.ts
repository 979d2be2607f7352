// A request that a guardian makes for the ward: carried by a consent that holds today, and by a check that it is this guardian who asks. Art. 6, 10(4).
import type { Caller } from '@clounge/shared/caller';
import { dayOf } from '@clounge/shared/policy';
import { consentOf } from '../guardianship/finding.ts';
import { findRequest } from '../requests/finding.ts';
import { markVerified, markVerifying } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import type { GuardianRequestPoint } from './checklists.ts';
import { recordCheck } from './checks.ts';
import { outcomeOf, staffOf, type VerificationOutcome } from './outcome.ts';
import type { VerificationFault } from './refusals.ts';

export interface GuardianRequestCheck {
  requestId: string;
  /** Of the consent, such as G-2026-000012. */
  reference: string;
  met: readonly GuardianRequestPoint[];
}

/** Why no consent carries the request now; null where one does. A frozen one carries nothing. */
async function faultOf(
  sources: Sources,
  { requestId, reference }: GuardianRequestCheck,
): Promise<VerificationFault | null> {
  const request = await findRequest(sources, requestId);
  if (!request) return 'NOT_FOUND';
  if (!request.isUnverified()) return 'NOT_UNVERIFIED';
  if (request.requestedBy !== 'GUARDIAN') return 'NOT_A_GUARDIAN';
  if (request.aboutId === null) return 'NOT_MATCHED';
  const { rows } = await sources.pool.query<object>(
    'select * from guardian_consent where reference = $1 and ward_id = $2',
    [reference.trim().toUpperCase(), request.aboutId],
  );
  const consent = rows[0] ? consentOf(sources, rows[0]) : null;
  return consent?.holdsOn(dayOf(sources.clock.now(), sources.policy)) ? null : 'GUARDIAN_NOT_IN_FORCE';
}

/**
 * Records the check of a guardian who asks. Passed, the request is verified as the ward's own would be. Refusals: NOT_FOUND, NOT_UNVERIFIED,
 * NOT_A_GUARDIAN, NOT_MATCHED, GUARDIAN_NOT_IN_FORCE, and CHECK_FAILED, which stays recorded.
 */
export async function recordGuardianCheck(
  sources: Sources,
  caller: Caller,
  check: GuardianRequestCheck,
): Promise<VerificationOutcome> {
  const { requestId, met } = check;
  const fault = await faultOf(sources, check);
  if (fault) return outcomeOf(sources, caller, requestId, fault);
  const by = staffOf(caller);
  const passed = await recordCheck(sources, { requestId, how: 'GUARDIAN', met, by });
  if (passed) await markVerified(sources, requestId, 'GUARDIAN', { staffNumber: by });
  else await markVerifying(sources, requestId);
  return outcomeOf(sources, caller, requestId, passed ? null : 'CHECK_FAILED');
}
