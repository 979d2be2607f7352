// Retires a kind of answer, so that nobody is offered it, or brings it back: proposed by one, decided by somebody else in charge. Its versions stay as
// they are, and an answer that was made from one still names it.
import { randomUUID } from 'node:crypto';
import { reasonRefusal, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { authorityOver } from './deciding.ts';
import { templateRefusal, type TemplateRefusal } from './refusals.ts';
import { isRetired, versionsOf } from './versions.ts';

export type RetirementAct = 'RETIRE' | 'BRING_BACK';

export interface Retirement {
  id: string;
  kind: string;
  act: RetirementAct;
  proposedBy: string;
  proposedAt: Date;
  reason: string;
  state: 'PROPOSED' | 'RETURNED' | 'APPROVED';
  decidedBy: string | null;
  decidedAt: Date | null;
  returnReason: string | null;
}

export interface RetirementOutcome {
  retirement: Retirement | null;
  refusal: Refusal | null;
}

const select = `select id, kind, act, proposed_by as "proposedBy", proposed_at as "proposedAt", reason, state, decided_by as "decidedBy",
  decided_at as "decidedAt", return_reason as "returnReason" from answer_template_retirement`;
const most = 200;

/** Of a kind all of them, or, without one, those that wait; the latest first. */
export async function retirements(db: Queryable, kind: string | null): Promise<Retirement[]> {
  const where = kind === null ? `state = 'PROPOSED' and $1::text is null` : 'kind = $1';
  const rows = await db.query<Retirement>(
    `${select} where ${where} order by proposed_at desc, decided_order desc nulls first, id limit ${most}`,
    [kind],
  );
  return rows.rows;
}

async function find(db: Queryable, id: string, locked = false): Promise<Retirement | null> {
  if (!isId(id)) return null;
  const rows = await db.query<Retirement>(`${select} where id = $1 ${locked ? 'for update' : ''}`, [id]);
  return rows.rows[0] ?? null;
}

/**
 * Proposes that a kind is offered no more, or again. Refusals: STAFF_ONLY, those of `reasonRefusal`, NO_SUCH_KIND, RETIRED, NOT_RETIRED,
 * RETIREMENT_WAITS. Then nothing was kept.
 */
export async function proposeRetirement(
  { pool, clock }: Pick<Sources, 'pool' | 'clock'>,
  caller: Caller,
  { kind, act, reason }: { kind: string; act: RetirementAct; reason: string },
): Promise<RetirementOutcome> {
  const no = (refusal: Refusal): RetirementOutcome => ({ retirement: null, refusal });
  const refuse = (code: TemplateRefusal) => no(templateRefusal(code, caller.language));
  if (caller.staffNumber === null) return refuse('STAFF_ONLY');
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return no(bad);
  if ((await versionsOf(pool, kind)).length === 0) return refuse('NO_SUCH_KIND');
  const retired = await isRetired(pool, kind);
  if (retired !== (act === 'BRING_BACK')) return refuse(retired ? 'RETIRED' : 'NOT_RETIRED');
  const id = randomUUID();
  const written = await pool.query(
    `insert into answer_template_retirement (id, kind, act, proposed_by, proposed_at, reason) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [id, kind, act, caller.staffNumber, clock.now(), reason.trim()],
  );
  if (written.rowCount !== 1) return refuse('RETIREMENT_WAITS');
  return { retirement: await find(pool, id), refusal: null };
}

type Decision = { state: 'APPROVED' } | { state: 'RETURNED'; reason: string };

async function decide(sources: Sources, caller: Caller, id: string, decision: Decision): Promise<RetirementOutcome> {
  const returns = decision.state === 'RETURNED';
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const retirement = await find(db, id, true);
    if (!retirement) return templateRefusal('NOT_FOUND', caller.language);
    if (retirement.state !== 'PROPOSED') return templateRefusal('NOTHING_TO_DECIDE', caller.language);
    const found = await authorityOver(sources, db, caller, { by: retirement.proposedBy, returns });
    if (found.refusal) return found.refusal;
    await db.query(
      `update answer_template_retirement set state = $2, decided_by = $3, appointment_id = $4, decided_at = $5, return_reason = $6,
         decided_order = case when $2 = 'APPROVED' then nextval('answer_template_retirement_order') end where id = $1`,
      [
        id,
        decision.state,
        caller.staffNumber,
        found.appointmentId,
        sources.clock.now(),
        returns ? decision.reason.trim() : null,
      ],
    );
    return null;
  });
  return { retirement: await find(sources.pool, id), refusal };
}

/** From now on nobody is offered the kind, or everybody again. Refusals: NOT_FOUND, NOTHING_TO_DECIDE, OWN_PROPOSAL, and those of `appointmentOf`. */
export const approveRetirement = (sources: Sources, caller: Caller, id: string): Promise<RetirementOutcome> =>
  decide(sources, caller, id, { state: 'APPROVED' });

/** Returns a proposal, or takes one's own back. Refusals: those of `reasonRefusal`, NOT_FOUND, NOTHING_TO_DECIDE, and those of `appointmentOf`. */
export async function returnRetirement(
  sources: Sources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<RetirementOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return { retirement: await find(sources.pool, id), refusal: bad };
  return decide(sources, caller, id, { state: 'RETURNED', reason });
}
