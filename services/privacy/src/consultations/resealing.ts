// Puts new contents into a conversation, only over the version that was read. Whoever comes second is told, never overwritten.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { stores, type ConsultationFields, type ConversationState } from './consultation.entity.ts';
import type { Conversation } from './conversations.ts';

export interface Change {
  fields: ConsultationFields;
  state?: ConversationState;
  answeredAt?: Date;
  flagged?: readonly string[];
  /** Written in the same transaction. */
  also?(db: Queryable): Promise<void>;
}

/** Whether the conversation was still as it was read. Seals first. Throws `Refused` FORBIDDEN where its scope was condemned, UNAVAILABLE. */
export async function replaceFields(
  { door, pool }: Pick<Sources, 'door' | 'pool'>,
  read: Conversation,
  change: Change,
): Promise<boolean> {
  const { table, set } = stores[read.kind];
  const [sealed] = await door.seal(set, [{ ...read, value: change.fields }]);
  return inTransaction(pool, async (db) => {
    const state = change.state ?? read.state;
    const written = await db.query(
      `update ${table} set sealed = $3, state = $4, version = version + 1, answered_at = coalesce(answered_at, $5),
         flagged = coalesce($6, flagged), closed_at = case when $4 = 'CLOSED' then closed_at end
       where id = $1 and version = $2`,
      [read.id, read.version, sealed?.sealed, state, change.answeredAt ?? null, change.flagged ?? null],
    );
    if (written.rowCount !== 1) return false;
    await change.also?.(db);
    return true;
  });
}
