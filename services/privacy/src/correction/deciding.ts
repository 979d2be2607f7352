// The decision about a proposed correction: by the person in charge or a deputy in force, who did not propose it, with a fresh identity, about
// before and after as they were shown. Approving it is the approval under which the former values end; nothing is corrected without.
import { randomUUID } from 'node:crypto';
import { isFresh, reasonRefusal, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { appointmentOf, whomToAsk } from '../appointments/authority.ts';
import { appointmentsIn } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import { rewriteContent } from '../requests/content.ts';
import { earlierDeciders } from '../requests/deciding.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest, lockRequest } from '../requests/finding.ts';
import { itemsOf, writeItems, type NewItem } from '../requests/items.ts';
import { lockLinks } from '../requests/links.ts';
import { requestRefusal } from '../requests/refusals.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { correctionOf, type Correction } from './correction.entity.ts';
import type { CorrectionDraft } from './draft.entity.ts';
import { openDraft } from './drafts.ts';
import { partOf } from './parts.ts';
import { notNow, unfit, type CorrectionOutcome } from './proposing.ts';
import { correctionRefusal, uncorrectableWords } from './refusals.ts';
import { compare, shownHash } from './shown.ts';

export interface ApproveCorrection {
  requestId: string;
  /** The hash of before and after as they were shown. */
  shownHash: string;
}

interface Deciding {
  db: Queryable;
  request: RightsRequest;
  correction: Correction;
  appointment: Appointment;
  at: Date;
}

/** What both decisions ask first, and the frame of their transaction. */
async function decide(
  sources: Sources,
  caller: Caller,
  requestId: string,
  expected: string | null,
  work: (deciding: Deciding) => Promise<Refusal | null>,
): Promise<CorrectionOutcome> {
  const { language } = caller;
  const at = sources.clock.now();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, requestId);
    if (!request) return correctionRefusal('NOT_FOUND', language);
    const unable = unfit(caller, request) ?? notNow(caller, request);
    if (unable) return unable;
    const correction = await correctionOf(sources, db, request.id, true);
    if (correction?.state !== 'PROPOSED') return correctionRefusal('NOTHING_TO_DECIDE', language);
    if (expected !== null && correction.id !== expected) return correctionRefusal('SHOWN_DIFFERS', language);
    const appointments = await appointmentsIn(sources, db, true);
    const found = appointmentOf(caller, appointments, at, sources.policy);
    if (!found.appointment) return found.refusal;
    if (correction.proposedBy === found.appointment.staffNumber && expected !== null) {
      const wayOut = whomToAsk(appointments, at, [correction.proposedBy], sources.policy, language);
      return { ...correctionRefusal('OWN_PROPOSAL', language), wayOut };
    }
    const earlier = await earlierDeciders(db, request.objectionTo);
    if (expected !== null && earlier.includes(found.appointment.staffNumber)) {
      const wayOut = whomToAsk(appointments, at, earlier, sources.policy, language);
      return { ...requestRefusal('OWN_DECISION', language), wayOut };
    }
    return work({ db, request, correction, appointment: found.appointment, at });
  });
  return { correction: await correctionOf(sources, sources.pool, requestId), refusal };
}

/** Why each refused class is, for the letter: sealed with the request before the decision stands. */
async function keepReasons(
  sources: Sources,
  request: RightsRequest,
  refused: readonly { item: string; code: CorrectionDraft['refused'][number]['code'] }[],
): Promise<void> {
  if (refused.length === 0) return;
  const reasons = refused.map(({ item, code }) => ({ item, text: uncorrectableWords[code][request.language] }));
  await rewriteContent(sources, request.id, 'approveCorrection', (fields) => ({
    ...fields,
    reasons: [...fields.reasons, ...reasons],
  }));
}

/**
 * Approves a correction. Art. 6(1), 8(3). Refusals: NOT_FOUND, NOT_YOUR_CASE, NO_CORRECTION_ASKED, NOT_VERIFIED, LINKED, BEING_CARRIED_OUT,
 * NOTHING_TO_DECIDE, SHOWN_DIFFERS, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, OWN_PROPOSAL, OWN_DECISION, NOT_GRANTED, STEP_UP_NEEDED.
 * Throws `Refused` UNAVAILABLE where a part, the vault or the journal does not answer: then nothing was decided.
 */
export async function approveCorrection(
  sources: Sources,
  caller: Caller,
  input: ApproveCorrection,
): Promise<CorrectionOutcome> {
  const { language } = caller;
  const no = (refusal: Refusal): CorrectionOutcome => ({ correction: null, refusal });
  const before = await findRequest(sources, input.requestId);
  if (!before) return no(correctionRefusal('NOT_FOUND', language));
  const unable = unfit(caller, before) ?? notNow(caller, before);
  if (unable) return no(unable);
  const waiting = await correctionOf(sources, sources.pool, before.id);
  if (waiting?.state !== 'PROPOSED') return no(correctionRefusal('NOTHING_TO_DECIDE', language));
  if (!isFresh(caller, sources.clock.real())) return no(stepUpNeeded(language));
  const draft = await openDraft(sources, caller, 'approveCorrection', waiting.id);
  if (!draft) return no(correctionRefusal('NOTHING_TO_DECIDE', language));
  const shown = await compare(sources, caller, before, draft.changes);
  if (shown.faults.length > 0 || shownHash(waiting.id, shown, draft) !== input.shownHash)
    return no(correctionRefusal('SHOWN_DIFFERS', language));
  const refused = draft.refused.map((one) => ({ ...one, item: randomUUID() }));
  await keepReasons(sources, before, refused);
  return decide(sources, caller, before.id, waiting.id, async ({ db, request, correction, appointment, at }) => {
    if (!isFresh(caller, sources.clock.real())) return stepUpNeeded(language);
    const granted = [...new Set(draft.changes.map(({ recordClass }) => recordClass))];
    const decided = request.decidedAt === null ? null : await itemsOf(db, request.id);
    const allowed = decided?.filter(({ outcome }) => outcome === 'GRANTED').map(({ recordClass }) => recordClass);
    if (allowed && !granted.every((recordClass) => allowed.includes(recordClass)))
      return correctionRefusal('NOT_GRANTED', language);
    const by = appointment.staffNumber;
    await db.query(
      `update correction set state = 'APPROVED', decided_by = $2, decided_role = $3, appointment_id = $4, auth_time = $5, decided_at = $6
       where id = $1`,
      [correction.id, by, appointment.kind, appointment.id, caller.authTime, at],
    );
    for (const recordClass of granted)
      await db.query('insert into correction_step (correction_id, record_class, service) values ($1, $2, $3)', [
        correction.id,
        recordClass,
        partOf(sources.policy, recordClass),
      ]);
    const event = { requestId: request.id, at, by } as const;
    const facts = { granted: granted.length, refused: refused.length, role: appointment.kind };
    await appendRequestEvent(db, { ...event, kind: 'CORRECTION_APPROVED', facts });
    await writeDecision(db, request, { granted, refused, by, at });
    // With nothing to correct it is carried out at once, and ends the request.
    await enqueue(db, { kind: 'CORRECTION', subject: correction.id });
    return null;
  });
}

interface Decision {
  granted: readonly string[];
  refused: readonly { item: string; recordClass: string; code: string }[];
  by: string;
  at: Date;
}

/** The approval is the decision about the request, item by item; after an earlier decision it adds what is refused of it. */
async function writeDecision(
  db: Queryable,
  request: RightsRequest,
  { granted, refused, by, at }: Decision,
): Promise<void> {
  const first = request.decidedAt === null;
  const item = { law: null, clause: null, until: null, reason: null };
  const items: NewItem[] = [
    ...(first ? granted : []).map((recordClass): NewItem => {
      return { ...item, id: randomUUID(), recordClass, outcome: 'GRANTED', reasonCode: null };
    }),
    ...refused.map(({ item: id, recordClass, code }): NewItem => {
      return { ...item, id, recordClass, outcome: 'REFUSED', reasonCode: code === 'LAW' ? 'LAW_FORBIDS' : 'UNFOUNDED' };
    }),
  ];
  await writeItems(db, request.id, items, { by, at });
  if (!first) return;
  await db.query(`update rights_request set state = 'DECIDED', decided_at = $2, decided_by = $3 where id = $1`, [
    request.id,
    at,
    by,
  ]);
  const facts = { granted: granted.length, kept: 0, refused: refused.length };
  await appendRequestEvent(db, { requestId: request.id, at, kind: 'DECIDED', by, facts });
}

/**
 * Returns a proposal; another may be made. Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, and those of `approveCorrection` but
 * SHOWN_DIFFERS, OWN_PROPOSAL and STEP_UP_NEEDED.
 */
export async function returnCorrection(
  sources: Sources,
  caller: Caller,
  { requestId, reason }: { requestId: string; reason: string },
): Promise<CorrectionOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return { correction: null, refusal: bad };
  return decide(sources, caller, requestId, null, async ({ db, request, correction, appointment, at }) => {
    const { staffNumber: by, kind, id } = appointment;
    await db.query(
      `update correction set state = 'RETURNED', decided_by = $2, decided_role = $3, appointment_id = $4, auth_time = $5, decided_at = $6,
         return_reason = $7 where id = $1`,
      [correction.id, by, kind, id, caller.authTime, at, reason.trim()],
    );
    const facts = { reason: reason.trim(), role: kind };
    await appendRequestEvent(db, { requestId: request.id, at, kind: 'CORRECTION_RETURNED', by, facts });
    return null;
  });
}
