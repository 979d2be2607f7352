// "Why still here?": everything held of a person in every part, each with its reason, clause and end. Counts and dates, and the look is recorded.
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { clauseInWords, lawInWords, whoCanChange, why, type Verdict } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import type { PersonLine } from './person-lines.ts';
import { linesOfPeople } from './people-facts.ts';

export interface HeldRecord {
  service: string;
  recordClass: string;
  records: number;
  anchor: Date | null;
  verdict: Verdict;
  why: string;
  clause: string;
  law: string | null;
  until: Date | null;
  whoCanChange: string;
}

/**
 * Refuses whoever may not see these people at all: members see themselves, support inside a case.
 * This part cannot tell whose employees people are, so who belongs to one company is refused everybody else.
 */
async function demandReach(
  { caseNames }: Pick<Sources, 'caseNames'>,
  caller: Caller,
  subjectIds: readonly string[],
): Promise<void> {
  const others = subjectIds.filter((id) => id !== caller.subjectId);
  if (others.length === 0) return;
  const wide = ['officer', 'deputy', 'handler', 'service'].some((role) => caller.roles.includes(role));
  if (wide) return;
  if (caller.roles.includes('support') && caller.caseId !== null && (await caseNames(caller, others))) return;
  if (caller.roles.includes('integrator') && caller.tenantId === null) return;
  const wayOut = caller.roles.includes('support') ? 'Open the case that names this person.' : 'Look at your own data.';
  throw new Refused('FORBIDDEN', 'What is held of this person is not yours to see.', { wayOut });
}

const purposeOf = (caller: Caller, subjectIds: readonly string[]): string =>
  caller.purpose ?? (subjectIds.every((id) => id === caller.subjectId) ? 'own-rights' : 'membership-management');

function heldRecord(
  sources: Sources,
  caller: Caller,
  { service, recordClass, records, decision }: PersonLine,
): HeldRecord {
  const { policy } = sources;
  const { language } = caller;
  return {
    service,
    recordClass,
    records,
    anchor: decision.anchor,
    verdict: decision.verdict,
    why: why(policy, decision, language),
    clause: clauseInWords(decision.rule.clause, language),
    law: decision.verdict === 'HELD' ? (decision.hold?.law ?? null) : lawInWords(decision.rule, policy, language),
    until: decision.until,
    whoCanChange: whoCanChange(decision, language),
  };
}

/**
 * What is held of each of these people, in their order. One question to each part and one access record for all of them.
 * Throws `Refused` FORBIDDEN where one of them is out of the caller's reach, UNAVAILABLE where a part or the journal is.
 */
export async function dataHeld(
  sources: Sources,
  caller: Caller,
  subjectIds: readonly string[],
): Promise<HeldRecord[][]> {
  await demandReach(sources, caller, subjectIds);
  await sources.journal.record(caller, {
    operation: 'dataHeld',
    purpose: purposeOf(caller, subjectIds),
    recordClass: 'held-records',
    fields: ['recordClass', 'anchor', 'records'],
    subjects: subjectIds,
  });
  const lines = await linesOfPeople(sources, subjectIds, sources.clock.now());
  return subjectIds.map((id) => (lines.get(id) ?? []).map((line) => heldRecord(sources, caller, line)));
}
