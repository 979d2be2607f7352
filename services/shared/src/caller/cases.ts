// Whether the case that a caller works in names the people whose data is to be opened. Fails closed; trusts no header.
import type { Siblings } from '../siblings/index.ts';
import type { Caller } from './caller.ts';

/** Whether `caller.caseId` is a case that is open, is the caller's or nobody's yet, and names every one of these people. Throws `Refused` UNAVAILABLE. */
export type CaseNames = (caller: Caller, subjectIds: readonly string[]) => Promise<boolean>;

/**
 * The same question is asked once an operation: a caller is made anew for each one. The answer is not kept longer, so that a case
 * which is closed or handed on names nobody from the next operation on.
 */
export function oncePerOperation(ask: CaseNames): CaseNames {
  const asked = new WeakMap<Caller, Map<string, Promise<boolean>>>();
  return (caller, subjectIds) => {
    const known = asked.get(caller) ?? new Map<string, Promise<boolean>>();
    asked.set(caller, known);
    const key = [caller.caseId, ...[...subjectIds].sort()].join(' ');
    const answer = known.get(key) ?? ask(caller, subjectIds);
    known.set(key, answer);
    return answer;
  };
}

const document = `query CaseNames($caseId: String!, $staffNumber: String!, $subjectIds: [ID!]!) {
  caseNames(caseId: $caseId, staffNumber: $staffNumber, subjectIds: $subjectIds) }`;

/** Asks the privacy part, which keeps the cases. A part that cannot be asked opens nothing. */
export const caseNamesAt = (peers: Siblings): CaseNames =>
  oncePerOperation(async ({ caseId, staffNumber }, subjectIds) => {
    if (caseId === null || staffNumber === null) return false;
    const variables = { caseId, staffNumber, subjectIds };
    const answer = await peers.call<{ caseNames: boolean }>('privacy', document, variables);
    return answer.caseNames;
  });
