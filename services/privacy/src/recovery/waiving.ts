// Giving up recovery: the member for themselves, or staff at the member's verified request. From then on the person is due at once, and
// nobody restores them. Never done for somebody who did not ask.
import { randomUUID } from 'node:crypto';
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { safeCause, type Refusal } from '@clounge/shared/errors';
import { hoursAfter, instantInWords } from '@clounge/shared/policy';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { endedCompaniesOf } from '../destruction/ended-companies.ts';
import { selectionLock } from '../destruction/selecting.ts';
import { heldInFourParts } from '../held/four-parts.ts';
import { membershipEnd } from '../held/person-lines.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { recoveryRefusal, type RecoveryFault } from './refusals.ts';
import { verificationRefusal, type RequesterVerification } from './verification.ts';
import { waivedAt, waiversOf } from './waivers.ts';

export interface WaiveRecovery {
  personId: string;
  /** How the member was verified, where staff record it. */
  verification?: RequesterVerification | null;
  /** Wanted of staff. */
  reason?: string | null;
}

export interface WaiveOutcome {
  person: { id: string } | null;
  waivedAt: Date | null;
  refusal: Refusal | null;
}

/** Who waives, as it is recorded. */
interface By {
  staffNumber: string | null;
  appointmentId: string | null;
  verification: RequesterVerification;
  reason: string | null;
}

const refusedWith = (refusal: Refusal): WaiveOutcome => ({ person: null, waivedAt: null, refusal });

const isOwn = (caller: Caller, personId: string): boolean =>
  caller.subjectId !== null && caller.subjectId === personId.toLowerCase();

/** What staff must say; null where it is said, or where the member acts for themselves. */
function missing(caller: Caller, { personId, reason, verification }: WaiveRecovery): Refusal | null {
  if (isOwn(caller, personId)) return null;
  // A member reaches nobody else: as if unknown.
  if (caller.staffNumber === null) return recoveryRefusal('NOT_FOUND', caller.language);
  return reasonRefusal(reason ?? '', caller.language) ?? verificationRefusal(verification, caller.language);
}

/** The member, support, or somebody with an appointment in force. */
async function whoWaives(
  sources: Sources,
  db: Queryable,
  caller: Caller,
  { personId, verification, reason }: WaiveRecovery,
  at: Date,
): Promise<By | Refusal> {
  if (isOwn(caller, personId) || !verification)
    return { staffNumber: null, appointmentId: null, verification: 'SIGNED_IN', reason: null };
  const said = { verification, reason: reason?.trim() ?? null };
  if (caller.roles.includes('support')) return { ...said, staffNumber: caller.staffNumber, appointmentId: null };
  const { appointment, refusal } = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
  return appointment ? { ...said, staffNumber: appointment.staffNumber, appointmentId: appointment.id } : refusal;
}

/**
 * Records that a withdrawn member gives up being restored. Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, VERIFICATION_WANTED,
 * STEP_UP_NEEDED, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, NOT_FOUND, NOT_WITHDRAWN, WINDOW_OVER, RECOVERY_WAIVED, RECOVERY_UNDER_WAY.
 */
export async function waiveRecovery(sources: Sources, caller: Caller, input: WaiveRecovery): Promise<WaiveOutcome> {
  const { language } = caller;
  const { personId } = input;
  const at = sources.clock.now();
  const no = (fault: RecoveryFault, until?: Date) =>
    recoveryRefusal(fault, language, until && instantInWords(until, sources.policy, language));
  const bad = missing(caller, input);
  if (bad) return refusedWith(bad);
  if (!isFresh(caller, sources.clock.real())) return refusedWith(stepUpNeeded(language));
  const held = isId(personId)
    ? await heldInFourParts(sources, { subjectIds: [personId], recordClasses: ['membership'] })
    : [];
  if (held.length === 0) return refusedWith(no('NOT_FOUND'));
  const withdrewAt = membershipEnd(held);
  if (!withdrewAt) return refusedWith(no('NOT_WITHDRAWN'));
  const ends = hoursAfter(withdrewAt, sources.policy.clock.recoveryHours);
  if (at >= ends) return refusedWith(no('WINDOW_OVER', ends));
  const company = (await endedCompaniesOf(sources, [personId])).get(personId.toLowerCase());

  const written = await inTransaction(sources.pool, async (db): Promise<{ waiverId: string } | Refusal> => {
    // A recovery and a waiver never both win.
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const by = await whoWaives(sources, db, caller, input, at);
    if ('code' in by) return by;
    const before = waivedAt((await waiversOf(db, [personId])).get(personId.toLowerCase()), withdrewAt);
    if (before) return no('RECOVERY_WAIVED', before);
    // A recovery of this very withdrawal, or of the company, whether it has reached identity or not.
    const restored = await db.query(
      `select 1 from recovery where subject_id = $1 and (done_at is null or withdrew_at = $2)
       union all select 1 from organization_recovery where termination_id = $3 limit 1`,
      [personId, withdrewAt, company?.terminationId ?? null],
    );
    if (restored.rows.length > 0) return no('RECOVERY_UNDER_WAY');
    const waiverId = randomUUID();
    await db.query(
      `insert into recovery_waiver (id, subject_id, withdrew_at, at, staff_number, appointment_id, verified_by, reason, auth_time)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        waiverId,
        personId,
        withdrewAt,
        at,
        by.staffNumber,
        by.appointmentId,
        by.verification,
        by.reason,
        caller.authTime,
      ],
    );
    await enqueue(db, { kind: 'WAIVER', subject: waiverId, delayMs: 5_000 });
    return { waiverId };
  });
  if ('code' in written) return refusedWith(written);
  // It stands from here on; identity, which shows it, is told now or as soon as it answers.
  await finishWaiver(sources, written.waiverId).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'waiver', cause: safeCause(error) })}\n`);
  });
  return { person: { id: personId }, waivedAt: at, refusal: null };
}

const mark = `mutation markRecoveryWaived($subjectId: ID!, $at: DateTime!) { markRecoveryWaived(subjectId: $subjectId, at: $at) }`;

/** Tells identity of a waiver. Repeating it is harmless. Throws `Refused` UNAVAILABLE. */
export async function finishWaiver(
  sources: Pick<Sources, 'pool' | 'peers' | 'clock'>,
  waiverId: string,
): Promise<void> {
  const rows = await sources.pool.query<{ subject_id: string; at: Date; done_at: Date | null }>(
    'select subject_id, at, done_at from recovery_waiver where id = $1',
    [waiverId],
  );
  const waiver = rows.rows[0];
  if (!waiver || waiver.done_at) return;
  await sources.peers.call('identity', mark, { subjectId: waiver.subject_id, at: waiver.at.toISOString() });
  await sources.pool.query('update recovery_waiver set done_at = $2 where id = $1', [waiverId, sources.clock.now()]);
}

/** Tells identity of all waivers that it has not heard of. Throws `Refused` UNAVAILABLE. */
export async function finishWaivers(sources: Pick<Sources, 'pool' | 'peers' | 'clock'>): Promise<void> {
  const rows = await sources.pool.query<{ id: string }>('select id from recovery_waiver where done_at is null');
  for (const { id } of rows.rows) await finishWaiver(sources, id);
}
