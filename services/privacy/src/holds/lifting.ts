// Looks at holds again, and lifts them. Lifting asks for a confirmed identity, and what it kept goes on to its end by itself.
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { listOf, ruleOf } from '@clounge/shared/policy';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { releaseArchived, type EndedHold } from '../archive/holding.ts';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import { resumeCorrections } from '../correction/resuming.ts';
import { resumeRenewals } from '../renewal/carrying.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import type { LegalHold } from './hold.entity.ts';
import { appendHoldEvent } from './history.ts';
import { findHold } from './holds.ts';
import { reviewRefusal, settled, type HoldOutcome } from './placing.ts';
import { holdRefusal } from './refusals.ts';
import { lockHold, settleHold } from './settling.ts';

interface Deciding {
  db: Queryable;
  hold: LegalHold;
  appointment: Appointment;
  at: Date;
}

/** Finds the hold in force and who decides, in one transaction; or the refusal. */
async function decide(
  sources: Sources,
  caller: Caller,
  id: string,
  write: (deciding: Deciding) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  const { language } = caller;
  const at = sources.clock.now();
  if (!isId(id)) return holdRefusal('NOT_FOUND', language);
  return inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return found.refusal;
    const hold = await lockHold(sources, db, id);
    if (!hold) return holdRefusal('NOT_FOUND', language);
    if (!hold.holds()) return holdRefusal('NOT_IN_FORCE', language);
    return write({ db, hold, appointment: found.appointment, at });
  });
}

/**
 * Sets the day on which a hold is looked at again.
 * Refusals: BAD_USER_INPUT, REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_FOUND, NOT_IN_FORCE, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, VAULT_SILENT.
 */
export async function reviewHold(
  sources: Sources,
  caller: Caller,
  input: { id: string; reviewOn: string; reason: string },
): Promise<HoldOutcome> {
  const bad = reasonRefusal(input.reason, caller.language) ?? reviewRefusal(sources, caller, input.reviewOn);
  if (bad) return { hold: await findHold(sources, input.id), refusal: bad };
  const refusal = await decide(sources, caller, input.id, async ({ db, hold, appointment, at }) => {
    await db.query(`update legal_hold set review_on = $2, settled = false where id = $1`, [hold.id, input.reviewOn]);
    await appendHoldEvent(db, {
      holdId: hold.id,
      at,
      kind: 'REVIEWED',
      by: appointment.staffNumber,
      role: appointment.kind,
      facts: { reviewOn: input.reviewOn, reason: input.reason.trim() },
    });
    await enqueue(db, { kind: 'HOLD', subject: hold.id });
    return null;
  });
  if (refusal) return { hold: await findHold(sources, input.id), refusal };
  return settled(sources, caller, input.id);
}

/**
 * Lifts a hold. What it kept is selected again at once, and by the day's selection in any case.
 * Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_FOUND, NOT_IN_FORCE, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, STEP_UP_NEEDED,
 * VAULT_SILENT where it takes effect later by itself.
 */
export async function liftHold(sources: Sources, caller: Caller, id: string, reason: string): Promise<HoldOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return { hold: await findHold(sources, id), refusal: bad };
  const refusal = await decide(sources, caller, id, async ({ db, hold, appointment, at }) => {
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(caller.language);
    await db.query(`update legal_hold set lifted_at = $2, lifted_by = $3 where id = $1`, [
      hold.id,
      at,
      appointment.staffNumber,
    ]);
    await db.query(`update legal_hold_subject set lifted_at = coalesce(lifted_at, $2) where hold_id = $1`, [
      hold.id,
      at,
    ]);
    const { staffNumber: by, kind: role } = appointment;
    await appendHoldEvent(db, { holdId: hold.id, at, kind: 'LIFTED', by, role, facts: { reason: reason.trim() } });
    await enqueue(db, { kind: 'HOLD', subject: hold.id });
    return null;
  });
  if (refusal) return { hold: await findHold(sources, id), refusal };
  return settled(sources, caller, id);
}

/**
 * What the outbox carries: tells the vault, and after a lifting asks for the selection that puts back what is due. Asked again it does the
 * same. Throws where the vault or Temporal does not answer, so that it is carried again.
 */
export async function carryHold(sources: Sources, id: string): Promise<void> {
  await settleHold(sources, id);
  const hold = await findHold(sources, id);
  if (!hold?.liftedAt || hold.resumedAt) return;
  const kept = await sources.pool.query<EndedHold>(
    'select id, subject_id as "subjectId" from legal_hold_subject where hold_id = $1 and refused_at is null',
    [id],
  );
  await resumeCorrections(sources);
  await resumeRenewals(sources);
  await releaseArchived(sources, { holdId: id, rule: `hold-lifted/${hold.number}` }, kept.rows);
  await sources.procedure.selectSoon(listOfHold(sources, hold), hold.id);
  const at = sources.clock.now();
  await inTransaction(sources.pool, async (db) => {
    await db.query('update legal_hold set resumed_at = coalesce(resumed_at, $2) where id = $1', [id, at]);
    await appendHoldEvent(db, { holdId: id, at, kind: 'RESUMED', by: 'system', once: `${id}:resumed` });
  });
}

/** What a page sealed anew for holds that were lifted meanwhile is released too. In the transaction that notes the page. */
export async function releaseAgain(db: Queryable, keptIds: readonly string[]): Promise<void> {
  const lifted = await db.query<{ id: string }>(
    `update legal_hold h set resumed_at = null
     where h.lifted_at is not null and h.id in (select hold_id from legal_hold_subject where id = any ($1::uuid[])) returning h.id`,
    [keptIds],
  );
  for (const { id } of lifted.rows) await enqueue(db, { kind: 'HOLD', subject: id });
}

/** The one list that can be concerned, or null for all of them. */
function listOfHold({ policy }: Pick<Sources, 'policy'>, { recordClass }: LegalHold): string | null {
  const list = recordClass ? ruleOf(policy, recordClass).list : null;
  return list !== null && listOf(policy, list)?.selectedBy.includes(recordClass ?? '') === true ? list : null;
}
