// Whether a standing approval carries a destruction at this moment, and if not, why. Asked when a run is made, and again when its page begins.
import type { Queryable } from '@clounge/shared/database';
import { dayOf } from '@clounge/shared/policy';
import { appointmentsIn } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import type { Blanks, StandingRefusalCode } from './refusals.ts';
import { StandingApproval } from './standing-approval.entity.ts';

type Asking = Pick<Sources, 'orm' | 'policy'>;

/** A refusal that is not in words yet. */
export interface StandingFault {
  code: StandingRefusalCode;
  blanks: Blanks;
}

export type Carrying = { standing: StandingApproval; fault: null } | { standing: null; fault: StandingFault };

/** Why a standing approval does not carry anything at an instant; null where it does. */
async function faultOf(
  sources: Asking,
  db: Queryable,
  standing: StandingApproval,
  at: Date,
): Promise<StandingFault | null> {
  const { number, validUntil: until } = standing;
  const state = standing.stateOn(dayOf(at, sources.policy));
  if (state === 'WITHDRAWN') return { code: 'STANDING_WITHDRAWN', blanks: { number } };
  if (state === 'TO_COME') return { code: 'STANDING_NOT_GIVEN', blanks: {} };
  if (state === 'ENDED') return { code: 'STANDING_ENDED', blanks: { number, until } };
  const inOffice = standing.giverDecidesAt(await appointmentsIn(sources, db, true), at);
  return inOffice ? null : { code: 'GIVER_NOT_IN_OFFICE', blanks: { number } };
}

/** The standing approval that carries a destruction of this class now, locked against its withdrawal until the transaction ends. */
export async function standingFor(sources: Asking, db: Queryable, recordClass: string, at: Date): Promise<Carrying> {
  // The one that is in force; else the latest, which says best why there is none.
  const found = await db.query(
    `select * from standing_approval where record_class = $1 and valid_from <= $2
     order by (withdrawn_at is null and valid_until >= $2) desc, coalesce(withdrawn_at, given_at) desc limit 1 for share`,
    [recordClass, dayOf(at, sources.policy)],
  );
  const row = found.rows[0] as object | undefined;
  if (!row) return { standing: null, fault: { code: 'STANDING_NOT_GIVEN', blanks: {} } };
  const standing = sources.orm.em.fork().map(StandingApproval, row);
  const fault = await faultOf(sources, db, standing, at);
  return fault ? { standing: null, fault } : { standing, fault: null };
}

/**
 * Why the standing approval that a list rests on does not carry it any more; null where it does, or where the list was approved itself.
 * Locked against its withdrawal until the transaction ends.
 */
export async function standingFaultOf(
  sources: Asking,
  db: Queryable,
  batchId: string,
  at: Date,
): Promise<StandingFault | null> {
  const found = await db.query(
    `select s.* from approval a join standing_approval s on s.id = a.standing_id where a.batch_id = $1 for share of s`,
    [batchId],
  );
  const row = found.rows[0] as object | undefined;
  return row ? faultOf(sources, db, sources.orm.em.fork().map(StandingApproval, row), at) : null;
}
