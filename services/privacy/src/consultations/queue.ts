// The queue of conversations: what waits, the nearest time first; or what is over, latest first. Plain facts only, a page at a time.
import type { Caller } from '@clounge/shared/caller';
import { hoursAfter } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import { actsOnAll } from './acting.ts';
import { stores, type ConsultationKind, type ConversationState } from './consultation.entity.ts';
import { columns, type Conversation } from './conversations.ts';

export interface ConversationQuery {
  filter?: {
    kind?: ConsultationKind | null;
    /** Null: whatever is not closed. */
    state?: ConversationState | null;
    /** Staff number; empty: nobody's. */
    assignedTo?: string | null;
    overdue?: boolean | null;
    dueSoon?: boolean | null;
    mine?: boolean | null;
    language?: string | null;
    channel?: string | null;
    personId?: string | null;
    flagged?: boolean | null;
  } | null;
  first?: number | null;
  after?: string | null;
}

/** What is due within so many hours is due soon. */
const soonHours = 6;
const soonAt = (now: Date): Date => hoursAfter(now, soonHours);

export interface ConversationClocks {
  overdue: number;
  dueSoon: number;
}

/** How much waits of what somebody may act on. */
export async function conversationClocks(
  { pool, clock }: Pick<Sources, 'pool' | 'clock'>,
  caller: Caller,
): Promise<ConversationClocks> {
  const now = clock.now();
  const parts = Object.values(stores).map(
    ({ table }) => `select next_due from ${table} where state <> 'CLOSED' and next_due < $2
      and ($3::text is null or assigned_to is null or assigned_to = $3)`,
  );
  const counted = await pool.query<ConversationClocks>(
    `select count(*) filter (where next_due < $1)::int as overdue, count(*) filter (where next_due >= $1)::int as "dueSoon"
     from (${parts.join(' union all ')}) c`,
    [now, soonAt(now), actsOnAll(caller) ? null : (caller.staffNumber ?? '')],
  );
  return counted.rows[0] ?? { overdue: 0, dueSoon: 0 };
}

/** Each table gives its own page by its own index; the pages are merged. */
function statementOf(kinds: readonly ConsultationKind[], closed: boolean): string {
  const [key, order] = closed
    ? ['-extract(epoch from opened_at)::float8', 'opened_at desc, id']
    : ['extract(epoch from next_due)::float8', 'next_due, id'];
  const [state, from] = closed
    ? [
        `state = 'CLOSED'`,
        `(opened_at < to_timestamp(-$1::float8) or (opened_at = to_timestamp(-$1::float8) and id > $2::uuid))`,
      ]
    : [`state <> 'CLOSED'`, `(next_due, id) > (to_timestamp($1::float8), $2::uuid)`];
  const parts = kinds.map(
    (kind) => `(select '${kind}' as kind, ${columns}, ${key} as sort_key from ${stores[kind].table}
      where ${state} and ($4::text is null or state = $4) and ($1::float8 is null or ${from})
        and ($5::text is null or coalesce(assigned_to, '') = $5) and ($6::text is null or language = $6) and ($7::text is null or channel = $7)
        and ($8::boolean is null or (next_due < $9) = $8) and ($12::boolean is null or (next_due < $13) = $12)
        and ($14::text is null or assigned_to is null or assigned_to = $14)
        and ($10::uuid is null or subject_id = $10) and ($11::boolean is null or (flagged <> '{}') = $11)
      order by ${order} limit $3)`,
  );
  return `select * from (${parts.join(' union all ')}) c order by sort_key, id limit $3`;
}

/** A page of conversations. Throws `Refused` BAD_USER_INPUT on a cursor of another list. */
export async function conversations(
  { pool, clock }: Pick<Sources, 'pool' | 'clock'>,
  query: ConversationQuery,
  caller: Caller,
): Promise<Page<Conversation>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const filter = query.filter ?? {};
  const state = filter.state ?? null;
  const personId = filter.personId?.toLowerCase() ?? null;
  const none = pageOf<Conversation, Conversation>([], first, (row) => row, String);
  if (personId !== null && !isId(personId)) return none;
  if (from && (typeof from[0] !== 'number' || !isId(String(from[1])))) return none;
  const kinds = filter.kind ? [filter.kind] : (Object.keys(stores) as ConsultationKind[]);
  const rows = await pool.query<Conversation & { sort_key: number }>(statementOf(kinds, state === 'CLOSED'), [
    from?.[0] ?? null,
    from?.[1] ?? null,
    first + 1,
    state,
    filter.assignedTo ?? null,
    filter.language ?? null,
    filter.channel ?? null,
    filter.overdue ?? null,
    clock.now(),
    personId,
    filter.flagged ?? null,
    filter.dueSoon ?? null,
    soonAt(clock.now()),
    filter.mine === true && !actsOnAll(caller) ? (caller.staffNumber ?? '') : null,
  ]);
  return pageOf(
    rows.rows,
    first,
    ({ sort_key: _key, ...row }) => row,
    (row) => cursorOf(row.sort_key, row.id),
  );
}
