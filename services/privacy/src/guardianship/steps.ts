// What the clock of a guardian consent asks for next, and each of these steps once: close what stayed incomplete, remind of a renewal, end what is
// over. The row decides; a step that is told again, or too early, changes nothing.
import { inTransaction } from '@clounge/shared/database';
import { dayOf, endOfDay, guardianshipTerms, hoursAfter } from '@clounge/shared/policy';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { appendGuardianEvent } from './events.ts';
import { decided } from './deciding.ts';
import { findConsent, lockConsent, missingPapers } from './finding.ts';
import { writeGuardianLetter } from './letters.ts';
import { end } from './standing.ts';

export interface GuardianSteps {
  state: string;
  /** Until a consent whose papers are missing is closed; null where nothing is. */
  papersInMs: number | null;
  /** Reminders that were not given yet: days before the end, and milliseconds until then (0: now). */
  reminders: { days: number; inMs: number }[];
  /** Until it ends by its last day. */
  endsInMs: number | null;
}

const over: Omit<GuardianSteps, 'state'> = { papersInMs: null, reminders: [], endsInMs: null };

/** What is still to come; of one that is unknown or over nothing is. */
export async function guardianSteps(sources: Sources, consentId: string): Promise<GuardianSteps> {
  const consent = await findConsent(sources, consentId);
  if (!consent) return { state: 'UNKNOWN', ...over };
  const now = sources.clock.now().getTime();
  // The last moment belongs to the time: only after it something is over.
  const inMs = (at: Date): number => Math.max(0, Math.ceil(at.getTime() - now) + 1);
  const { state } = consent;
  if (consent.isUndecided()) {
    const missing = (await missingPapers(sources.pool, consentId)).length > 0;
    return { state, ...over, papersInMs: missing ? inMs(consent.papersBy) : null };
  }
  if (state !== 'GRANTED' || consent.validUntil === null) return { state, ...over };
  const policy = await policyOf(sources.pool, consent.policyVersion);
  const ends = endOfDay(consent.validUntil, policy);
  const left = guardianshipTerms(policy).remindDaysBefore.filter(
    (days) => consent.remindedDays === null || days < consent.remindedDays,
  );
  const reminders = left.map((days) => ({ days, inMs: inMs(hoursAfter(ends, -24 * days)) }));
  return { state, papersInMs: null, reminders, endsInMs: inMs(ends) };
}

/** Closes a consent whose papers were not brought in time; nothing was granted. Art. 10(4). False where it is not due. */
export async function lapseGuardianConsent(sources: Sources, consentId: string): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const consent = await lockConsent(sources, db, consentId);
    if (!consent?.isUndecided() || at <= consent.papersBy) return false;
    if ((await missingPapers(db, consentId)).length === 0) return false;
    await db.query(`update guardian_consent set state = 'LAPSED', ended_at = $2 where id = $1`, [consentId, at]);
    await appendGuardianEvent(db, { consentId, at, kind: 'LAPSED', by: null });
    await writeGuardianLetter(db, consent, { kind: 'LAPSED', at });
    await decided(db, consent, at, null);
    return true;
  });
}

/** Writes to the guardian that the consent ends soon, once for each number of days. False where it is not due, or was done. */
export async function remindOfGuardianConsent(sources: Sources, consentId: string, days: number): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const consent = await lockConsent(sources, db, consentId);
    if (consent?.state !== 'GRANTED' || consent.validUntil === null) return false;
    if (consent.remindedDays !== null && consent.remindedDays <= days) return false;
    const policy = await policyOf(db, consent.policyVersion);
    if (at <= hoursAfter(endOfDay(consent.validUntil, policy), -24 * days)) return false;
    await db.query('update guardian_consent set reminded_days = $2 where id = $1', [consentId, days]);
    await appendGuardianEvent(db, { consentId, at, kind: 'REMINDED', by: null, facts: { days } });
    await writeGuardianLetter(db, consent, { kind: 'ENDS_SOON', at, argument: String(days) });
    return true;
  });
}

/** Ends a consent whose last day is over; a ward who came of age is told so. False where it is not due. */
export async function expireGuardianConsent(sources: Sources, consentId: string): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const consent = await lockConsent(sources, db, consentId);
    if (consent?.state !== 'GRANTED' || consent.validUntil === null) return false;
    const policy = await policyOf(db, consent.policyVersion);
    if (dayOf(at, policy) <= consent.validUntil) return false;
    await end(db, consent, { how: consent.endsByAge ? 'CAME_OF_AGE' : 'EXPIRED', by: null, at });
    return true;
  });
}
