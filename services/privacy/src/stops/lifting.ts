// Lifts a stop that a person asked for: officer or deputy in force with a fresh identity and a reason, and never before the person was told.
// Opens nothing that a withdrawal, a destruction or another stop keeps shut.
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { isMailAddress } from '@clounge/shared/mail';
import { safeCause, type Refusal } from '@clounge/shared/errors';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import { policyOf } from '../policy/versions.ts';
import { verificationRefusal, type RequesterVerification } from '../recovery/verification.ts';
import { openRequestContent, registrar } from '../requests/content.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { liftLetter } from './letter.ts';
import { stopRefusal } from './refusals.ts';
import { openWhereFree } from './stopping.ts';
import { findStop, type ProcessingStop } from './stops.ts';

export interface LiftStop {
  stopId: string;
  ground: 'ASKED' | 'GROUND_ENDED';
  reason: string;
  /** How the person was verified, where they ask. */
  verification?: RequesterVerification | null;
  /** When they were told by post or telephone; wanted where they left no address for mail. */
  personToldAt?: Date | null;
}

export interface LiftOutcome {
  stop: ProcessingStop | null;
  refusal: Refusal | null;
}

/** Where the person is written to; null where they left no address for mail, or their request is gone. */
async function addressOf(sources: Sources, request: RightsRequest | null): Promise<string | null> {
  const content = request && (await openRequestContent(sources, registrar(sources), 'liftStop', request));
  const to = content?.contact?.trim() ?? '';
  return isMailAddress(to) ? to : null;
}

/**
 * Begins to lift a stop; it is lifted when the person was told, at once where the mail goes out. Refusals: REASON_WANTED,
 * PERSONAL_DATA_IN_REASON, VERIFICATION_WANTED, NOT_FOUND, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, STEP_UP_NEEDED, LIFTED_ALREADY,
 * ENDS_WITH_DELETION, TELL_FIRST, TOLD_WHEN. Throws `Refused` UNAVAILABLE.
 */
export async function liftStop(sources: Sources, caller: Caller, input: LiftStop): Promise<LiftOutcome> {
  const { language } = caller;
  const { stopId, ground, reason, verification = null, personToldAt: told = null } = input;
  const at = sources.clock.now();
  const before = await findStop(sources.pool, stopId);
  const bad =
    reasonRefusal(reason, language) ?? (ground === 'ASKED' ? verificationRefusal(verification, language) : null);
  if (bad) return { stop: before, refusal: bad };
  if (!before) return { stop: null, refusal: stopRefusal('NOT_FOUND', language) };
  if (told && (told > at || told < before.since)) return { stop: before, refusal: stopRefusal('TOLD_WHEN', language) };
  const mayWrite = told !== null || (await addressOf(sources, await findRequest(sources, before.requestId))) !== null;
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return found.refusal;
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(language);
    const stop = await findStop(db, stopId, true);
    if (stop?.ground !== 'STOP') return stopRefusal(stop ? 'ENDS_WITH_DELETION' : 'NOT_FOUND', language);
    if (stop.liftingAt) return stopRefusal('LIFTED_ALREADY', language);
    if (!mayWrite) return stopRefusal('TELL_FIRST', language);
    const by = found.appointment.staffNumber;
    await db.query(
      `update processing_stop set lifting_at = $2, lifting_by = $3, lifting_ground = $4, lifting_reason = $5, verified_by = $6, told_at = $7
       where id = $1`,
      [stop.id, at, by, ground, reason.trim(), verification, told],
    );
    const event = { requestId: stop.requestId, at, kind: 'STOP_ENDING', by } as const;
    await appendRequestEvent(db, { ...event, facts: { ground } });
    await enqueue(db, { kind: 'STOP_LIFT', subject: stop.id, delayMs: 5_000 });
    return null;
  });
  if (refusal) return { stop: before, refusal };
  // It stands from here on: where the person cannot be told now, it is lifted as soon as they are.
  await finishLift(sources, stopId).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'lifting a stop', cause: safeCause(error) })}\n`);
  });
  return { stop: await findStop(sources.pool, stopId), refusal: null };
}

/** Tells the person and then opens the door, where nothing else keeps it shut. Repeating it is harmless. Throws where they cannot be told. */
export async function finishLift(sources: Sources, stopId: string): Promise<void> {
  const stop = await findStop(sources.pool, stopId);
  if (!stop?.liftingAt || stop.liftGround === null) return;
  if (stop.toldAt === null) await tell(sources, stop, stop.liftGround);
  const at = sources.clock.now();
  await inTransaction(sources.pool, async (db) => {
    const lifted = await db.query(
      'update processing_stop set lifted_at = $2 where id = $1 and lifted_at is null returning id',
      [stop.id, at],
    );
    if (lifted.rows.length === 0) return;
    await appendRequestEvent(db, { requestId: stop.requestId, at, kind: 'STOP_LIFTED', by: stop.liftedBy });
  });
  await openWhereFree(sources, [stop.subjectId]);
}

async function tell(sources: Sources, stop: ProcessingStop, ground: NonNullable<ProcessingStop['liftGround']>) {
  const request = await findRequest(sources, stop.requestId);
  const to = await addressOf(sources, request);
  if (!request || to === null) throw new Error('A stop is being lifted, but nobody can be told.');
  const policy = await policyOf(sources.pool, request.policyVersion);
  const letter = liftLetter({ reference: request.reference, ground, laws: request.laws, policy }, request.language);
  await sources.mail.send({ to, ...letter, id: `stop:${stop.id}` });
  await sources.pool.query('update processing_stop set told_at = $2 where id = $1 and told_at is null', [
    stop.id,
    sources.clock.now(),
  ]);
}
