// Conversations as they stand: one shape over the three tables. Reads plain columns; what was said opens elsewhere, through the door.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { SealedRow } from '@clounge/shared/vault';
import { isId } from '../destruction/batches.ts';
import { stores, type ConsultationKind, type ConversationState } from './consultation.entity.ts';

export interface Conversation extends SealedRow {
  subjectId: string;
  sealed: Buffer;
  kind: ConsultationKind;
  reference: string;
  state: ConversationState;
  channel: string;
  language: Language;
  assignedTo: string | null;
  openedAt: Date;
  answerDue: Date;
  closeDue: Date;
  /** Since when the clocks run; null: since it came. */
  answerFrom: Date | null;
  closeFrom: Date | null;
  /** The nearest of what is still to be done. */
  nextDue: Date;
  answeredAt: Date | null;
  closedAt: Date | null;
  flagged: string[];
  version: number;
}

/** Columns of each of the three tables, by the names of `Conversation`. */
export const columns = `id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed, reference, state,
  channel, language, assigned_to as "assignedTo", opened_at as "openedAt", answer_due as "answerDue", close_due as "closeDue",
  answer_from as "answerFrom", close_from as "closeFrom", next_due as "nextDue", answered_at as "answeredAt", closed_at as "closedAt", flagged, version`;

/** The three tables as one; `$1` and on are the caller's. */
export const everyConversation = Object.entries(stores)
  .map(([kind, { table }]) => `select '${kind}' as kind, ${columns} from ${table}`)
  .join(' union all ');

/** A conversation by id; null where there is none. */
export async function findConversation(db: Queryable, id: string): Promise<Conversation | null> {
  if (!isId(id)) return null;
  const rows = await db.query<Conversation>(`select * from (${everyConversation}) c where id = $1`, [id]);
  return rows.rows[0] ?? null;
}
