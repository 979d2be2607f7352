// Recovery of a customer's company inside its window: one approved action brings back everybody whom its end took. Afterwards, no.
import { randomUUID } from 'node:crypto';
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { Refused, safeCause, type Refusal } from '@clounge/shared/errors';
import { hoursAfter, instantInWords } from '@clounge/shared/policy';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { takeBackWithMembership } from '../deletion/grants.ts';
import { selectionLock } from '../destruction/selecting.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { afterRecovery, type AfterRecovery } from './given-anew.ts';
import { leaveLists } from './leaving-lists.ts';
import { companyRefusal } from './refusals.ts';
import { finishWaivers } from './waiving.ts';
import { shutForWhoLeftAgain } from './shutting-again.ts';
import { verificationRefusal, type RequesterVerification } from './verification.ts';

export interface RestoreOrganization {
  organizationId: string;
  reason: string;
  verification?: RequesterVerification | null;
}

export interface RestoreOrganizationOutcome extends Partial<AfterRecovery> {
  organizationId: string | null;
  /** How many members came back. */
  restored: number;
  refusal: Refusal | null;
}

const refusedWith = (refusal: Refusal): RestoreOrganizationOutcome => ({ organizationId: null, restored: 0, refusal });

const endedDocument = `query endedOrganization($organizationId: ID!) {
  endedOrganization(organizationId: $organizationId) { terminationId endedAt recoveredAt subjectIds } }`;

interface Ended {
  terminationId: string;
  endedAt: string;
  recoveredAt: string | null;
  subjectIds: string[];
}

/**
 * Brings an ended company back as one: officer or deputy with an appointment in force, freshly confirmed identity, a reason, and how the
 * requester was verified. Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, VERIFICATION_WANTED, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE,
 * STEP_UP_NEEDED, ORGANIZATION_NOT_ENDED, WINDOW_OVER, DESTRUCTION_BEGAN. Throws `Refused` UNAVAILABLE.
 */
export async function restoreOrganization(
  sources: Sources,
  caller: Caller,
  input: RestoreOrganization,
): Promise<RestoreOrganizationOutcome> {
  const { language } = caller;
  const { organizationId } = input;
  const at = sources.clock.now();
  const bad = reasonRefusal(input.reason, language) ?? verificationRefusal(input.verification, language);
  if (bad) return refusedWith(bad);
  const { endedOrganization: ended } = isId(organizationId)
    ? await sources.peers.call<{ endedOrganization: Ended | null }>('identity', endedDocument, { organizationId })
    : { endedOrganization: null };
  if (!ended || ended.recoveredAt !== null) return refusedWith(companyRefusal('ORGANIZATION_NOT_ENDED', language));
  const endedAt = new Date(ended.endedAt);
  const windowEnds = hoursAfter(endedAt, sources.policy.clock.recoveryHours);

  const written = await inTransaction(sources.pool, async (db): Promise<{ recoveryId: string } | Refusal> => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const { appointment, refusal } = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!appointment) return refusal;
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(language);
    if (at >= windowEnds)
      return companyRefusal('WINDOW_OVER', language, instantInWords(windowEnds, sources.policy, language));
    if (!(await leaveLists(sources, db, ended.subjectIds, at, appointment.staffNumber)))
      return companyRefusal('DESTRUCTION_BEGAN', language);
    await takeBackWithMembership(db, ended.subjectIds, at);
    const row = await db.query<{ id: string }>(
      `insert into organization_recovery
         (id, organization_id, termination_id, staff_number, appointment_id, verified_by, reason, ended_at, at, auth_time)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (termination_id) do nothing returning id`,
      [
        randomUUID(),
        organizationId,
        ended.terminationId,
        appointment.staffNumber,
        appointment.id,
        input.verification,
        input.reason.trim(),
        endedAt,
        at,
        caller.authTime,
      ],
    );
    const recoveryId = row.rows[0]?.id ?? (await recoveryOf(db, ended.terminationId));
    await enqueue(db, { kind: 'COMPANY_RECOVERY', subject: recoveryId, delayMs: 5_000 });
    return { recoveryId };
  });
  if (!('recoveryId' in written)) return refusedWith(written);
  try {
    const restored = await finishCompanyRecovery(sources, written.recoveryId);
    return { organizationId, restored, refusal: null, ...afterRecovery(language) };
  } catch (error) {
    if (error instanceof Refused && error.code === 'RECOVERY_OVER')
      return refusedWith(companyRefusal('DESTRUCTION_BEGAN', language));
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'company recovery', cause: safeCause(error) })}\n`);
    throw new Refused(
      'UNAVAILABLE',
      'The recovery is decided, but identity does not answer; it is finished as soon as it does.',
      { wayOut: 'Look at the organization again in a moment.' },
    );
  }
}

/** A company's recovery is decided once; who decides it at the same time finds the first. */
async function recoveryOf(db: Pick<Sources['pool'], 'query'>, terminationId: string): Promise<string> {
  const rows = await db.query<{ id: string }>('select id from organization_recovery where termination_id = $1', [
    terminationId,
  ]);
  if (!rows.rows[0]) throw new Error('A recovery that was there is gone.');
  return rows.rows[0].id;
}

const reinstate = `mutation reinstateOrganization($terminationId: ID!, $recoveryId: ID!) {
  reinstateOrganization(terminationId: $terminationId, recoveryId: $recoveryId) }`;

interface RecoveryRow {
  termination_id: string;
  members: number | null;
  done_at: Date | null;
}

/**
 * Carries a decided recovery of a company into identity and the vault, and answers how many came back. Repeating it is harmless.
 * Throws `Refused` RECOVERY_OVER where the window closed meanwhile, UNAVAILABLE.
 */
export async function finishCompanyRecovery(
  sources: Pick<Sources, 'pool' | 'registry' | 'peers' | 'door' | 'clock'>,
  recoveryId: string,
): Promise<number> {
  const rows = await sources.pool.query<RecoveryRow>(
    'select termination_id, members, done_at from organization_recovery where id = $1',
    [recoveryId],
  );
  const recovery = rows.rows[0];
  if (!recovery || recovery.done_at) return recovery?.members ?? 0;
  const done = (members: number) =>
    sources.pool.query(
      'update organization_recovery set done_at = $2, members = $3 where id = $1 and done_at is null',
      [recoveryId, sources.clock.now(), members],
    );
  // Who gave up being restored stays out, also where identity has not heard of it yet.
  await finishWaivers(sources);
  // Identity first: the door must not stand open for somebody who is still withdrawn.
  const back = await sources.peers
    .call<{ reinstateOrganization: string[] }>('identity', reinstate, {
      terminationId: recovery.termination_id,
      recoveryId,
    })
    .catch(async (error: unknown) => {
      if (error instanceof Refused && error.code === 'RECOVERY_OVER') await done(0);
      throw error;
    });
  const open = await sources.door.liftRestrictions(back.reinstateOrganization);
  await shutForWhoLeftAgain(sources, open);
  await done(open.length);
  return open.length;
}
