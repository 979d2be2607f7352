// A correction under a rights request: proposed by one, approved by another, carried to every part, its former keys ended. Holds nothing personal.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';

export type CorrectionState = 'PROPOSED' | 'REPLACED' | 'RETURNED' | 'APPROVED' | 'DONE';

const CorrectionSchema = defineEntity({
  name: 'Correction',
  tableName: 'correction',
  properties: {
    id: p.uuid().primary(),
    requestId: p.uuid(),
    state: p.string().$type<CorrectionState>(),
    proposedBy: p.string(),
    proposedAt: p.datetime(),
    decidedBy: p.string().strictNullable(),
    decidedRole: p.string().strictNullable(),
    appointmentId: p.uuid().strictNullable(),
    authTime: p.datetime().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    returnReason: p.string().strictNullable(),
    /** Since when a legal hold keeps the former values; null where none does. */
    heldSince: p.datetime().strictNullable(),
    /** When those who have the data were told. */
    toldAt: p.datetime().strictNullable(),
    /** Last entry of the destruction ledger that ended a former key. */
    ledgerIndex: p.integer().strictNullable(),
    /** When the vault closed the epoch of those keys. */
    irrecoverableAt: p.datetime().strictNullable(),
    outcome: p.string().$type<'CARRIED_OUT' | 'PARTLY' | 'REFUSED'>().strictNullable(),
    doneAt: p.datetime().strictNullable(),
  },
});

export class Correction extends CorrectionSchema.class {
  /** Of the values from before: nobody can reach them, no copy of the vault opens them, or neither yet. Art. 8(3). */
  formerValues(): 'READABLE' | 'ACCESS_REMOVED' | 'IRRECOVERABLE' {
    if (this.irrecoverableAt) return 'IRRECOVERABLE';
    return this.ledgerIndex === null ? 'READABLE' : 'ACCESS_REMOVED';
  }
}
CorrectionSchema.setClass(Correction);

type OrmSources = Pick<Sources, 'orm'>;

async function correctionWhere(
  { orm }: OrmSources,
  db: Queryable,
  where: string,
  id: string,
): Promise<Correction | null> {
  const rows = await db.query(`select * from correction where ${where}`, [id]);
  const row = rows.rows[0] as object | undefined;
  return row ? orm.em.fork().map(Correction, row) : null;
}

/** The latest one of a request; locked until the transaction ends where wanted. */
export const correctionOf = (sources: OrmSources, db: Queryable, requestId: string, locked = false) =>
  correctionWhere(
    sources,
    db,
    `request_id = $1 order by state = 'REPLACED', proposed_at desc, id limit 1 ${locked ? 'for update' : ''}`,
    requestId,
  );

export const findCorrection = (sources: OrmSources, db: Queryable, id: string) =>
  correctionWhere(sources, db, 'id = $1', id);
