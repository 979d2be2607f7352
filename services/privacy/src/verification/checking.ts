// Checks that staff make, and members of themselves. Each ends in `markVerified` or in a refusal; what was checked stays recorded either way.
import { randomUUID } from 'node:crypto';
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { requestOfCode, typedReference } from '../portal/following.ts';
import { spend } from '../portal/limits.ts';
import { findRequest } from '../requests/finding.ts';
import { markVerified, markVerifying } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import { callShowsWho, type CallBackPoint } from './call-backs.ts';
import { askForCode } from './one-time-codes.ts';
import { verificationOf, type VerificationView } from './reading.ts';
import { verificationFault, type VerificationFault } from './refusals.ts';

export interface VerificationOutcome {
  verification: VerificationView | null;
  refusal: Refusal | null;
}

const staffOf = (caller: Caller): string => caller.staffNumber ?? caller.clientId;

/** Why nothing can be checked about a request now; null where it can. */
async function faultOf(sources: Sources, requestId: string): Promise<VerificationFault | null> {
  const request = await findRequest(sources, requestId);
  if (!request) return 'NOT_FOUND';
  if (!request.isUnverified()) return 'NOT_UNVERIFIED';
  if (request.requestedBy !== 'SELF') return 'AGENT_WITHOUT_MANDATE';
  return request.aboutId === null ? 'NOT_MATCHED' : null;
}

async function outcome(
  sources: Sources,
  caller: Caller,
  requestId: string,
  fault: VerificationFault | null,
): Promise<VerificationOutcome> {
  const refusal = fault === null ? null : verificationFault(fault, caller.language);
  return { verification: await verificationOf(sources, requestId), refusal };
}

/** Staff have a code sent. Refusals: NOT_FOUND, NOT_UNVERIFIED, AGENT_WITHOUT_MANDATE, NOT_MATCHED, TOO_OFTEN. */
export async function sendVerificationCode(
  sources: Sources,
  caller: Caller,
  requestId: string,
): Promise<VerificationOutcome> {
  const fault = await faultOf(sources, requestId);
  if (fault) return outcome(sources, caller, requestId, fault);
  const asked = await askForCode(sources, requestId, staffOf(caller));
  if (asked === 'ASKED') await markVerifying(sources, requestId);
  return outcome(sources, caller, requestId, asked === 'TOO_OFTEN' ? 'TOO_OFTEN' : null);
}

/** Records a call-back. Refusals: as above, and CHECK_FAILED where a point was not met: it stays recorded. */
export async function recordCallBack(
  sources: Sources,
  caller: Caller,
  { requestId, met }: { requestId: string; met: readonly CallBackPoint[] },
): Promise<VerificationOutcome> {
  const fault = await faultOf(sources, requestId);
  if (fault) return outcome(sources, caller, requestId, fault);
  const passed = callShowsWho(met);
  await sources.pool.query(
    `insert into verification_check (id, request_id, how, answers, passed, by_staff, at) values ($1, $2, 'CALL_BACK', $3, $4, $5, $6)`,
    [randomUUID(), requestId, [...new Set(met)], passed, staffOf(caller), sources.clock.now()],
  );
  if (passed) await markVerified(sources, requestId, 'CALL_BACK', { staffNumber: staffOf(caller) });
  else await markVerifying(sources, requestId);
  return outcome(sources, caller, requestId, passed ? null : 'CHECK_FAILED');
}

/**
 * A member who is signed in shows that a request is theirs: with its code, and an identity confirmed just now (real time). A request that was
 * matched to somebody else stays that person's. Refusals: STEP_UP_NEEDED, TOO_MANY_TRIES, NOT_YOURS.
 */
export async function verifyAsMember(
  sources: Sources,
  caller: Caller,
  { reference: typed, code }: { reference: string; code: string },
): Promise<{ verified: boolean; refusal: Refusal | null }> {
  const { subjectId, language } = caller;
  if (!isFresh(caller, sources.clock.real())) return { verified: false, refusal: stepUpNeeded(language) };
  const refused = (fault: VerificationFault) => ({ verified: false, refusal: verificationFault(fault, language) });
  const reference = typedReference(typed);
  if (!(await spend(sources, 'verify', caller.sub))) return refused('TOO_MANY_TRIES');
  const id = reference === null ? null : await requestOfCode(sources, reference, code);
  const request = id === null ? null : await findRequest(sources, id);
  if (!request || subjectId === null || request.requestedBy !== 'SELF') return refused('NOT_YOURS');
  if (request.aboutId !== null && request.aboutId !== subjectId) return refused('NOT_YOURS');
  const marked = await markVerified(sources, request.id, 'SIGNED_IN', { aboutId: subjectId });
  return marked === 'VERIFIED' ? { verified: true, refusal: null } : refused('NOT_YOURS');
}
