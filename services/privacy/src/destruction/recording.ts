// What the four parts destroyed, and whether nothing is left. "Done" is written only where absence was proved.
import { inTransaction } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { openDestructionTasks } from '../trustees/opening.ts';
import { isId, lockBatch } from './batches.ts';
import { append } from './events.ts';

/** Records of a class in a part. */
export interface ServiceCount {
  service: string;
  recordClass: string;
  records: number;
}

/** Records of a class that went from a part to the archive. */
export interface ArchivedRecords extends ServiceCount {
  law: string;
  people: number;
  /** The latest day that any of them is kept until. */
  untilDay: string;
}

export interface PageRecord {
  batchId: string;
  page: number;
  requestId: string;
  destroyed: ServiceCount[];
  archived?: ArchivedRecords[] | null;
}

const notFound = () => new Refused('NOT_FOUND', 'There is no such list or page.');
const totalOf = (counts: readonly ServiceCount[]) => counts.reduce((sum, count) => sum + count.records, 0);

/** Writes what a page's destruction counted. The same request counts once. Throws `Refused` NOT_FOUND, FORBIDDEN. */
export async function recordPage(sources: Sources, input: PageRecord): Promise<boolean> {
  if (!isId(input.batchId)) throw notFound();
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, input.batchId);
    const pages = await db.query<{ state: string; items: number }>(
      'select state, items from batch_page where batch_id = $1 and page = $2',
      [input.batchId, input.page],
    );
    const page = pages.rows[0];
    if (!batch || !page) throw notFound();
    if (page.state !== 'CONDEMNED' && page.state !== 'DONE') {
      throw new Refused('FORBIDDEN', 'This page was not condemned, so nothing of it can have been destroyed.');
    }
    const records = totalOf(input.destroyed);
    const counted = await db.query(
      `insert into batch_page_count (request_id, batch_id, page, counts, records, archived) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        input.requestId,
        batch.id,
        input.page,
        JSON.stringify(input.destroyed),
        records,
        JSON.stringify(input.archived ?? []),
      ],
    );
    if (counted.rowCount === 0) return true;
    await db.query(
      `update batch_page set state = 'DONE', done_at = coalesce(done_at, $3) where batch_id = $1 and page = $2`,
      [batch.id, input.page, at],
    );
    const destroyed = await db.query(
      `update batch_item set state = 'DESTROYED' where batch_id = $1 and page = $2 and state = 'OPEN'`,
      [batch.id, input.page],
    );
    const facts = { page: input.page + 1, pages: batch.pages, items: destroyed.rowCount ?? 0, records };
    await append(db, { batchId: batch.id, at, kind: 'PAGE_DONE', by: 'system', facts });
    await db.query(
      `update destruction_batch set failure = null, state = case
         when state in ('DESTROYING', 'STOPPED') and not exists (select 1 from batch_page where batch_id = $1 and state <> 'DONE') then 'PROVING'
         else state end
       where id = $1`,
      [batch.id],
    );
    return true;
  });
}

const whatIsLeft = (residue: readonly ServiceCount[]) =>
  residue.map(({ service, recordClass, records }) => `${records} × ${recordClass} (${service})`).join(', ');

/**
 * Writes whether absence was proved; false where something is left, and then the list is stopped with what was found.
 * Throws `Refused` NOT_FOUND, and FORBIDDEN where pages are still outstanding.
 */
export async function recordProof(
  sources: Sources,
  input: { batchId: string; residue: ServiceCount[]; places?: number | null },
): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, input.batchId);
    if (!batch) throw notFound();
    if (batch.state === 'COMPLETED') return true;
    const outstanding = await db.query<{ count: number }>(
      `select count(*) as count from batch_page where batch_id = $1 and state <> 'DONE'`,
      [batch.id],
    );
    if (!batch.isApproved() || (outstanding.rows[0]?.count ?? 0) > 0) {
      throw new Refused('FORBIDDEN', 'Pages of this list are not destroyed yet, so nothing can be proved.');
    }
    const residue = input.residue.filter(({ records }) => records > 0);
    if (residue.length > 0) {
      const failure = `The proof found what should be gone: ${whatIsLeft(residue)}. It is destroyed once more and proved again.`;
      await db.query(`update destruction_batch set state = 'STOPPED', failure = $2, proved_at = null where id = $1`, [
        batch.id,
        failure,
      ]);
      await append(db, { batchId: batch.id, at, kind: 'FAILED', by: 'system', facts: { message: failure } });
      return false;
    }
    await db.query(`update destruction_batch set state = 'PROVING', failure = null, proved_at = $2 where id = $1`, [
      batch.id,
      at,
    ]);
    const facts = { places: input.places ?? 0 };
    await append(db, { batchId: batch.id, at, kind: 'PROVED', by: 'system', facts, once: `${batch.id}:proved` });
    await openDestructionTasks(db, await policyOf(db, batch.policyVersion), batch, at);
    return true;
  });
}

const longestFailure = 500;

/** Shows a lasting fault on the list. The work goes on by itself; nothing is decided by it. */
export async function recordFailure(sources: Sources, batchId: string, message: string): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, batchId);
    if (!batch || batch.isClosed()) return false;
    const text = message.slice(0, longestFailure);
    await db.query('update destruction_batch set failure = $2 where id = $1', [batch.id, text]);
    await append(db, { batchId: batch.id, at, kind: 'FAILED', by: 'system', facts: { message: text } });
    return true;
  });
}
