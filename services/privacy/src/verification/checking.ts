// Checks that staff make, and members of themselves. Each ends in `markVerified` or in a refusal; what was checked stays recorded either way.
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { isId } from '../destruction/batches.ts';
import { documentDecided } from '../documents/ending.ts';
import { findDocument } from '../documents/opening.ts';
import { requestOfCode, typedReference } from '../portal/following.ts';
import { spend } from '../portal/limits.ts';
import { findRequest } from '../requests/finding.ts';
import { markVerified, markVerifying } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import type { CallBackPoint, DocumentPoint } from './checklists.ts';
import { recordCheck } from './checks.ts';
import { askForCode } from './one-time-codes.ts';
import { outcomeOf, staffOf, type VerificationOutcome } from './outcome.ts';
import { verificationFault, type VerificationFault } from './refusals.ts';

/** Why nothing can be checked about a request now; null where it can. */
async function faultOf(sources: Sources, requestId: string): Promise<VerificationFault | null> {
  const request = await findRequest(sources, requestId);
  if (!request) return 'NOT_FOUND';
  if (!request.isUnverified()) return 'NOT_UNVERIFIED';
  if (request.requestedBy !== 'SELF') return 'AGENT_WITHOUT_MANDATE';
  return request.aboutId === null ? 'NOT_MATCHED' : null;
}

/** Staff have a code sent. Refusals: NOT_FOUND, NOT_UNVERIFIED, AGENT_WITHOUT_MANDATE, NOT_MATCHED, TOO_OFTEN. */
export async function sendVerificationCode(
  sources: Sources,
  caller: Caller,
  requestId: string,
): Promise<VerificationOutcome> {
  const fault = await faultOf(sources, requestId);
  if (fault) return outcomeOf(sources, caller, requestId, fault);
  const asked = await askForCode(sources, requestId, staffOf(caller));
  if (asked === 'ASKED') await markVerifying(sources, requestId);
  return outcomeOf(sources, caller, requestId, asked === 'TOO_OFTEN' ? 'TOO_OFTEN' : null);
}

/** Records a call-back. Refusals: as above, and CHECK_FAILED where a point was not met: it stays recorded. */
export const recordCallBack = (
  sources: Sources,
  caller: Caller,
  { requestId, met }: { requestId: string; met: readonly CallBackPoint[] },
): Promise<VerificationOutcome> => checked(sources, caller, { requestId, how: 'CALL_BACK', met });

async function checked(
  sources: Sources,
  caller: Caller,
  check: { requestId: string; how: 'CALL_BACK' | 'DOCUMENT'; met: readonly string[] },
): Promise<VerificationOutcome> {
  const { requestId, how } = check;
  const fault = await faultOf(sources, requestId);
  if (fault) return outcomeOf(sources, caller, requestId, fault);
  const by = staffOf(caller);
  const passed = await recordCheck(sources, { ...check, by });
  if (passed) await markVerified(sources, requestId, how, { staffNumber: by });
  else await markVerifying(sources, requestId);
  return outcomeOf(sources, caller, requestId, passed ? null : 'CHECK_FAILED');
}

/**
 * Records the check of an identity document of the request. Passed or not, the decision is made, and the document goes: at once under its
 * standing approval, else by the list. Refusals: as above, and DOCUMENT_WANTED where there is no such document, or it was decided about.
 */
export async function recordDocumentCheck(
  sources: Sources,
  caller: Caller,
  { requestId, documentId, met }: { requestId: string; documentId: string; met: readonly DocumentPoint[] },
): Promise<VerificationOutcome> {
  const document = isId(documentId) ? await findDocument(sources, documentId) : null;
  const fits = document?.kind === 'IDENTITY_DOCUMENT' && document.caseId === requestId && document.endedAt === null;
  const fault = (await faultOf(sources, requestId)) ?? (fits ? null : 'DOCUMENT_WANTED');
  if (fault) return outcomeOf(sources, caller, requestId, fault);
  const outcome = await checked(sources, caller, { requestId, how: 'DOCUMENT', met });
  try {
    await documentDecided(sources, [documentId], staffOf(caller));
  } catch (error) {
    // It is noted, and the hourly look asks again.
    if (!(error instanceof Refused)) throw error;
  }
  return outcome;
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
