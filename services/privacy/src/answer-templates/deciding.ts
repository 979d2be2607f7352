// The decision about a proposed version: by the person in charge or a deputy in force, who did not write it. What was in use before stays readable.
import { reasonRefusal, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { appointmentOf, whomToAsk } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import type { TemplateOutcome } from './proposing.ts';
import { templateRefusal } from './refusals.ts';
import { findTemplate, isRetired } from './versions.ts';

type Authority = { appointmentId: string | null; refusal: null } | { appointmentId: null; refusal: Refusal };

/**
 * Under which appointment the caller decides about what `by` proposed; none where somebody takes back what they proposed themselves. Refusals:
 * OWN_PROPOSAL, and those of `appointmentOf`.
 */
export async function authorityOver(
  sources: Sources,
  db: Queryable,
  caller: Caller,
  { by, returns }: { by: string; returns: boolean },
): Promise<Authority> {
  const own = by === caller.staffNumber;
  if (own && returns) return { appointmentId: null, refusal: null };
  const at = sources.clock.now();
  const appointments = await appointmentsIn(sources, db, true);
  const found = appointmentOf(caller, appointments, at, sources.policy);
  if (!found.appointment) return { appointmentId: null, refusal: found.refusal };
  if (own) {
    const wayOut = whomToAsk(appointments, at, [by], sources.policy, caller.language);
    return { appointmentId: null, refusal: { ...templateRefusal('OWN_PROPOSAL', caller.language), wayOut } };
  }
  return { appointmentId: found.appointment.id, refusal: null };
}

async function decide(
  sources: Sources,
  caller: Caller,
  id: string,
  decision: { state: 'APPROVED' } | { state: 'RETURNED'; reason: string },
): Promise<TemplateOutcome> {
  const { language, staffNumber } = caller;
  const returns = decision.state === 'RETURNED';
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const template = await findTemplate(db, id, true);
    if (!template) return templateRefusal('NOT_FOUND', language);
    if (template.state !== 'PROPOSED') return templateRefusal('NOTHING_TO_DECIDE', language);
    const found = await authorityOver(sources, db, caller, { by: template.changedBy, returns });
    if (found.refusal) return found.refusal;
    if (!returns && (await isRetired(db, template.kind))) return templateRefusal('RETIRED', language);
    await db.query(
      `update answer_template set state = $2, decided_by = $3, appointment_id = $4, decided_at = $5, return_reason = $6 where id = $1`,
      [
        id,
        decision.state,
        staffNumber,
        found.appointmentId,
        sources.clock.now(),
        returns ? decision.reason.trim() : null,
      ],
    );
    return null;
  });
  return { template: await findTemplate(sources.pool, id), refusal };
}

/** Answers begin with it from now on. Refusals: NOT_FOUND, NOTHING_TO_DECIDE, OWN_PROPOSAL, RETIRED, and those of `appointmentOf`. */
export const approveTemplate = (sources: Sources, caller: Caller, id: string): Promise<TemplateOutcome> =>
  decide(sources, caller, id, { state: 'APPROVED' });

/** Returns a version, or takes one's own back. Refusals: those of `reasonRefusal`, NOT_FOUND, NOTHING_TO_DECIDE, and those of `appointmentOf`. */
export async function returnTemplate(
  sources: Sources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<TemplateOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return { template: await findTemplate(sources.pool, id), refusal: bad };
  return decide(sources, caller, id, { state: 'RETURNED', reason });
}
