// Recovery of a withdrawn member inside the window of Art. 3(1): one approved action. After the window, or once anything is condemned, no.
import { randomUUID } from 'node:crypto';
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { Refused, safeCause, type Refusal } from '@clounge/shared/errors';
import { hoursAfter, instantInWords } from '@clounge/shared/policy';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { takeBackWithMembership } from '../deletion/grants.ts';
import { endedCompaniesOf } from '../destruction/ended-companies.ts';
import { selectionLock } from '../destruction/selecting.ts';
import { heldInFourParts } from '../held/four-parts.ts';
import { membershipEnd } from '../held/person-lines.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { afterRecovery, type AfterRecovery } from './given-anew.ts';
import { leaveLists } from './leaving-lists.ts';
import { recoveryRefusal, type RecoveryFault } from './refusals.ts';
import { shutForWhoLeftAgain } from './shutting-again.ts';
import { verificationRefusal, type RequesterVerification } from './verification.ts';
import { waivedAt, waiversOf } from './waivers.ts';

export interface RestoreMember {
  personId: string;
  reason: string;
  /** How the requester was verified; must be said. */
  verification?: RequesterVerification | null;
}

export interface RestoreOutcome extends Partial<AfterRecovery> {
  person: { id: string } | null;
  refusal: Refusal | null;
}

const refusedWith = (refusal: Refusal): RestoreOutcome => ({ person: null, refusal });

/**
 * Restores a withdrawn member: officer or deputy with an appointment in force, freshly confirmed identity, a reason, inside the window,
 * and how the requester was verified. Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, VERIFICATION_WANTED, NOT_APPOINTED,
 * DELEGATION_NOT_IN_FORCE, STEP_UP_NEEDED, NOT_FOUND, NOT_WITHDRAWN, WINDOW_OVER, RECOVERY_WAIVED, ORGANIZATION_ENDED, DESTRUCTION_BEGAN.
 */
export async function restoreMember(sources: Sources, caller: Caller, input: RestoreMember): Promise<RestoreOutcome> {
  const { language } = caller;
  const at = sources.clock.now();
  const no = (fault: RecoveryFault, until?: Date) =>
    refusedWith(recoveryRefusal(fault, language, until && instantInWords(until, sources.policy, language)));
  const bad = reasonRefusal(input.reason, language) ?? verificationRefusal(input.verification, language);
  if (bad) return refusedWith(bad);
  if (!isId(input.personId)) return no('NOT_FOUND');
  const held = await heldInFourParts(sources, { subjectIds: [input.personId], recordClasses: ['membership'] });
  if (held.length === 0) return no('NOT_FOUND');
  const withdrewAt = membershipEnd(held);
  if (!withdrewAt) return no('NOT_WITHDRAWN');
  const ends = hoursAfter(withdrewAt, sources.policy.clock.recoveryHours);
  if (await companyEnded(sources, input.personId)) return no('ORGANIZATION_ENDED');

  const written = await inTransaction(sources.pool, async (db): Promise<{ recoveryId: string } | RestoreOutcome> => {
    // Selections and recoveries take turns: both touch several lists at once.
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return refusedWith(found.refusal);
    if (!isFresh(caller, sources.clock.real())) return refusedWith(stepUpNeeded(language));
    if (at >= ends) return no('WINDOW_OVER', ends);
    const waived = waivedAt((await waiversOf(db, [input.personId])).get(input.personId), withdrewAt);
    if (waived) return no('RECOVERY_WAIVED', waived);
    if (!(await leaveLists(sources, db, [input.personId], at, found.appointment.staffNumber)))
      return no('DESTRUCTION_BEGAN');
    await takeBackWithMembership(db, [input.personId], at);
    const id = randomUUID();
    const row = await db.query<{ id: string }>(
      `insert into recovery (id, subject_id, staff_number, appointment_id, reason, withdrew_at, at, auth_time, verified_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (subject_id) where done_at is null do update set subject_id = excluded.subject_id returning id`,
      [
        id,
        input.personId,
        found.appointment.staffNumber,
        found.appointment.id,
        input.reason.trim(),
        withdrewAt,
        at,
        caller.authTime,
        input.verification,
      ],
    );
    const recoveryId = row.rows[0]?.id ?? id;
    await enqueue(db, { kind: 'RECOVERY', subject: recoveryId, delayMs: 5_000 });
    return { recoveryId };
  });
  if (!('recoveryId' in written)) return written;
  try {
    await finishRecovery(sources, written.recoveryId);
  } catch (error) {
    if (error instanceof Refused && isFault(error.code)) return no(error.code);
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'recovery', cause: safeCause(error) })}\n`);
    throw new Refused(
      'UNAVAILABLE',
      'The recovery is decided, but identity does not answer; it is finished as soon as it does.',
      {
        wayOut: 'Look at the person again in a moment.',
      },
    );
  }
  return { person: { id: input.personId }, refusal: null, ...afterRecovery(language) };
}

/** Faults that only show when the recovery is carried out. */
const isFault = (code: string): code is 'DESTRUCTION_BEGAN' | 'ORGANIZATION_ENDED' =>
  code === 'DESTRUCTION_BEGAN' || code === 'ORGANIZATION_ENDED';

async function companyEnded(sources: Pick<Sources, 'peers'>, subjectId: string): Promise<boolean> {
  return (await endedCompaniesOf(sources, [subjectId])).has(subjectId);
}

const reinstate = `mutation reinstate($subjectId: ID!, $recoveryId: ID!) { reinstateMember(subjectId: $subjectId, recoveryId: $recoveryId) }`;

/**
 * Carries a decided recovery into the vault and identity. Repeating it is harmless.
 * Throws `Refused` DESTRUCTION_BEGAN where something of the person was condemned meanwhile, ORGANIZATION_ENDED where their whole
 * company ended, UNAVAILABLE.
 */
export async function finishRecovery(
  sources: Pick<Sources, 'pool' | 'registry' | 'peers' | 'door' | 'clock'>,
  recoveryId: string,
): Promise<void> {
  const rows = await sources.pool.query<{ subject_id: string; done_at: Date | null }>(
    'select subject_id, done_at from recovery where id = $1',
    [recoveryId],
  );
  const recovery = rows.rows[0];
  if (!recovery || recovery.done_at) return;
  const done = () =>
    sources.pool.query('update recovery set done_at = $2 where id = $1', [recoveryId, sources.clock.now()]);
  const subjectId = recovery.subject_id;
  // Identity first: the door must not stand open for somebody who is still withdrawn.
  const reinstated = await sources.peers
    .call<{ reinstateMember: boolean }>('identity', reinstate, { subjectId, recoveryId })
    .then((answer) => answer.reinstateMember)
    .catch(async (error: unknown) => {
      if (error instanceof Refused && error.code === 'RECOVERY_OVER') return false;
      if (error instanceof Refused && error.code === 'ORGANIZATION_ENDED') await done();
      throw error;
    });
  if (!reinstated || !(await sources.door.liftRestriction(subjectId))) {
    await done();
    throw new Refused(
      'DESTRUCTION_BEGAN',
      'The window closed, or something of this person was condemned; a recovery is not possible any more.',
    );
  }
  await shutForWhoLeftAgain(sources, [subjectId]);
  await done();
}
