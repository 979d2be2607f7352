// Secrets of closing letters: chosen before a page is condemned, so that the letter goes out while its address can still be read,
// and forgotten with the condemnation. From a secret follow the salts of one person's ledger entries and of nobody else's.
import { randomBytes } from 'node:crypto';
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';

/** A page of a list that is about to be condemned. */
export interface ReceiptRequest {
  batchId: string;
  recordClasses: readonly string[];
  subjectIds: readonly string[];
}

/** What a person needs to recognise their entries: a secret of 32 bytes, and the scopes that it stands for. */
export interface PreparedReceipt {
  subjectId: string;
  secret: Uint8Array;
  scopes: { id: string; recordClass: string }[];
}

/**
 * SQL of an entry's salt: SHA-256(secret ‖ scope id) where a letter was prepared, else random. The columns and the parameter are
 * fixed in code.
 */
export const saltOf = (scopeId: string, subjectId: string, batch: string): string =>
  `coalesce((select sha256(r.secret || uuid_send(${scopeId})) from ledger_receipt r where r.batch = ${batch} and r.subject_id = ${subjectId}),
    uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`;

/** Makes what is missing; asking again answers the same until the page is condemned. Subjects without a living scope have none. */
export async function prepareReceipts(pool: Pool, request: ReceiptRequest): Promise<PreparedReceipt[]> {
  return inTransaction(pool, async (client) => {
    const scopes = await client.query<{ id: string; subject_id: string; record_class: string }>(
      `select id, subject_id, record_class from scope
       where subject_id = any ($1::uuid[]) and record_class = any ($2::text[]) and condemned_at is null order by subject_id, record_class, id`,
      [request.subjectIds, request.recordClasses],
    );
    const ofSubject = Map.groupBy(scopes.rows, (scope) => scope.subject_id);
    const subjects = [...ofSubject.keys()];
    await client.query(
      `insert into ledger_receipt (batch, subject_id, secret) select $1, * from unnest($2::uuid[], $3::bytea[]) on conflict do nothing`,
      [request.batchId, subjects, subjects.map(() => randomBytes(32))],
    );
    const secrets = await client.query<{ subject_id: string; secret: Buffer }>(
      'select subject_id, secret from ledger_receipt where batch = $1 and subject_id = any ($2::uuid[])',
      [request.batchId, subjects],
    );
    return secrets.rows.map(({ subject_id: subjectId, secret }) => ({
      subjectId,
      secret,
      scopes: (ofSubject.get(subjectId) ?? []).map((scope) => ({ id: scope.id, recordClass: scope.record_class })),
    }));
  });
}

/** What the letters hold is nobody's to keep. */
export async function forgetReceipts(db: Queryable, batchId: string, subjectIds: readonly string[]): Promise<void> {
  await db.query('delete from ledger_receipt where batch = $1 and subject_id = any ($2::uuid[])', [
    batchId,
    subjectIds,
  ]);
}
