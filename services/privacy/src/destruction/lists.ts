// Reading lists: pages of them and of their items, what stands behind each class, and how far the work is. Never changes anything.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import {
  clauseInWords,
  isOverdue,
  lawInWords,
  ruleOf,
  why,
  type Decision,
  type Policy,
  type Verdict,
} from '@clounge/shared/policy';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { Approval } from './approval.entity.ts';
import { BatchItem, BatchLine, DestructionBatch, type BatchState } from './batch.entity.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from './cursors.ts';

export interface BatchFilter {
  list?: string | null;
  state?: readonly BatchState[] | null;
  overdue?: boolean | null;
}

interface Ranked {
  rank: number;
  sort_key: number;
}

/** Overdue lists first, then those that wait by deadline, then what is over, newest first. */
export async function destructionBatches(
  sources: Sources,
  query: { filter?: BatchFilter | null; first?: number | null; after?: string | null },
): Promise<Page<DestructionBatch>> {
  const first = sizeOf(query.first, 20);
  const from = after(query.after, 3);
  const { list = null, state = null, overdue = null } = query.filter ?? {};
  const rows = await sources.pool.query<Ranked & { id: string }>(
    `select * from (
       select b.*, case when state in ('RETURNED', 'COMPLETED') then 2 when limit_at <= $1 then 0 else 1 end as rank,
         case when state in ('RETURNED', 'COMPLETED') then -extract(epoch from selected_at) else extract(epoch from limit_at) end::float8 as sort_key
       from destruction_batch b) r
     where ($2::text is null or list = $2) and ($3::text[] is null or state = any ($3))
       and ($4::boolean is null or (rank = 0) = $4)
       and ($5::float8 is null or (rank, sort_key, id::text) > ($5::float8, $6::float8, $7::text))
     order by rank, sort_key, id::text limit $8`,
    [sources.clock.now(), list, state, overdue, from?.[0] ?? null, from?.[1] ?? null, from?.[2] ?? null, first + 1],
  );
  const em = sources.orm.em.fork();
  return pageOf(
    rows.rows,
    first,
    (row) => em.map(DestructionBatch, row),
    (row) => cursorOf(row.rank, row.sort_key, row.id),
  );
}

export interface ItemQuery {
  first?: number | null;
  after?: string | null;
  overdue?: boolean | null;
  recordClass?: string | null;
}

/** Items of a list, overdue first, then by deadline; recovered ones have left it. */
export async function itemsOf(sources: Sources, batchId: string, query: ItemQuery): Promise<Page<BatchItem>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const rows = await sources.pool.query<{ id: string; limit_at: Date }>(
    `select i.* from batch_item i
     where batch_id = $1 and state <> 'RECOVERED' and ($2::boolean is null or (state = 'OPEN' and not excluded and not held and limit_at <= $3) = $2)
       and ($4::text is null or exists (select 1 from batch_line l where l.item_id = i.id and l.record_class = $4))
       and ($5::timestamptz is null or (limit_at, id::text) > ($5, $6::text))
     order by limit_at, id::text limit $7`,
    [
      batchId,
      query.overdue ?? null,
      sources.clock.now(),
      query.recordClass ?? null,
      from?.[0] ?? null,
      from?.[1] ?? null,
      first + 1,
    ],
  );
  const em = sources.orm.em.fork();
  return pageOf(
    rows.rows,
    first,
    (row) => em.map(BatchItem, row),
    (row) => cursorOf(row.limit_at.toISOString(), row.id),
  );
}

/** Items with the policy version that their sentences are made under. */
export async function itemsInList(
  sources: Sources,
  batch: Pick<DestructionBatch, 'id' | 'policyVersion'>,
  query: ItemQuery,
) {
  const { nodes, pageInfo } = await itemsOf(sources, batch.id, query);
  return { nodes: nodes.map((item) => ({ item, policyVersion: batch.policyVersion })), pageInfo };
}

/** A decision where it was an approval. */
export const onlyApproved = (decision: Approval | null): Approval | null =>
  decision?.decision === 'APPROVED' ? decision : null;

/** Lines by item id, of many items at once. */
export async function linesByItem(sources: Sources, itemIds: readonly string[]): Promise<BatchLine[][]> {
  const lines = await sources.orm.em
    .fork()
    .find(BatchLine, { itemId: { $in: [...itemIds] } }, { orderBy: { recordClass: 'asc', verdict: 'asc' } });
  const byItem = Map.groupBy(lines, (line) => line.itemId);
  return itemIds.map((id) => byItem.get(id) ?? []);
}

/** Decisions on lists, in the order of the lists; null where a list waits. */
export async function approvalsOf(sources: Sources, batchIds: readonly string[]): Promise<(Approval | null)[]> {
  const found = await sources.orm.em.fork().find(Approval, { batchId: { $in: [...batchIds] } });
  const byBatch = new Map(found.map((one) => [one.batchId, one]));
  return batchIds.map((id) => byBatch.get(id) ?? null);
}

/** The decision that a stored line says, so that its sentence can be made again in any language. */
function decisionOf(
  policy: Policy,
  line: Pick<BatchLine, 'recordClass' | 'verdict' | 'anchor' | 'until' | 'holdLaw' | 'holdReview' | 'grantedAt'>,
): Decision {
  const hold = line.holdLaw && line.holdReview ? { law: line.holdLaw, reviewOn: line.holdReview } : null;
  const { anchor = null, until = null, grantedAt } = line;
  const said = { rule: ruleOf(policy, line.recordClass), verdict: line.verdict, anchor, until, deadlines: null, hold };
  return grantedAt ? { ...said, grantedAt } : said;
}

/** A line, and the policy version that it was decided under. */
export interface DecidedLine {
  line: BatchLine;
  policyVersion: string;
}

/** Why the line says what it says: rule, article and anchor date in a sentence. */
export async function whyOf(db: Queryable, { line, policyVersion }: DecidedLine, language: Language): Promise<string> {
  const policy = await policyOf(db, policyVersion);
  return why(policy, decisionOf(policy, line), language);
}

export async function clauseOf(
  db: Queryable,
  { line, policyVersion }: DecidedLine,
  language: Language,
): Promise<string> {
  return clauseInWords(ruleOf(await policyOf(db, policyVersion), line.recordClass).clause, language);
}

/** The law that keeps it, or that a hold rests on. */
export async function lawOf(
  db: Queryable,
  { line, policyVersion }: DecidedLine,
  language: Language,
): Promise<string | null> {
  const policy = await policyOf(db, policyVersion);
  return line.holdLaw ?? lawInWords(ruleOf(policy, line.recordClass), policy, language);
}

export interface ClassInWords {
  recordClass: string;
  title: string;
  verdict: Verdict;
  records: number;
  people: number;
  clause: string;
  law: string | null;
  until: Date | null;
}

/** By class and verdict: what is due, what is kept by law, what is held. Excluded items are not counted. */
export async function classesOf(
  db: Queryable,
  batch: Pick<DestructionBatch, 'id' | 'policyVersion'>,
  language: Language,
): Promise<ClassInWords[]> {
  const rows = await db.query<{
    record_class: string;
    verdict: Verdict;
    records: number;
    people: number;
    until: Date | null;
    law: string | null;
  }>(
    `select l.record_class, l.verdict, sum(l.records) as records, count(distinct i.subject_id) as people, max(l.until) as until,
       max(l.hold_law) as law
     from batch_item i join batch_line l on l.item_id = i.id
     where i.batch_id = $1 and not i.excluded and i.state <> 'RECOVERED' group by 1, 2 order by l.verdict = 'DUE' desc, 1, 2`,
    [batch.id],
  );
  const policy = await policyOf(db, batch.policyVersion);
  return rows.rows.map((row) => {
    const rule = ruleOf(policy, row.record_class);
    return {
      recordClass: row.record_class,
      title: rule.title[language],
      verdict: row.verdict,
      records: row.records,
      people: row.people,
      clause: clauseInWords(rule.clause, language),
      law: row.law ?? lawInWords(rule, policy, language),
      until: row.verdict === 'DUE' ? null : row.until,
    };
  });
}

/** How many items of a list are past the limit of Art. 3(1) now. */
export async function overdueCount(sources: Pick<Sources, 'pool' | 'clock'>, batchId: string): Promise<number> {
  const rows = await sources.pool.query<{ count: number }>(
    `select count(*) as count from batch_item where batch_id = $1 and state = 'OPEN' and not excluded and not held and limit_at <= $2`,
    [batchId, sources.clock.now()],
  );
  return rows.rows[0]?.count ?? 0;
}

/** Whether an item waits although its limit has passed. */
export const itemIsOverdue = (item: Pick<BatchItem, 'state' | 'excluded' | 'held' | 'limitAt'>, at: Date): boolean =>
  item.state === 'OPEN' && !item.excluded && !item.held && isOverdue(item, at);
