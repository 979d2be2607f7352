// Changes to a list while it waits. Whoever changes it counts as its selector, and its hash changes with it.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import { alreadyDecided, noSuchList } from './approvability.ts';
import { BatchItem, type DestructionBatch } from './batch.entity.ts';
import { findBatch, isId, lockBatch } from './batches.ts';
import { append } from './events.ts';
import { rehash } from './list-hash.ts';
import { reasonRefusal } from './reasons.ts';

export interface ChangeItem {
  batchId: string;
  itemId: string;
  reason: string;
}

/** The list after a change or a decision, or why there was none. */
export interface BatchOutcome {
  batch: DestructionBatch | null;
  refusal: Refusal | null;
}

export const refusedWith = (refusal: Refusal, batch: DestructionBatch | null = null): BatchOutcome => ({
  batch,
  refusal,
});

export const onlyStaff = ({ language }: Pick<Caller, 'language'>): Refusal => ({
  code: 'STAFF_ONLY',
  message: {
    en: 'Only staff with a number do this; a program has no say in it.',
    ko: '직원 번호가 있는 담당자만 할 수 있습니다.',
    id: 'Hanya petugas bernomor yang dapat melakukan ini.',
  }[language],
});

const itemRefusal = (code: 'NOT_FOUND' | 'NOTHING_TO_CHANGE', { language }: Pick<Caller, 'language'>): Refusal => ({
  code,
  field: 'itemId',
  message:
    code === 'NOT_FOUND'
      ? { en: 'This item is not on the list.', ko: '이 항목은 목록에 없습니다.', id: 'Butir ini tidak ada di daftar.' }[
          language
        ]
      : { en: 'The item is so already.', ko: '항목이 이미 그 상태입니다.', id: 'Butir sudah demikian.' }[language],
});

async function change(
  sources: Sources,
  caller: Caller,
  input: ChangeItem,
  kind: 'EXCLUDED' | 'INCLUDED',
): Promise<BatchOutcome> {
  const staffNumber = caller.staffNumber;
  if (staffNumber === null) return refusedWith(onlyStaff(caller));
  const badReason = reasonRefusal(input.reason, caller.language);
  if (badReason) return refusedWith(badReason);
  const at = sources.clock.now();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const batch = await lockBatch(sources, db, input.batchId);
    if (!batch) return noSuchList(caller);
    if (!batch.waits()) return alreadyDecided(caller);
    const found = isId(input.itemId)
      ? await db.query(
          `select * from batch_item where id = $1 and batch_id = $2 and state = 'OPEN' and not held for update`,
          [input.itemId, batch.id],
        )
      : { rows: [] };
    const row: object | undefined = found.rows[0] as object | undefined;
    if (!row) return itemRefusal('NOT_FOUND', caller);
    const item = sources.orm.em.fork().map(BatchItem, row);
    if (item.excluded === (kind === 'EXCLUDED')) return itemRefusal('NOTHING_TO_CHANGE', caller);
    const reason = input.reason.trim();
    if (kind === 'EXCLUDED') item.exclude(staffNumber, reason);
    else item.include();
    await db.query('update batch_item set excluded = $2, excluded_by = $3, excluded_reason = $4 where id = $1', [
      item.id,
      item.excluded,
      item.excludedBy ?? null,
      item.excludedReason ?? null,
    ]);
    const before = batch.listHash;
    const { listHash } = await rehash(db, batch);
    await db.query('update destruction_batch set announced_hash = $2 where id = $1', [batch.id, listHash]);
    await db.query(
      `insert into batch_change (id, batch_id, item_id, kind, staff_number, reason, at, hash_before, hash_after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [randomUUID(), batch.id, item.id, kind, staffNumber, reason, at, before, listHash],
    );
    await append(db, { batchId: batch.id, at, kind, by: staffNumber, facts: { reference: item.reference, reason } });
    return null;
  });
  return { batch: await findBatch(sources, input.batchId), refusal };
}

/** Takes an item off the list, with a reason. Refusals: REASON_WANTED, NOT_FOUND, ALREADY_DECIDED, NOTHING_TO_CHANGE, STAFF_ONLY. */
export const excludeItem = (sources: Sources, caller: Caller, input: ChangeItem): Promise<BatchOutcome> =>
  change(sources, caller, input, 'EXCLUDED');

/** Puts an item back. Refusals as for excluding. */
export const includeItem = (sources: Sources, caller: Caller, input: ChangeItem): Promise<BatchOutcome> =>
  change(sources, caller, input, 'INCLUDED');
