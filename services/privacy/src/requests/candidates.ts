// Whom a request may be about: entries of the registry that fit what the requester said. A suggestion with its reasons; a human confirms one.
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import { outsideCase } from './abilities.ts';
import { openRequestContent } from './content.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest } from './finding.ts';

/** Why somebody is a candidate. */
export type CandidateReason = 'EMAIL' | 'CONTACT' | 'EMPLOYEE_NUMBER' | 'NAME' | 'REQUESTER';

export interface RequestCandidate {
  personId: string;
  reasons: CandidateReason[];
}

const most = 20;

const document = `query candidatesFor($input: SubjectCandidatesInput!) { subjectCandidates(input: $input) { subjectId reasons } }`;
interface Found {
  subjectCandidates: { subjectId: string; reasons: CandidateReason[] }[];
}

const isAddress = (text: string | null): text is string => text !== null && /^\S+@\S+\.\S+$/.test(text);

/**
 * At most 20 candidates, those with the most reasons first; the requester's own entry is the last. The look is recorded.
 * Throws `Refused` NOT_FOUND, FORBIDDEN, UNAVAILABLE.
 */
export async function candidatesFor(sources: Sources, caller: Caller, requestId: string): Promise<RequestCandidate[]> {
  const request = await findRequest(sources, requestId);
  if (!request) throw new Refused('NOT_FOUND', 'There is no such request.', { field: 'requestId' });
  const outside = outsideCase(caller, request);
  if (outside) throw new Refused('FORBIDDEN', outside.message, { field: 'requestId' });
  const content = await openRequestContent(sources, caller, 'requestCandidates', request);
  if (!content) return [];
  const { about, contact, name } = content;
  const input = {
    email: about.email ?? null,
    contact: isAddress(contact) && contact !== about.email ? contact : null,
    employeeNumber: about.employeeNumber ?? null,
    name: about.name ?? (request.requestedBy === 'SELF' ? name : null),
    first: most - 1,
  };
  const { subjectCandidates } = await sources.peers.call<Found>('identity', document, { input });
  const found = subjectCandidates
    .filter(({ subjectId }) => subjectId !== request.subjectId)
    .map(({ subjectId, reasons }) => ({ personId: subjectId, reasons }));
  await appendRequestEvent(sources.pool, {
    requestId: request.id,
    at: sources.clock.now(),
    kind: 'CANDIDATES_LOOKED_UP',
    by: caller.staffNumber,
    facts: { found: found.length },
  });
  return [...found.slice(0, most - 1), { personId: request.subjectId, reasons: ['REQUESTER'] }];
}
