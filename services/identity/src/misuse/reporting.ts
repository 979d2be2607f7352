// Takes down a suspicion: who reports, which clause, what shows it. Sealed before it is written; nobody is judged by it (Art. 3(2)).
import { randomInt, randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { subjectScope } from '@clounge/shared/vault';
import { Membership } from '../people/membership.entity.ts';
import { isId } from '../people/paging.ts';
import { isReached, refused, type MisuseOutcome } from './changing.ts';
import { isClause } from './clauses.ts';
import { appendMisuseEvent } from './history.ts';
import { MisuseCase } from './misuse-case.entity.ts';
import { misuseFields, MisuseRecord } from './misuse-record.entity.ts';
import { badMisuseInput } from './refusals.ts';
import type { MisuseSources } from './sources.ts';

export interface MisuseReport {
  personId: string;
  /** Of `clauses.json`. */
  clauseId?: string | null;
  /** A clause that is not in the list, as the terms number it. */
  clauseReference?: string | null;
  evidence: string;
}

export const longestEvidence = 4_000;
const shortest = 3;
const longestReference = 100;
/** Versions of a scope are the keys of single records. Random: that of a record which was destroyed is never taken again. */
const largestVersion = 2 ** 31 - 1;

/** Whether a text is of a length that can be taken. */
export const isBetween = (text: string, longest: number): boolean =>
  text.trim().length >= shortest && text.trim().length <= longest;

/** The clause that was named; null where it is none. A reference goes into the letter, so it must not hold an address or a phone number. */
function clauseOf({ clauseId, clauseReference }: MisuseReport): string | null {
  const reference = clauseReference?.trim() ?? '';
  if (clauseId) return reference === '' && isClause(clauseId) ? clauseId : null;
  const fits = reference.length >= 2 && reference.length <= longestReference && !/[@\n]|\d{7}/.test(reference);
  return fits && !isClause(reference) ? reference : null;
}

/** Writes the suspicion. Refusals: BAD_USER_INPUT, NOT_A_MEMBER. Throws `Refused` UNAVAILABLE. */
export async function reportMisuse(
  sources: MisuseSources,
  caller: Caller,
  report: MisuseReport,
): Promise<MisuseOutcome> {
  const { language, staffNumber } = caller;
  const clause = clauseOf(report);
  if (clause === null) return { record: null, refusal: badMisuseInput('clause', language) };
  if (!isBetween(report.evidence, longestEvidence))
    return { record: null, refusal: badMisuseInput('evidence', language) };
  if (staffNumber === null || !isId(report.personId)) return refused('NOT_A_MEMBER', caller);
  return sources.em().transactional(async (tx): Promise<MisuseOutcome> => {
    const member = await tx.findOne(Membership, { subjectId: report.personId });
    if (!member || !isReached(caller, member)) return refused('NOT_A_MEMBER', caller);
    const { subjectId, tenantId } = member;
    const at = sources.clock.now();
    const id = randomUUID();
    const scope = subjectScope(subjectId, misuseFields.recordClass);
    const scopeVersion = randomInt(2, largestVersion);
    const value = {
      reporter: staffNumber,
      clause,
      evidence: report.evidence.trim(),
      decidedBy: null,
      decision: null,
      objection: null,
      objectionDecidedBy: null,
      objectionDecision: null,
    };
    const [written] = await sources.door.seal(misuseFields, [{ id, tenantId, scope, scopeVersion, value }]);
    if (!written) throw new Error('Nothing was sealed.');
    const record = tx.create(MisuseCase, {
      id,
      state: 'SUSPECTED',
      reportedAt: at,
      reportedBy: staffNumber,
      decidedAt: null,
      decidedBy: null,
      toldAt: null,
      toldBy: null,
      undeliverableAt: null,
      objectedAt: null,
      objectedBy: null,
      objectionDecidedAt: null,
      objectionDecidedBy: null,
      clearedAt: null,
    });
    tx.create(MisuseRecord, {
      id,
      subjectId,
      tenantId,
      scope,
      scopeVersion,
      sealed: written.sealed,
      collectedAt: at,
      decidedAt: null,
      subjectToldAt: null,
    });
    await tx.flush();
    await appendMisuseEvent(tx, { caseId: id, at, kind: 'REPORTED', by: staffNumber });
    return { record, refusal: null };
  });
}
