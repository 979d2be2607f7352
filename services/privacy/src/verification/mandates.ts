// Mandates of agents: proposed from the paper, confirmed by a checklist, told to the person, ended by them or by staff. Nobody is an agent without one.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { dayOf, isCalendarDay, type RequestKind } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { mandatesEnded } from '../documents/ending.ts';
import { findDocument } from '../documents/opening.ts';
import { enqueue } from '../outbox/outbox.ts';
import { closeRequest } from '../requests/closing.ts';
import { findRequest } from '../requests/finding.ts';
import { markVerified, markVerifying } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import type { MandatePoint } from './checklists.ts';
import { recordCheck } from './checks.ts';
import { outcomeOf, staffOf, type VerificationOutcome } from './outcome.ts';
import type { VerificationFault } from './refusals.ts';

export type MandateEnd = 'PRINCIPAL' | 'STAFF' | 'EXPIRED';

export interface Mandate {
  id: string;
  requestId: string;
  documentId: string;
  principalId: string;
  rights: RequestKind[];
  /** `yyyy-mm-dd`, both included. */
  validFrom: string;
  validUntil: string;
  proposedBy: string;
  proposedAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  toldAt: Date | null;
  endedAt: Date | null;
  endedHow: MandateEnd | null;
}

const columns = `id, request_id as "requestId", document_id as "documentId", principal_id as "principalId", rights, valid_from::text as "validFrom",
  valid_until::text as "validUntil", proposed_by as "proposedBy", proposed_at as "proposedAt", confirmed_by as "confirmedBy",
  confirmed_at as "confirmedAt", told_at as "toldAt", ended_at as "endedAt", ended_how as "endedHow"`;

async function mandateWhere(
  sources: Pick<Sources, 'pool'>,
  column: 'id' | 'request_id',
  id: string,
): Promise<Mandate | null> {
  if (!isId(id)) return null;
  const { rows } = await sources.pool.query<Mandate>(`select ${columns} from mandate where ${column} = $1`, [id]);
  return rows[0] ?? null;
}

export const findMandate = (sources: Pick<Sources, 'pool'>, id: string) => mandateWhere(sources, 'id', id);
/** The mandate that a request was made under; null where none was proposed. */
export const mandateOf = (sources: Pick<Sources, 'pool'>, requestId: string) =>
  mandateWhere(sources, 'request_id', requestId);

export type MandateState = 'PROPOSED' | 'CONFIRMED' | 'REVOKED' | 'EXPIRED';

/** Where a mandate stands on a day of the operator's calendar. */
export function mandateState({ endedHow, confirmedAt, validUntil }: Mandate, today: string): MandateState {
  if (endedHow !== null) return endedHow === 'EXPIRED' ? 'EXPIRED' : 'REVOKED';
  if (validUntil < today) return 'EXPIRED';
  return confirmedAt === null ? 'PROPOSED' : 'CONFIRMED';
}

/** Why a request of an agent cannot be shown by a mandate now; null where it can. */
async function faultOfAgent(sources: Sources, requestId: string): Promise<VerificationFault | null> {
  const request = await findRequest(sources, requestId);
  if (!request) return 'NOT_FOUND';
  if (!request.isUnverified()) return 'NOT_UNVERIFIED';
  if (request.requestedBy === 'SELF') return 'NOT_AN_AGENT';
  return request.aboutId === null ? 'NOT_MATCHED' : null;
}

export interface MandateTerms {
  requestId: string;
  documentId: string;
  rights: readonly RequestKind[];
  validFrom: string;
  validUntil: string;
}

/**
 * Writes down what a mandate says. Its paper is a document of the request. Refusals: NOT_FOUND, NOT_UNVERIFIED, NOT_AN_AGENT, NOT_MATCHED,
 * MANDATE_WANTED where there is no such paper, BAD_PERIOD, ALREADY_PROPOSED. Art. 6(3).
 */
export async function proposeMandate(
  sources: Sources,
  caller: Caller,
  terms: MandateTerms,
): Promise<VerificationOutcome> {
  const { requestId, documentId, validFrom, validUntil } = terms;
  const refused = (fault: VerificationFault) => outcomeOf(sources, caller, requestId, fault);
  const fault = await faultOfAgent(sources, requestId);
  if (fault) return refused(fault);
  const document = isId(documentId) ? await findDocument(sources, documentId) : null;
  if (document?.kind !== 'MANDATE' || document.caseId !== requestId) return refused('MANDATE_WANTED');
  const days = isCalendarDay(validFrom) && isCalendarDay(validUntil) && validFrom <= validUntil;
  if (!days || terms.rights.length === 0) return refused('BAD_PERIOD');
  const request = await findRequest(sources, requestId);
  if (request?.aboutId == null || request.aboutId === request.subjectId) return refused('NOT_MATCHED');
  const written = await sources.pool.query(
    `insert into mandate (id, request_id, document_id, agent_id, principal_id, rights, valid_from, valid_until, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [
      randomUUID(),
      ...[requestId, documentId, request.subjectId, request.aboutId, [...new Set(terms.rights)], validFrom, validUntil],
      ...[staffOf(caller), sources.clock.now()],
    ],
  );
  if (written.rowCount === 0) return refused('ALREADY_PROPOSED');
  await markVerifying(sources, requestId);
  return outcomeOf(sources, caller, requestId, null);
}

/** Why a mandate does not carry its request today; null where it does. */
async function faultOfMandate(sources: Sources, mandate: Mandate): Promise<VerificationFault | null> {
  const fault = await faultOfAgent(sources, mandate.requestId);
  if (fault) return fault;
  const request = await findRequest(sources, mandate.requestId);
  const today = dayOf(sources.clock.now(), sources.policy);
  const state = mandateState(mandate, today);
  if (state === 'REVOKED') return 'MANDATE_REVOKED';
  if (state === 'EXPIRED' || mandate.validFrom > today) return 'MANDATE_NOT_IN_FORCE';
  // Matched to somebody else since: then it is another person's mandate that is wanted.
  if (!request || request.aboutId !== mandate.principalId) return 'MANDATE_OUT_OF_SCOPE';
  return mandate.rights.includes(request.kind) ? null : 'MANDATE_OUT_OF_SCOPE';
}

/**
 * Confirms a mandate by its checklist: the agent is verified and the person is told. Refusals: as above, MANDATE_REVOKED, MANDATE_NOT_IN_FORCE,
 * MANDATE_OUT_OF_SCOPE, and CHECK_FAILED, which stays recorded.
 */
export async function confirmMandate(
  sources: Sources,
  caller: Caller,
  { mandateId, met }: { mandateId: string; met: readonly MandatePoint[] },
): Promise<VerificationOutcome> {
  const mandate = await findMandate(sources, mandateId);
  if (!mandate) return outcomeOf(sources, caller, '', 'NOT_FOUND');
  const { requestId } = mandate;
  const fault = await faultOfMandate(sources, mandate);
  if (fault) return outcomeOf(sources, caller, requestId, fault);
  const by = staffOf(caller);
  if (!(await recordCheck(sources, { requestId, how: 'MANDATE', met, by })))
    return outcomeOf(sources, caller, requestId, 'CHECK_FAILED');
  const confirmed = await inTransaction(sources.pool, async (db) => {
    const written = await db.query(
      'update mandate set confirmed_by = $2, confirmed_at = $3, met = $4 where id = $1 and confirmed_at is null and ended_at is null',
      [mandateId, by, sources.clock.now(), [...new Set(met)]],
    );
    // The person is told whatever becomes of the request.
    if (written.rowCount === 1) await enqueue(db, { kind: 'MANDATE_TOLD', subject: mandateId });
    return written.rowCount === 1;
  });
  // Repeated after a fault in between: confirmed already, and the request still waits.
  if (confirmed || mandate.confirmedAt !== null) await markVerified(sources, requestId, 'MANDATE', { staffNumber: by });
  return outcomeOf(sources, caller, requestId, null);
}

/** Ends a mandate, once; what the agent asked and nobody decided is closed with it. False where it was over. */
export async function endMandate(
  sources: Sources,
  mandateId: string,
  how: MandateEnd,
  by: string | null,
): Promise<boolean> {
  const { rows } = await sources.pool.query<{ request_id: string; document_id: string }>(
    `update mandate set ended_at = $2, ended_how = $3, ended_by = $4 where id = $1 and ended_at is null returning request_id, document_id`,
    [mandateId, sources.clock.now(), how, by],
  );
  const [ended] = rows;
  if (!ended) return false;
  await mandatesEnded(sources, [ended.document_id]);
  const request = await findRequest(sources, ended.request_id);
  const undecided = request?.isOpen() === true && request.decidedAt === null;
  if (how !== 'EXPIRED' && undecided) await closeRequest(sources, request.id, { outcome: 'NOT_VERIFIED', by });
  return true;
}

/** Staff end a mandate, such as at the person's word. Refusals: NOT_FOUND, MANDATE_REVOKED. */
export async function revokeMandate(sources: Sources, caller: Caller, mandateId: string): Promise<VerificationOutcome> {
  const mandate = await findMandate(sources, mandateId);
  if (!mandate) return outcomeOf(sources, caller, '', 'NOT_FOUND');
  const ended = await endMandate(sources, mandateId, 'STAFF', staffOf(caller));
  return outcomeOf(sources, caller, mandate.requestId, ended ? null : 'MANDATE_REVOKED');
}

/** Ends mandates whose last day is over, so that their papers are kept no longer than they must. Looked at every hour. */
export async function endExpiredMandates(sources: Sources): Promise<void> {
  const { rows } = await sources.pool.query<{ id: string }>(
    'select id from mandate where ended_at is null and valid_until < $1 order by valid_until limit 500',
    [dayOf(sources.clock.now(), sources.policy)],
  );
  for (const { id } of rows) await endMandate(sources, id, 'EXPIRED', null);
}
