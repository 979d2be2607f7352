// The decision about a proposed redaction: by the person in charge or a deputy in force, who did not propose it, with a fresh identity, about what
// was shown. Approving it is the approval under which the words from before end; nothing is taken out without.
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { appointmentOf, whomToAsk } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import { openRenewal } from '../renewal/renewals.ts';
import type { Sources } from '../sources.ts';
import { isHeld, noteOnCase, type RedactionOutcome } from './proposing.ts';
import { findRedaction, type Redaction } from './redactions.ts';
import { redactionRefusal } from './refusals.ts';
import { shownOf } from './shown.ts';

interface Deciding {
  db: Queryable;
  redaction: Redaction;
  appointment: Appointment;
  at: Date;
}

async function decide(
  sources: Sources,
  caller: Caller,
  id: string,
  { mayBeOwn }: { mayBeOwn: boolean },
  work: (deciding: Deciding) => Promise<Refusal | null>,
): Promise<RedactionOutcome> {
  const { language } = caller;
  const at = sources.clock.now();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const redaction = await findRedaction(db, id, true);
    if (!redaction) return redactionRefusal('NOT_FOUND', language);
    if (redaction.state !== 'PROPOSED') return redactionRefusal('NOTHING_TO_DECIDE', language);
    const appointments = await appointmentsIn(sources, db, true);
    const found = appointmentOf(caller, appointments, at, sources.policy);
    if (!found.appointment) return found.refusal;
    if (!mayBeOwn && redaction.proposedBy === found.appointment.staffNumber) {
      const wayOut = whomToAsk(appointments, at, [redaction.proposedBy], sources.policy, language);
      return { ...redactionRefusal('OWN_PROPOSAL', language), wayOut };
    }
    return work({ db, redaction, appointment: found.appointment, at });
  });
  return { redaction: await findRedaction(sources.pool, id), refusal };
}

async function write(
  { db, redaction, appointment, at }: Deciding,
  caller: Caller,
  state: 'APPROVED' | 'RETURNED',
  reason: string | null,
): Promise<void> {
  await db.query(
    `update redaction set state = $2, decided_by = $3, decided_role = $4, appointment_id = $5, auth_time = $6, decided_at = $7,
       return_reason = $8 where id = $1`,
    [redaction.id, state, appointment.staffNumber, appointment.kind, appointment.id, caller.authTime, at, reason],
  );
}

const placeOf = ({ caseKind, caseId }: Redaction) => ({ kind: caseKind, id: caseId });

/**
 * Approves a redaction; it is carried out at once. Art. 1(2), 8(3). Refusals: NOT_FOUND, NOTHING_TO_DECIDE, STEP_UP_NEEDED, SHOWN_DIFFERS,
 * HELD, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, OWN_PROPOSAL, and those of `openCase`. Throws `Refused` UNAVAILABLE: nothing was decided.
 */
export async function approveRedaction(
  sources: Sources,
  caller: Caller,
  { id, shownHash }: { id: string; shownHash: string },
): Promise<RedactionOutcome> {
  const { language } = caller;
  const before = await findRedaction(sources.pool, id);
  const no = (refusal: Refusal): RedactionOutcome => ({ redaction: before, refusal });
  if (!before) return no(redactionRefusal('NOT_FOUND', language));
  if (before.state !== 'PROPOSED') return no(redactionRefusal('NOTHING_TO_DECIDE', language));
  if (!isFresh(caller, sources.clock.real())) return no(stepUpNeeded(language));
  const { shown, place } = await shownOf(sources, caller, before);
  if (shown.refusal) return no(shown.refusal);
  if (!place || shown.shownHash !== shownHash) return no(redactionRefusal('SHOWN_DIFFERS', language));
  if (await isHeld(sources, place)) return no(redactionRefusal('HELD', language));
  return decide(sources, caller, id, { mayBeOwn: false }, async (deciding) => {
    const { db, redaction, appointment, at } = deciding;
    await write(deciding, caller, 'APPROVED', null);
    const facts = { role: appointment.kind };
    await noteOnCase(db, placeOf(redaction), { at, kind: 'REDACTION_APPROVED', by: appointment.staffNumber, facts });
    await openRenewal(db, { id: redaction.id, reason: 'REDACTION', at });
    await enqueue(db, { kind: 'REDACTION', subject: redaction.id });
    return null;
  });
}

/** Returns a proposal; another may be made. Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_FOUND, NOTHING_TO_DECIDE, NOT_APPOINTED. */
export async function returnRedaction(
  sources: Sources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<RedactionOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return { redaction: null, refusal: bad };
  return decide(sources, caller, id, { mayBeOwn: true }, async (deciding) => {
    const { db, redaction, appointment, at } = deciding;
    await write(deciding, caller, 'RETURNED', reason.trim());
    const facts = { reason: reason.trim(), role: appointment.kind };
    await noteOnCase(db, placeOf(redaction), { at, kind: 'REDACTION_RETURNED', by: appointment.staffNumber, facts });
    return null;
  });
}
