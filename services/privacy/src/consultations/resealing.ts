// Puts new contents into a conversation, only over the version that was read. Whoever comes second is told, never overwritten.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { stores, type ConsultationFields, type ConversationState } from './consultation.entity.ts';
import type { Conversation } from './conversations.ts';

export interface Change {
  fields: ConsultationFields;
  state?: ConversationState;
  answeredAt?: Date;
  /** Clocks that begin anew, since when and until when: it waits for an answer again. */
  clocks?: { from: Date; answerDue: Date; closeDue?: Date };
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
      `update ${table} set sealed = $3, state = $4, version = version + 1, answered_at = case when $7::timestamptz is null then coalesce(answered_at, $5) end,
         flagged = coalesce($6, flagged), closed_at = case when $4 = 'CLOSED' then closed_at end,
         answer_from = coalesce($7, answer_from), answer_due = coalesce($8, answer_due),
         close_from = case when $9::timestamptz is null then close_from else $7 end, close_due = coalesce($9, close_due)
       where id = $1 and version = $2`,
      [
        read.id,
        read.version,
        sealed?.sealed,
        state,
        change.answeredAt ?? null,
        change.flagged ?? null,
        change.clocks?.from ?? null,
        change.clocks?.answerDue ?? null,
        change.clocks?.closeDue ?? null,
      ],
    );
    if (written.rowCount !== 1) return false;
    await change.also?.(db);
    return true;
  });
}
