// Hands what was cleared over to destruction. Nothing ends without approval (Art. 8(3)): the record becomes due at once, apart from the person's
// other records of misuse, and ends under the standing approval for its class, or else stands on a list.
import { ownCaller } from '@clounge/shared/caller';
import { inTransaction, type Pool } from '@clounge/shared/database';
import { Refused, safeCause } from '@clounge/shared/errors';
import type { Door, SealedRow } from '@clounge/shared/vault';
import { clearedFields, misuseFields } from './misuse-record.entity.ts';
import type { MisuseSources } from './sources.ts';

interface ClearedRow extends SealedRow {
  subjectId: string;
  tenantId: string;
  clearedAt: Date;
  /** Staff number of who decided so. */
  clearedBy: string;
}

/**
 * Moves a cleared record to the class that is due at once; whether nothing is left to move. False where a legal hold on the class keeps it, or
 * where another record of the person is just ending: asked again later it goes on. Throws `Refused` UNAVAILABLE.
 */
export async function settleCleared(
  sources: Pick<MisuseSources, 'pool' | 'door' | 'clock' | 'config' | 'peers'>,
  id: string,
): Promise<boolean> {
  const { pool, door, clock, config } = sources;
  const moved: ClearedRow[] = [];
  const settled = await inTransaction(pool, async (db) => {
    const found = await db.query<ClearedRow>(
      `select r.id, r.tenant_id as "tenantId", r.subject_id as "subjectId", r.scope, r.scope_version as "scopeVersion", r.sealed,
         c.cleared_at as "clearedAt", coalesce(c.objection_decided_by, c.decided_by) as "clearedBy"
       from misuse_record r join misuse_case c on c.id = r.id where r.id = $1 and c.state = 'CLEARED' for update of r`,
      [id],
    );
    const [row] = found.rows;
    if (!row) return true;
    // On its way to the archive with the rest of the person: who cleared it is heard once that is decided.
    const noted = await db.query(`select 1 from archived_row where record_table = 'misuse_record' and id = $1`, [id]);
    if (noted.rows.length > 0) return false;
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
    moved.push(row);
    return true;
  });
  for (const row of moved) await endAtOnce(sources, row);
  return settled;
}

const destroyAtOnce = `mutation DestroyAtOnce($input: DestroyAtOnceInput!) { destroyAtOnce(input: $input) { taken } }`;

/** Asks once; where the privacy part does not answer, the daily selection finds the record. */
async function endAtOnce(
  { peers }: Pick<MisuseSources, 'peers'>,
  { id, subjectId, clearedBy }: ClearedRow,
): Promise<void> {
  const { recordClass } = clearedFields;
  const input = {
    requestId: `${recordClass}:${id}`,
    recordClass,
    subjectIds: [subjectId],
    occasion: 'cleared',
    recordedBy: clearedBy,
  };
  try {
    await peers.call('privacy', destroyAtOnce, { input });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'a cleared record', cause: safeCause(error) })}\n`);
  }
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
