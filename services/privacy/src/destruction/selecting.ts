// The selection of Art. 8(3)①: pages through what is due by the rules, and writes it on the day's list. Never takes a person's wish into account.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { anchorBound, dayOf, decide, listOf, ruleOf, type DestructionListRule } from '@clounge/shared/policy';
import type { HeldGroup } from '@clounge/shared/records';
import { dueInPart } from '../held/four-parts.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import type { PersonLine } from '../held/person-lines.ts';
import { holdFor } from '../held/vault-facts.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { append } from './events.ts';
import { insertItems, replaceItems } from './item-rows.ts';
import { rehash } from './list-hash.ts';
import { itemOfDay, itemOfPerson, type PlannedItem } from './plan-item.ts';
import { referencesOf } from './references.ts';

/** Serialises everything that puts items on lists, so that no class of a person is on two. */
export const selectionLock = 7_301;
const largestPage = 1_000;

export interface SelectionPageRequest {
  list: string;
  after: string | null;
  first: number;
}

interface WaitingBatch {
  id: string;
  list: string;
  reference: string;
  policyVersion: string;
}

/** Where a selection stands: which of the list's classes, and where in it. */
function cursorOf(after: string | null): { index: number; inner: string | null } {
  const parts = /^(\d{1,3})(?:~(.*))?$/.exec(after ?? '0');
  if (!parts) throw new Refused('BAD_USER_INPUT', 'This is no cursor of a selection.', { field: 'after' });
  return { index: Number(parts[1]), inner: parts[2] ?? null };
}

function demandList(sources: Sources, list: string): DestructionListRule {
  const rule = listOf(sources.policy, list);
  if (!rule) throw new Refused('BAD_USER_INPUT', 'The policy has no such destruction list.', { field: 'list' });
  return rule;
}

/** What a list looks for, in order: each of its classes, and once more by the end of the purpose where that alone makes it due. */
const sweepsOf = ({ policy }: Sources, list: DestructionListRule) =>
  list.selectedBy.flatMap((recordClass) => [
    { recordClass, byPurposeEnd: false },
    ...(ruleOf(policy, recordClass).atOnce === 'WHEN_PURPOSE_ENDED' ? [{ recordClass, byPurposeEnd: true }] : []),
  ]);

/**
 * One page of the selection. Answers how many items are new on a list and where the next page starts; null after the last.
 * Throws `Refused` BAD_USER_INPUT, UNAVAILABLE.
 */
export async function selectPage(
  sources: Sources,
  request: SelectionPageRequest,
): Promise<{ after: string | null; added: number }> {
  const list = demandList(sources, request.list);
  const { index, inner } = cursorOf(request.after);
  const sweeps = sweepsOf(sources, list);
  const sweep = sweeps[index];
  if (!sweep) return { after: null, added: 0 };
  const { recordClass, byPurposeEnd } = sweep;
  const part = ruleOf(sources.policy, recordClass).part;
  if (part === null) throw new Error('A class that no part holds is on a list.');
  const at = sources.clock.now();
  const page = await dueInPart(sources, part, {
    recordClass,
    anchoredBefore: byPurposeEnd ? at : anchorBound(recordClass, at, sources.policy),
    byPurposeEnd,
    after: inner,
    first: Math.min(Math.max(1, request.first), largestPage),
  });
  const added = page.groups.length > 0 ? await putOnList(sources, list, page.groups, at) : 0;
  if (page.after !== null) return { after: `${index}~${page.after}`, added };
  return { after: index + 1 < sweeps.length ? String(index + 1) : null, added };
}

async function putOnList(
  sources: Sources,
  list: DestructionListRule,
  groups: readonly HeldGroup[],
  at: Date,
): Promise<number> {
  const subjectIds = [...new Set(groups.flatMap((group) => (group.untilDay === null ? (group.subjectId ?? []) : [])))];
  const [lines, holds, references] = await Promise.all([
    linesOfPeople(sources, subjectIds, at),
    sources.vaultFacts.holdsOn([]),
    referencesOf(sources, subjectIds),
  ]);
  const days = groups.flatMap((group) => {
    if (group.untilDay === null) return [];
    const { recordClass, records, untilDay } = group;
    const decision = decide(sources.policy, { ...group, hold: holdFor(holds, null, recordClass) }, at);
    return itemOfDay(list, untilDay, { service: '', recordClass, records, decision, dies: 'WITH_DAY' }) ?? [];
  });
  return inTransaction(sources.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    return putPeopleOnList(sources, db, { list, subjectIds, lines, references, at, days });
  });
}

/** People of whom something may be due, with their decided lines, and days beside them. */
export interface Selected {
  list: DestructionListRule;
  subjectIds: readonly string[];
  lines: ReadonlyMap<string, readonly PersonLine[]>;
  references: ReadonlyMap<string, string>;
  at: Date;
  days?: readonly PlannedItem[];
}

/** Writes what is due of these people on the ordinary list of the day; how many items are new. The caller holds the selection's lock. */
export async function putPeopleOnList(sources: Sources, db: Queryable, selected: Selected): Promise<number> {
  const { list, subjectIds, lines, references, at, days = [] } = selected;
  const taken = await takenClasses(db, list.id, subjectIds);
  const people = subjectIds.flatMap((id) => itemOfPerson(list, id, lines.get(id) ?? [], taken.get(id) ?? [], at) ?? []);
  return writeItems(sources, db, list, [...people, ...days], references, at);
}

/** Classes of these people that stand on other lists, or are being destroyed at once. */
export async function takenClasses(
  db: Queryable,
  list: string,
  subjectIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db.query<{ subject_id: string; classes: string[] }>(
    `select i.subject_id, array_agg(distinct c) as classes from batch_item i join destruction_batch b on b.id = i.batch_id, unnest(i.due_classes) c
     where i.state = 'OPEN' and i.subject_id = any ($1::uuid[])
       and (b.list <> $2 or i.target <> 'subject:' || i.subject_id || '/' || $2) group by 1`,
    [subjectIds, list],
  );
  return new Map(rows.rows.map((row) => [row.subject_id, row.classes]));
}

interface OpenItem {
  id: string;
  target: string;
  batch_id: string;
  digest: string;
  state: string;
}

async function writeItems(
  sources: Sources,
  db: Queryable,
  list: DestructionListRule,
  items: readonly PlannedItem[],
  references: ReadonlyMap<string, string>,
  at: Date,
): Promise<number> {
  if (items.length === 0) return 0;
  const open = await db.query<OpenItem>(
    `select i.id, i.target, i.batch_id, encode(i.digest, 'hex') as digest, b.state
     from batch_item i join destruction_batch b on b.id = i.batch_id where i.state = 'OPEN' and i.target = any ($1::text[])
     order by b.id for update of b`,
    [items.map((item) => item.target)],
  );
  const known = new Map(open.rows.map((row) => [row.target, row]));
  const stale = items.flatMap((item) => {
    const row = known.get(item.target);
    return row && row.state === 'AWAITING_APPROVAL' && row.digest !== item.digest ? [{ id: row.id, item }] : [];
  });
  if (stale.length > 0) await replaceItems(db, stale);
  const fresh = items.filter((item) => !known.has(item.target));
  const due = fresh.filter((item) => !item.held);
  // Held ones are shown beside the due; a list of held ones only would ask for a decision about nothing.
  const batch = await waitingBatch(sources, db, list, due, at);
  if (!batch) return 0;
  await insertItems(
    db,
    batch.id,
    fresh.map((item) => ({ ...item, id: randomUUID(), reference: referenceOf(item, references) })),
    at,
  );
  return due.length;
}

/** How an item is called on its list. */
export const referenceOf = (
  item: Pick<PlannedItem, 'subjectId' | 'untilDay'>,
  references: ReadonlyMap<string, string>,
): string =>
  item.subjectId === null
    ? (item.untilDay ?? '')
    : (references.get(item.subjectId) ?? item.subjectId.slice(0, 8).toUpperCase());

/** The list of this day that still waits, locked; or a new one for what is due, where anything is. */
async function waitingBatch(
  sources: Sources,
  db: Queryable,
  list: DestructionListRule,
  items: readonly PlannedItem[],
  at: Date,
): Promise<WaitingBatch | null> {
  const day = dayOf(at, sources.policy);
  const found = await db.query<WaitingBatch>(
    `select id, list, reference, policy_version as "policyVersion" from destruction_batch
     where list = $1 and opened_on = $2 and state = 'AWAITING_APPROVAL' and policy_version = $3 for update`,
    [list.id, day, sources.policy.version],
  );
  if (found.rows[0]) return found.rows[0];
  const [one, ...others] = items;
  if (!one) return null;
  const earlier = await db.query<{ count: number }>(
    `select count(*) as count from destruction_batch where list = $1 and opened_on = $2 and reference not like '%-at-once-%'`,
    [list.id, day],
  );
  const number = (earlier.rows[0]?.count ?? 0) + 1;
  const reference = `D-${day}-${list.id}${number > 1 ? `-${number}` : ''}`;
  const first = others.reduce((earliest, other) => (earliest.limitAt <= other.limitAt ? earliest : other), one);
  const batch = { id: randomUUID(), list: list.id, reference, policyVersion: sources.policy.version };
  await db.query(
    `insert into destruction_batch (id, reference, list, state, policy_version, list_hash, opened_on, selected_at, approve_by, destroy_by, limit_at)
     values ($1, $2, $3, 'AWAITING_APPROVAL', $4, '', $5, $6, $7, $8, $9)`,
    [batch.id, reference, list.id, batch.policyVersion, day, at, first.approveBy, first.destroyBy, first.limitAt],
  );
  return batch;
}

/** Hashes the lists that wait and sees to it that each has its workflow. Answers the ids of those that wait. */
export async function closeSelection(sources: Sources, list: string): Promise<string[]> {
  demandList(sources, list);
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    return announceLists(db, list, at);
  });
}

/** As `closeSelection`, in a transaction of the caller, who holds the selection's lock. */
export async function announceLists(db: Queryable, list: string, at: Date): Promise<string[]> {
  const waiting = await db.query<WaitingBatch & { announced: string | null }>(
    `select id, list, reference, policy_version as "policyVersion", announced_hash as announced from destruction_batch
     where list = $1 and state = 'AWAITING_APPROVAL' order by id for update`,
    [list],
  );
  for (const batch of waiting.rows) {
    const { listHash, itemCount } = await rehash(db, batch);
    if (listHash !== batch.announced) {
      await db.query('update destruction_batch set announced_hash = $2 where id = $1', [batch.id, listHash]);
      const facts = { items: itemCount, policy: batch.policyVersion };
      await append(db, { batchId: batch.id, at, kind: 'SELECTED', by: 'system', facts });
    }
    await enqueue(db, { kind: 'START', subject: batch.id });
  }
  return waiting.rows.map((batch) => batch.id);
}
