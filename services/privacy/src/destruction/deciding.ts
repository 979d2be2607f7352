// The decision about a list, in one transaction: role, appointment, separation of duties, fresh identity, the list as it was shown.
// Never approves anything by itself, and never twice.
import { randomUUID } from 'node:crypto';
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { appointmentOf } from '../appointments/authority.ts';
import { confirmWithPasskey, passkeysFor } from '../passkeys/confirming.ts';
import type { PasskeyEvidence } from '../passkeys/evidence.ts';
import type { PasskeyAssertion } from '../passkeys/signed.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { alreadyDecided, listChanged, mayApprove, noSuchList } from './approvability.ts';
import type { DestructionBatch } from './batch.entity.ts';
import { appointmentsIn, changersOf, findBatch, lockBatch } from './batches.ts';
import { refusedWith, type BatchOutcome } from './changing.ts';
import { append } from './events.ts';
import { rehash } from './list-hash.ts';
import { planPages } from './pages.ts';
import { reasonRefusal } from './reasons.ts';

export interface Decide {
  batchId: string;
  /** The hash of the list as it was shown. */
  listHash: string;
  reason: string;
  /** What the approver's passkey signed; absent where there is none. */
  passkey?: PasskeyAssertion | null;
}

/**
 * Approves the destruction of a list. Art. 8(3)①.
 * Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_FOUND, ALREADY_DECIDED, ROLE_MISSING, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE,
 * OWN_SELECTION, EMPTY_LIST, LIST_CHANGED, STEP_UP_NEEDED, and those of `confirmWithPasskey`.
 * Throws `Refused` UNAVAILABLE where identity does not say which passkeys count.
 */
export async function approveDestruction(sources: Sources, caller: Caller, input: Decide): Promise<BatchOutcome> {
  const badReason = reasonRefusal(input.reason, caller.language);
  if (badReason) return refusedWith(badReason, await findBatch(sources, input.batchId));
  const at = sources.clock.now();
  const decided = { ...input, decision: 'APPROVED', passkey: input.passkey ?? null } as const;
  const known = await passkeysFor(sources, caller, decided);
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const batch = await lockBatch(sources, db, input.batchId);
    if (!batch) return noSuchList(caller);
    const appointments = await appointmentsIn(sources, db, true);
    const changedBy = await changersOf(db, batch.id);
    const ability = mayApprove(caller, { batch, appointments, changedBy, at, policy: sources.policy });
    if (!ability.appointment) return ability.refusal;
    // The rows decide, not the hash that was stored with them: a sweep may have added to the list a moment ago.
    const { listHash, itemCount } = await rehash(db, batch);
    if (listHash !== input.listHash) return listChanged(caller);
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(caller.language);
    const confirmed = await confirmWithPasskey(sources, db, caller, decided, known);
    if (confirmed.refusal) return confirmed.refusal;
    const approvalId = await decide(db, caller, {
      batch,
      decision: 'APPROVED',
      appointment: ability.appointment,
      input,
      evidence: confirmed.evidence,
      at,
    });
    const pages = await planPages(db, batch.id);
    // They leave the list now: a hold that is lifted while it runs puts them on the next one.
    await db.query(`update batch_item set state = 'HELD' where batch_id = $1 and state = 'OPEN' and held`, [batch.id]);
    await db.query(`update destruction_batch set state = 'APPROVED', pages = $2, failure = null where id = $1`, [
      batch.id,
      pages,
    ]);
    await append(db, {
      batchId: batch.id,
      at,
      kind: 'APPROVED',
      by: ability.appointment.staffNumber,
      facts: { items: itemCount, reason: input.reason.trim() },
    });
    await enqueue(db, { kind: 'APPROVED', subject: batch.id, argument: approvalId });
    return null;
  });
  return { batch: await findBatch(sources, input.batchId), refusal };
}

/** Returns a list: nothing of it is destroyed; the next selection puts what is due on a new one. Refusals as for approving, without step-up; a passkey is never wanted. */
export async function returnDestruction(sources: Sources, caller: Caller, input: Decide): Promise<BatchOutcome> {
  const badReason = reasonRefusal(input.reason, caller.language);
  if (badReason) return refusedWith(badReason, await findBatch(sources, input.batchId));
  const at = sources.clock.now();
  const decided = { ...input, decision: 'RETURNED', passkey: input.passkey ?? null } as const;
  const known = await passkeysFor(sources, caller, decided);
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const batch = await lockBatch(sources, db, input.batchId);
    if (!batch) return noSuchList(caller);
    if (!batch.waits()) return alreadyDecided(caller);
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return found.refusal;
    const { listHash } = await rehash(db, batch);
    if (listHash !== input.listHash) return listChanged(caller);
    const confirmed = await confirmWithPasskey(sources, db, caller, decided, known);
    if (confirmed.refusal) return confirmed.refusal;
    const { evidence } = confirmed;
    await decide(db, caller, { batch, decision: 'RETURNED', appointment: found.appointment, input, evidence, at });
    await db.query(`update destruction_batch set state = 'RETURNED', completed_at = $2 where id = $1`, [batch.id, at]);
    await db.query(`update batch_item set state = 'RETURNED' where batch_id = $1 and state = 'OPEN'`, [batch.id]);
    const facts = { reason: input.reason.trim() };
    await append(db, { batchId: batch.id, at, kind: 'RETURNED', by: found.appointment.staffNumber, facts });
    await enqueue(db, { kind: 'RETURNED', subject: batch.id });
    return null;
  });
  return { batch: await findBatch(sources, input.batchId), refusal };
}

interface Decision {
  batch: DestructionBatch;
  decision: 'APPROVED' | 'RETURNED';
  appointment: Appointment;
  input: Decide;
  evidence: PasskeyEvidence | null;
  at: Date;
}

async function decide(
  db: Queryable,
  caller: Caller,
  { batch, decision, appointment, input, evidence, at }: Decision,
): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into approval (id, batch_id, decision, staff_number, role, appointment_id, list_hash, reason, at, auth_time, passkey)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      batch.id,
      decision,
      appointment.staffNumber,
      appointment.kind,
      appointment.id,
      input.listHash,
      input.reason.trim(),
      at,
      caller.authTime,
      evidence && JSON.stringify(evidence),
    ],
  );
  return id;
}
