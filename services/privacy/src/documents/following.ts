// Documents of a conversation lie in its class, and go with it where it goes: sealed under the new class, gone from the old one, in one transaction.
// Never leaves one behind, and never ends a key itself: that is asked for.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { subjectScope } from '@clounge/shared/vault';
import { stores as conversations } from '../consultations/consultation.entity.ts';
import { livingVersions } from '../held/living-versions.ts';
import { enqueue } from '../outbox/outbox.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import { openRenewal } from '../renewal/renewals.ts';
import { registrar } from '../requests/content.ts';
import type { Sources } from '../sources.ts';
import { conversationStores, rowColumns, storeOf, type DocumentRow, type DocumentStore } from './document.entity.ts';

type Moving = Pick<Sources, 'door' | 'pool' | 'vaultFacts' | 'config'>;

/** Where a conversation lies, and since when it is over. */
export interface ConversationPlace {
  recordClass: string;
  closedAt: Date | null;
}

const places = Object.values(conversations)
  .map(
    ({ table, recordClass }) => `select id, '${recordClass}' as "recordClass", closed_at as "closedAt" from ${table}`,
  )
  .join(' union all ');

/** Null where there is no such conversation. Kept where it is until the transaction ends. */
export async function holdConversation(db: Queryable, id: string): Promise<ConversationPlace | null> {
  const found = await db.query<ConversationPlace>(`select * from (${places}) c where id = $1`, [id]);
  const recordClass = found.rows[0]?.recordClass;
  const store = Object.values(conversations).find((one) => one.recordClass === recordClass);
  if (!store) return null;
  const held = await db.query<{ closed_at: Date | null }>(
    `select closed_at from ${store.table} where id = $1 for share`,
    [id],
  );
  // It went to another class a moment ago: it is there now.
  if (!held.rows[0]) return holdConversation(db, id);
  return { recordClass: store.recordClass, closedAt: held.rows[0].closed_at };
}

/**
 * Moves documents of a conversation into its class; answers the classes that they left. In the transaction that moves the conversation, within
 * `underLivingKey`. What was destroyed stays: the procedure takes it away. Throws `Refused` FORBIDDEN where the new class is being destroyed, UNAVAILABLE.
 */
export async function moveDocuments(
  sources: Moving,
  db: Queryable,
  caseId: string,
  { recordClass, closedAt }: ConversationPlace,
): Promise<{ subjectId: string; recordClass: string }[]> {
  const to = storeOf({ recordClass });
  const left: { subjectId: string; recordClass: string }[] = [];
  for (const from of conversationStores) {
    if (from === to) continue;
    const rows = await db.query<DocumentRow>(
      `select ${rowColumns(from)} from ${from.table} r where r.case_id = $1 order by r.id for update`,
      [caseId],
    );
    if (rows.rows.length === 0) continue;
    const opened = await sources.door.open(
      registrar(sources),
      { operation: 'moveDocuments', purpose: 'own-rights' },
      from.set,
      rows.rows,
    );
    const versions = await livingVersions(sources, recordClass, [...new Set(rows.rows.map((row) => row.subjectId))]);
    for (const [index, row] of rows.rows.entries()) {
      const one = opened[index];
      if (one?.kind !== 'opened') continue;
      const scope = subjectScope(row.subjectId, recordClass);
      const scopeVersion = versions.get(row.subjectId) ?? 1;
      const place = { id: row.id, tenantId: row.tenantId, scope, scopeVersion, value: one.value };
      const [sealed] = await sources.door.seal(to.set, [place]);
      await moveRow(db, row, { from, to }, { scope, scopeVersion, sealed: sealed?.sealed, closedAt });
      left.push({ subjectId: row.subjectId, recordClass: from.recordClass });
    }
  }
  return left;
}

async function moveRow(
  db: Queryable,
  { id, file }: DocumentRow,
  { from, to }: { from: DocumentStore; to: DocumentStore },
  now: { scope: string; scopeVersion: number; sealed: Buffer | undefined; closedAt: Date | null },
): Promise<void> {
  const same = 'id, tenant_id, subject_id, kind, case_id, file, media_type, bytes, searched, stored_at, stored_by';
  await db.query(
    `insert into ${to.table} (${same}, scope, scope_version, sealed, ${to.anchorColumn})
     select ${same}, $2, $3, $4, $5 from ${from.table} where id = $1`,
    [id, now.scope, now.scopeVersion, now.sealed, now.closedAt],
  );
  await db.query(`delete from ${from.table} where id = $1`, [id]);
  // Its row is elsewhere, not gone: the file stays.
  await db.query('delete from document_file_gone where file = $1', [file]);
}

/**
 * What went to another class may not be read under the key of the class that it left: what stays there is sealed anew, and that key ends.
 * Art. 3(3): it is kept as what it was, for as long as that.
 */
export async function endKeysOfLeft(
  db: Queryable,
  left: readonly { subjectId: string; recordClass: string }[],
  at: Date,
): Promise<void> {
  if (left.length === 0) return;
  const id = randomUUID();
  await openRenewal(db, { id, reason: 'RECLASSIFIED', at }, left);
  await enqueue(db, { kind: 'RECLASSIFIED', subject: id });
}

const atOnce = 200;

const strays = conversationStores
  .flatMap(({ table, recordClass }) =>
    Object.values(conversations)
      .filter((conversation) => conversation.recordClass !== recordClass)
      .map((other) => `select d.case_id as id from ${table} d join ${other.table} c on c.id = d.case_id`),
  )
  .join(' union ');

/**
 * Moves what lies in another class than its conversation: what was closed before documents went along, and what was put into its case later.
 * Answers in how many conversations. Repeated every hour.
 */
export async function moveStrayDocuments(sources: Moving & Pick<Sources, 'clock'>): Promise<number> {
  const found = await sources.pool.query<{ id: string }>(`${strays} limit ${atOnce}`);
  for (const { id } of found.rows)
    await underLivingKey(() =>
      inTransaction(sources.pool, async (db) => {
        const place = await holdConversation(db, id);
        if (place) await endKeysOfLeft(db, await moveDocuments(sources, db, id, place), sources.clock.now());
      }),
    );
  return found.rows.length;
}
