// The decision about a request, item by item: by the person in charge or a deputy in force, with a fresh identity, about a verified requester
// alone, and about an objection by somebody else. What is granted is carried out later; a decision that grants nothing ends the request.
import { randomUUID } from 'node:crypto';
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { appointmentOf, whomToAsk } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { actOn, type RequestActOutcome } from './acting.ts';
import { safeCause } from '@clounge/shared/errors';
import { decidable } from '../deletion/decidable.ts';
import { carryOutRequest } from './carrying-out.ts';
import { closeLocked } from './closing.ts';
import { rewriteContent } from './content.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest } from './finding.ts';
import { itemsFrom, writeItems, type ItemDecision } from './items.ts';
import { writeLetter } from './letters.ts';
import { requestRefusal } from './refusals.ts';

export interface DecideRequest {
  requestId: string;
  items: readonly ItemDecision[];
}

/** Who decided what this request objects to, however many objections lie between. */
export async function earlierDeciders(db: Queryable, objectionTo: string | null): Promise<string[]> {
  const rows = await db.query<{ decided_by: string }>(
    `with recursive before as (
       select id, decided_by, objection_to from rights_request where id = $1
       union select r.id, r.decided_by, r.objection_to from rights_request r join before b on r.id = b.objection_to)
     select distinct decided_by from before where decided_by is not null`,
    [objectionTo],
  );
  return rows.rows.map((row) => row.decided_by);
}

/**
 * Decides a request. Art. 6. Refusals: BAD_ITEMS, KEPT_WITHOUT_LAW, UNTIL_WANTED, REASON_WANTED, those of `actOn`, KIND_NOT_CONFIRMED,
 * NOT_MATCHED, NOT_VERIFIED, LINKED, DECIDED_ALREADY, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, OWN_DECISION, STEP_UP_NEEDED.
 * Throws `Refused` UNAVAILABLE where the reasons cannot be sealed: then nothing was decided.
 */
export async function decideRequest(
  sources: Sources,
  caller: Caller,
  { requestId, items: decided }: DecideRequest,
): Promise<RequestActOutcome> {
  const at = sources.clock.now();
  const { language } = caller;
  const before = await findRequest(sources, requestId);
  if (!before) return { request: null, refusal: requestRefusal('NOT_FOUND', language) };
  const policy = await policyOf(sources.pool, before.policyVersion);
  const { items, refusal } = itemsFrom(policy, language, at, decided);
  if (!items) return { request: before, refusal };
  const deletes = before.kind === 'DELETE' && before.aboutId !== null;
  const deletion = deletes ? await decidable(sources, policy, before, items, language) : null;
  if (deletion?.refusal) return { request: before, refusal: deletion.refusal };
  // What goes along, and what law keeps, needs nobody's decision, but the requester is told of it with the rest.
  const unsaid = { reasonCode: null, reason: null, law: null, clause: null, until: null };
  for (const recordClass of deletion?.along ?? [])
    items.push({ ...unsaid, id: randomUUID(), outcome: 'GRANTED', recordClass });
  for (const kept of deletion?.kept ?? []) items.push({ ...unsaid, id: randomUUID(), outcome: 'KEPT', ...kept });
  const reasons = items.flatMap(({ id, reason }) => (reason === null ? [] : [{ item: id, text: reason }]));
  // Sealed before the decision stands, so that none stands without its reasons; those of a decision that is refused belong to no item.
  if (reasons.length > 0 && before.isOpen() && before.decidedAt === null)
    await rewriteContent(sources, requestId, 'decideRequest', (fields) => ({
      ...fields,
      reasons: [...fields.reasons, ...reasons],
    }));
  const outcome = await actOn(sources, caller, requestId, 'DECIDE', async ({ db, request, staffNumber }) => {
    const appointments = await appointmentsIn(sources, db, true);
    const found = appointmentOf(caller, appointments, at, sources.policy);
    if (!found.appointment) return found.refusal;
    const earlier = await earlierDeciders(db, request.objectionTo);
    if (earlier.includes(staffNumber)) {
      const wayOut = whomToAsk(appointments, at, earlier, sources.policy, language);
      return { ...requestRefusal('OWN_DECISION', language), wayOut };
    }
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(language);
    await writeItems(db, request.id, items, { by: staffNumber, at });
    await db.query(`update rights_request set state = 'DECIDED', decided_at = $2, decided_by = $3 where id = $1`, [
      request.id,
      at,
      staffNumber,
    ]);
    const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
    const facts = { granted: count('GRANTED'), kept: count('KEPT'), refused: count('REFUSED') };
    const event = { requestId: request.id, at, kind: 'DECIDED', by: staffNumber } as const;
    await appendRequestEvent(db, { ...event, facts: { ...facts, role: found.appointment.kind } });
    if (facts.granted === 0) {
      await closeLocked(sources, db, request, { outcome: 'REFUSED', by: staffNumber });
      await writeLetter(db, request, 'DECISION', at);
      return null;
    }
    await enqueue(db, { kind: 'REQUEST', subject: request.id, once: 'decided' });
    return null;
  });
  if (outcome.refusal || outcome.request?.state !== 'DECIDED' || !shutsTheDoor.includes(before.kind)) return outcome;
  // From the decision on the door is shut: at once, and not when the workflow comes to it. What cannot be done now, that does.
  await carryOutRequest(sources, requestId).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'carrying out', cause: safeCause(error) })}\n`);
  });
  return { ...outcome, request: await findRequest(sources, requestId) };
}

/** Rights whose carrying out begins with the door. */
const shutsTheDoor: readonly string[] = ['DELETE', 'STOP'];
