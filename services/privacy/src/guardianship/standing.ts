// What happens to a consent that holds: frozen in a dispute, released by somebody else, ended by withdrawal, by the end of guardianship, or by its
// last day. Attendance is told of each. Art. 10(3), 10(4).
import { reasonRefusal, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { actOnConsent, noteChange } from './acting.ts';
import { appendGuardianEvent } from './events.ts';
import { lockConsent } from './finding.ts';
import type { GuardianConsent, GuardianConsentEnd } from './guardian-consent.entity.ts';
import { writeGuardianLetter } from './letters.ts';
import type { GuardianOutcome } from './opening.ts';
import { guardianRefusal } from './refusals.ts';

/** Nothing location-based happens while guardians dispute: every consent for the ward is frozen. Refusals: NOT_GRANTED, FROZEN_ALREADY, those of reasons. */
export const freezeGuardianConsent = (
  sources: Sources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<GuardianOutcome> =>
  actOnConsent(sources, caller, id, async ({ db, consent, staffNumber, at }) => {
    if (consent.state !== 'GRANTED') return guardianRefusal('NOT_GRANTED', caller.language);
    if (consent.frozenAt !== null) return guardianRefusal('FROZEN_ALREADY', caller.language);
    const wrong = reasonRefusal(reason, caller.language);
    if (wrong) return wrong;
    const { rows } = await db.query<{ id: string; channel: GuardianConsent['channel'] }>(
      `update guardian_consent set frozen_at = $2 where ward_id = $1 and state = 'GRANTED' and frozen_at is null returning id, channel`,
      [consent.wardId, at],
    );
    for (const frozen of rows) {
      const facts = { reason: reason.trim() };
      await appendGuardianEvent(db, { consentId: frozen.id, at, kind: 'FROZEN', by: staffNumber, facts });
      await writeGuardianLetter(db, frozen, { kind: 'FROZEN', at, argument: at.toISOString() });
      await noteChange(db, frozen.id);
    }
    return null;
  });

/** The dispute about this guardian is settled. Never by whoever froze it. Refusals: NOT_GRANTED, NOT_FROZEN, OWN_FREEZE, those of reasons. */
export const releaseGuardianConsent = (
  sources: Sources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<GuardianOutcome> =>
  actOnConsent(sources, caller, id, async ({ db, consent, staffNumber, at }) => {
    if (consent.state !== 'GRANTED') return guardianRefusal('NOT_GRANTED', caller.language);
    if (consent.frozenAt === null) return guardianRefusal('NOT_FROZEN', caller.language);
    const wrong = reasonRefusal(reason, caller.language);
    if (wrong) return wrong;
    const { rows } = await db.query<{ by: string | null }>(
      `select by_staff as by from guardian_event where consent_id = $1 and kind = 'FROZEN' order by id desc limit 1`,
      [id],
    );
    if (rows[0]?.by === staffNumber) return guardianRefusal('OWN_FREEZE', caller.language);
    await db.query('update guardian_consent set frozen_at = null where id = $1', [id]);
    const facts = { reason: reason.trim() };
    await appendGuardianEvent(db, { consentId: id, at, kind: 'RELEASED', by: staffNumber, facts });
    await writeGuardianLetter(db, consent, { kind: 'RELEASED', at, argument: at.toISOString() });
    await noteChange(db, id);
    return null;
  });

/** Staff end a consent: withdrawn by the guardian, or the guardianship is over. Refusals: NOT_GRANTED, those of reasons. */
export const endGuardianConsent = (
  sources: Sources,
  caller: Caller,
  { id, how, reason }: { id: string; how: 'WITHDRAWN' | 'GUARDIANSHIP_ENDED'; reason: string },
): Promise<GuardianOutcome> =>
  actOnConsent(sources, caller, id, async ({ db, consent, staffNumber, at }) => {
    if (consent.state !== 'GRANTED') return guardianRefusal('NOT_GRANTED', caller.language);
    const wrong = reasonRefusal(reason, caller.language);
    if (wrong) return wrong;
    await end(db, consent, { how, by: staffNumber, at, reason: reason.trim() });
    return null;
  });

/** A guardian who showed reference and code withdraws a consent that holds; whether there was one. Art. 10(4). */
export async function withdrawnByGuardian(sources: Sources, id: string): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const consent = await lockConsent(sources, db, id);
    if (consent?.state !== 'GRANTED') return false;
    await end(db, consent, { how: 'WITHDRAWN', by: null, at });
    return true;
  });
}

/** Ends a consent that holds; guardian and ward are told. In the caller's transaction, with the row locked. */
export async function end(
  db: Queryable,
  consent: GuardianConsent,
  { how, by, at, reason }: { how: GuardianConsentEnd; by: string | null; at: Date; reason?: string },
): Promise<void> {
  await db.query(
    `update guardian_consent set state = 'ENDED', ended_at = $2, ended_how = $3, ended_by = $4 where id = $1`,
    [consent.id, at, how, by],
  );
  const facts = { how, ...(reason === undefined ? {} : { reason }) };
  await appendGuardianEvent(db, { consentId: consent.id, at, kind: 'ENDED', by, facts });
  await writeGuardianLetter(db, consent, { kind: 'ENDED', at });
  await writeGuardianLetter(db, consent, {
    kind: how === 'CAME_OF_AGE' ? 'CAME_OF_AGE' : 'WARD_ENDED',
    at,
    toWard: true,
  });
  await noteChange(db, consent.id);
}
