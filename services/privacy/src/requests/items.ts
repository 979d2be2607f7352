// What was decided, item by item: granted, kept by law, or refused. Rows are written once and never changed; reasons in words are sealed.
import { randomUUID } from 'node:crypto';
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { dayOf, isCalendarDay, type Policy } from '@clounge/shared/policy';
import { requestRefusal } from './refusals.ts';

export type ItemOutcome = 'GRANTED' | 'KEPT' | 'REFUSED';
export const refusalReasons = ['NOT_HELD', 'RIGHTS_OF_OTHERS', 'LAW_FORBIDS', 'UNFOUNDED', 'EXCESSIVE'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface ItemDecision {
  recordClass: string;
  outcome: ItemOutcome;
  /** Of what is kept: the law, where it is another than the policy's for the class, such as that of a legal hold. */
  law?: string | null;
  /** Of what is kept: the last day, `yyyy-mm-dd`. */
  until?: string | null;
  reasonCode?: RefusalReason | null;
  /** For the requester; it is sealed. */
  reason?: string | null;
}

export interface RequestItem {
  id: string;
  recordClass: string;
  outcome: ItemOutcome;
  law: string | null;
  clause: string | null;
  until: string | null;
  reasonCode: RefusalReason | null;
}

export type NewItem = RequestItem & { reason: string | null };

const most = 60;
const longestReason = 1_000;

/** Items as they will be written, or what is wrong with them. Art. 6(4). */
export function itemsFrom(
  policy: Policy,
  language: Language,
  today: Date,
  decided: readonly ItemDecision[],
): { items: NewItem[]; refusal: null } | { items: null; refusal: Refusal } {
  const refused = (refusal: Refusal) => ({ items: null, refusal });
  const classes = new Set(decided.map((one) => one.recordClass));
  if (decided.length < 1 || decided.length > most || classes.size !== decided.length)
    return refused(requestRefusal('BAD_ITEMS', language));
  const items: NewItem[] = [];
  for (const one of decided) {
    const rule = policy.classes.find(({ id, part }) => id === one.recordClass && part !== null);
    if (!rule) return refused(requestRefusal('BAD_ITEMS', language));
    const reason = one.reason?.trim() ?? '';
    const told = reason === '' ? null : reason;
    if (one.outcome === 'REFUSED' && (!one.reasonCode || reason.length < 3 || reason.length > longestReason))
      return refused(requestRefusal('REASON_WANTED', language));
    const kept = one.outcome === 'KEPT';
    const law = one.law?.trim() ? one.law.trim().slice(0, 200) : rule.law;
    if (kept && law === null && rule.yields)
      return refused(requestRefusal('KEPT_WITHOUT_LAW', language, { recordClass: rule.title[language] }));
    const until = one.until ?? '';
    if (kept && !(isCalendarDay(until) && until >= dayOf(today, policy)))
      return refused(requestRefusal('UNTIL_WANTED', language));
    items.push({
      id: randomUUID(),
      recordClass: rule.id,
      outcome: one.outcome,
      law: kept ? law : null,
      clause: kept ? rule.clause : null,
      until: kept ? until : null,
      reasonCode: one.outcome === 'REFUSED' ? (one.reasonCode ?? null) : null,
      reason: told,
    });
  }
  return { items, refusal: null };
}

export async function writeItems(
  db: Queryable,
  requestId: string,
  items: readonly NewItem[],
  decided: { by: string; at: Date },
): Promise<void> {
  const before = await db.query<{ next: number }>(
    'select coalesce(max(position) + 1, 0) as next from rights_request_item where request_id = $1',
    [requestId],
  );
  const first = before.rows[0]?.next ?? 0;
  for (const [index, item] of items.entries()) {
    await db.query(
      `insert into rights_request_item (id, request_id, position, record_class, outcome, law, clause, until_day, reason_code, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        item.id,
        requestId,
        first + index,
        item.recordClass,
        item.outcome,
        item.law,
        item.clause,
        item.until,
        item.reasonCode,
        decided.by,
        decided.at,
      ],
    );
  }
}

/** What was decided about a request, in the order of the decision; empty while nothing was. */
export async function itemsOf(db: Queryable, requestId: string): Promise<RequestItem[]> {
  const rows = await db.query<RequestItem>(
    `select id, record_class as "recordClass", outcome, law, clause, until_day as until, reason_code as "reasonCode"
     from rights_request_item where request_id = $1 order by position`,
    [requestId],
  );
  return rows.rows;
}
