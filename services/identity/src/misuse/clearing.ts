// Hands what was cleared over to destruction. Nothing ends without approval (Art. 8(3)): the record becomes due at once, apart from the person's
// other records of misuse, and stands on the next list. A yearly standing approval for small destructions would end it without a list.
import { ownCaller } from '@clounge/shared/caller';
import { inTransaction, type Pool } from '@clounge/shared/database';
import type { Door, SealedRow } from '@clounge/shared/vault';
import { clearedFields, misuseFields } from './misuse-record.entity.ts';
import type { MisuseSources } from './sources.ts';

interface ClearedRow extends SealedRow {
  subjectId: string;
  tenantId: string;
  clearedAt: Date;
}

/**
 * Moves a cleared record to the class that is due at once; whether nothing is left to move. False where a legal hold on the class keeps it, or
 * where another record of the person is just ending: asked again later it goes on. Throws `Refused` UNAVAILABLE.
 */
export async function settleCleared(
  { pool, door, clock, config }: Pick<MisuseSources, 'pool' | 'door' | 'clock' | 'config'>,
  id: string,
): Promise<boolean> {
  return inTransaction(pool, async (db) => {
    const found = await db.query<ClearedRow>(
      `select r.id, r.tenant_id as "tenantId", r.subject_id as "subjectId", r.scope, r.scope_version as "scopeVersion", r.sealed,
         c.cleared_at as "clearedAt"
       from misuse_record r join misuse_case c on c.id = r.id where r.id = $1 and c.state = 'CLEARED' for update of r`,
      [id],
    );
    const [row] = found.rows;
    if (!row) return true;
    // The vault first: a row whose key the procedure would not find must never lie where it deletes rows.
    const apart = await door.moveApart(row);
    if (apart !== 'MOVED') return apart === 'CONDEMNED';
    const caller = ownCaller(config.clientId, 'destruction');
    const [opened] = await door.open(caller, { operation: 'clearMisuse' }, misuseFields, [row]);
    if (opened?.kind !== 'opened') return opened?.kind === 'destroyed';
    const { subjectId, tenantId, scope, scopeVersion, clearedAt } = row;
    const [written] = await door.seal(clearedFields, [{ id, tenantId, scope, scopeVersion, value: opened.value }]);
    await db.query('delete from misuse_record where id = $1', [id]);
    await db.query(
      `insert into misuse_cleared (id, subject_id, tenant_id, scope, scope_version, sealed, cleared_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, subjectId, tenantId, scope, scopeVersion, written?.sealed, clearedAt],
    );
    await db.query(`insert into misuse_event (case_id, at, kind, by) values ($1, $2, 'HANDED_OVER', 'system')`, [
      id,
      clock.now(),
    ]);
    return true;
  });
}

const entriesAtOnce = 10_000;

/**
 * Before the part serves: a database that was restored to before a clearing has the record where it was; its key is gone, and so goes the row.
 * Answers how many.
 */
export async function forgetCleared(pool: Pool, door: Pick<Door, 'ledger'>): Promise<number> {
  let gone = 0;
  for (let after: number | null = 0; after !== null;) {
    const page = await door.ledger.condemnedAfter([clearedFields.recordClass], after, entriesAtOnce);
    const deleted = await pool.query(
      `delete from misuse_record where (scope, scope_version) in (select * from unnest($1::text[], $2::int[]))`,
      [page.targets.map(({ scope }) => scope), page.targets.map(({ scopeVersion }) => scopeVersion)],
    );
    gone += deleted.rowCount ?? 0;
    after = page.next;
  }
  return gone;
}
