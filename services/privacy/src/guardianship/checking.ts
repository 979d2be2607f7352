// Checks of a guardian's papers: whom it is about, the checklist, and for some kinds of wards a second look by somebody else. Art. 10(4).
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { guardianshipTerms } from '@clounge/shared/policy';
import { referencesOf } from '../destruction/references.ts';
import { isId } from '../destruction/batches.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { actOnConsent } from './acting.ts';
import { openWardDetail } from './content.ts';
import { appendGuardianEvent } from './events.ts';
import { findConsent, missingPapers } from './finding.ts';
import type { GuardianOutcome } from './opening.ts';
import { guardianRefusal } from './refusals.ts';

/** What must be so. Every point must be met, and none counts twice. */
export const guardianPoints = [
  'CONSENT_SIGNED',
  'FOR_LIFE_OR_BODY',
  'PROOF_NAMES_BOTH',
  'PROOF_IN_FORCE',
  'GUARDIAN_IDENTIFIED',
] as const;
export type GuardianPoint = (typeof guardianPoints)[number];

export interface GuardianCheck {
  id: string;
  look: number;
  met: string[];
  passed: boolean;
  by: string;
  at: Date;
}

/** Oldest first. */
export async function guardianChecks(db: Queryable, consentId: string): Promise<GuardianCheck[]> {
  const { rows } = await db.query<GuardianCheck>(
    'select id, look, met, passed, by_staff as by, at from guardian_check where consent_id = $1 order by written_at, id',
    [consentId],
  );
  return rows;
}

/** Confirms which member the ward is. Refusals: DECIDED, UNKNOWN_PERSON. */
export async function matchWard(
  sources: Sources,
  caller: Caller,
  { id, personId }: { id: string; personId: string },
): Promise<GuardianOutcome> {
  const known = isId(personId) && (await referencesOf(sources, [personId])).has(personId.toLowerCase());
  return actOnConsent(sources, caller, id, async ({ db, consent, staffNumber, at }) => {
    if (!consent.isUndecided()) return guardianRefusal('DECIDED', caller.language);
    if (!known || personId.toLowerCase() === consent.subjectId)
      return guardianRefusal('UNKNOWN_PERSON', caller.language);
    await db.query('update guardian_consent set ward_id = $2 where id = $1', [id, personId.toLowerCase()]);
    await appendGuardianEvent(db, { consentId: id, at, kind: 'MATCHED', by: staffNumber });
    return null;
  });
}

/**
 * Records a look at the papers. A look that failed stays recorded, and another may follow. Refusals: DECIDED, PAPERS_MISSING, NOT_MATCHED,
 * CHECKED_ALREADY, SAME_PERSON where a second member of staff is wanted, CHECK_FAILED.
 */
export async function checkGuardianConsent(
  sources: Sources,
  caller: Caller,
  { id, met }: { id: string; met: readonly GuardianPoint[] },
): Promise<GuardianOutcome> {
  const { language } = caller;
  const before = await findConsent(sources, id);
  // The kind of ward decides who must look: it is opened for whoever works on the case, and recorded as their look.
  const detail =
    caller.staffNumber !== null && before?.isUndecided()
      ? await openWardDetail(sources, { ...caller, caseId: before.id }, 'checkGuardianConsent', before.id)
      : null;
  return actOnConsent(sources, caller, id, async ({ db, consent, staffNumber, at }): Promise<Refusal | null> => {
    if (!consent.isUndecided() || !detail) return guardianRefusal('DECIDED', language);
    if (consent.state === 'CHECKED') return guardianRefusal('CHECKED_ALREADY', language);
    if ((await missingPapers(db, id)).length > 0) return guardianRefusal('PAPERS_MISSING', language);
    if (consent.wardId === null) return guardianRefusal('NOT_MATCHED', language);
    const second = consent.state === 'CHECKED_ONCE';
    if (second && consent.checkedBy === staffNumber) return guardianRefusal('SAME_PERSON', language);
    const passed = guardianPoints.every((point) => met.includes(point));
    const look = second ? 2 : 1;
    await db.query(
      `insert into guardian_check (id, consent_id, look, met, passed, by_staff, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), id, look, [...new Set(met)], passed, staffNumber, at],
    );
    const event = { consentId: id, at, by: staffNumber, facts: { look } };
    await appendGuardianEvent(db, { ...event, kind: passed ? 'CHECKED' : 'CHECK_FAILED' });
    if (!passed) {
      // Whoever looks again begins anew: the first look is worth nothing once the second found a fault.
      await db.query(`update guardian_consent set state = 'RECEIVED', checked_by = null where id = $1`, [id]);
      return null;
    }
    const { secondLook } = guardianshipTerms(await policyOf(db, consent.policyVersion));
    const state = !second && secondLook.includes(detail.kind) ? 'CHECKED_ONCE' : 'CHECKED';
    await db.query('update guardian_consent set state = $2, checked_by = coalesce(checked_by, $3) where id = $1', [
      ...[id, state, staffNumber],
    ]);
    return null;
  }).then((outcome) => failedToo(outcome, met, language));
}

/** A look that was recorded and failed is told as well. */
function failedToo(
  outcome: GuardianOutcome,
  met: readonly GuardianPoint[],
  language: Caller['language'],
): GuardianOutcome {
  const passed = guardianPoints.every((point) => met.includes(point));
  return outcome.refusal || passed ? outcome : { ...outcome, refusal: guardianRefusal('CHECK_FAILED', language) };
}
