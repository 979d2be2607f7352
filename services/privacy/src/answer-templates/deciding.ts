// The decision about a proposed version: by the person in charge or a deputy in force, who did not write it. What was in use before stays readable.
import { reasonRefusal, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { appointmentOf, whomToAsk } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import type { TemplateOutcome } from './proposing.ts';
import { templateRefusal } from './refusals.ts';
import { findTemplate } from './versions.ts';

/** The appointment under which something was decided; null where somebody took back what they wrote themselves. */
async function decide(
  sources: Sources,
  caller: Caller,
  id: string,
  decision: { state: 'APPROVED' } | { state: 'RETURNED'; reason: string },
): Promise<TemplateOutcome> {
  const { language, staffNumber } = caller;
  const at = sources.clock.now();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const template = await findTemplate(db, id, true);
    if (!template) return templateRefusal('NOT_FOUND', language);
    if (template.state !== 'PROPOSED') return templateRefusal('NOTHING_TO_DECIDE', language);
    const own = template.changedBy === staffNumber;
    const takesBack = own && decision.state === 'RETURNED';
    const appointments = await appointmentsIn(sources, db, true);
    const found = takesBack ? null : appointmentOf(caller, appointments, at, sources.policy);
    if (found && !found.appointment) return found.refusal;
    if (own && !takesBack) {
      const wayOut = whomToAsk(appointments, at, [template.changedBy], sources.policy, language);
      return { ...templateRefusal('OWN_PROPOSAL', language), wayOut };
    }
    await db.query(
      `update answer_template set state = $2, decided_by = $3, appointment_id = $4, decided_at = $5, return_reason = $6 where id = $1`,
      [
        id,
        decision.state,
        staffNumber,
        found?.appointment.id ?? null,
        at,
        decision.state === 'RETURNED' ? decision.reason.trim() : null,
      ],
    );
    return null;
  });
  return { template: await findTemplate(sources.pool, id), refusal };
}

/** Answers begin with it from now on. Refusals: NOT_FOUND, NOTHING_TO_DECIDE, OWN_PROPOSAL, and those of `appointmentOf`. */
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
