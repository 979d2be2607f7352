// The selection of Art. 8(3)①: pages through what is due by the rules, and writes it on the day's list. Never takes a person's wish into account.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { anchorBound, decide, listOf, ruleOf, type DestructionListRule } from '@clounge/shared/policy';
import type { HeldGroup } from '@clounge/shared/records';
import { archivedOn, endedDays } from '../archive/expiring.ts';
import { dueInPart } from '../held/four-parts.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import { holdFor } from '../held/vault-facts.ts';
import { enqueue } from '../outbox/outbox.ts';
import { waivedSince } from '../recovery/waivers.ts';
import type { Sources } from '../sources.ts';
import { endedCompaniesOf, type EndedCompany } from './ended-companies.ts';
import { append } from './events.ts';
import { insertItems, replaceItems } from './item-rows.ts';
import { rehash } from './list-hash.ts';
import { itemOfDay, itemOfPerson, targetOfDay, type PlannedItem } from './plan-item.ts';
import { referencesOf } from './references.ts';
import { waitingBatch, type ListOfCompany, type WaitingBatch } from './waiting-list.ts';

/** Serialises everything that puts items on lists, so that no class of a person is on two. */
export const selectionLock = 7_301;
const largestPage = 1_000;
const clamped = (first: number): number => Math.min(Math.max(1, first), largestPage);
/** Cursors of the archive's days begin so. */
const ofArchive = 'archive|';

export interface SelectionPageRequest {
  list: string;
  after: string | null;
  first: number;
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
  const recordClass = list.selectedBy[index];
  if (recordClass === undefined) return { after: null, added: 0 };
  const part = ruleOf(sources.policy, recordClass).part;
  if (part === null) throw new Error('A class that no part holds is on a list.');
  const at = sources.clock.now();
  const ended = inner?.startsWith(ofArchive) ? inner.slice(ofArchive.length) : null;
  if (ended !== null) return selectEndedDays(sources, list, { index, recordClass, at, after: ended || null }, request);
  const page = await dueInPart(sources, part, {
    recordClass,
    anchoredBefore: anchorBound(recordClass, at, sources.policy),
    after: inner,
    first: clamped(request.first),
  });
  const groups = inner === null ? [...page.groups, ...(await waivedGroups(sources, recordClass, at))] : page.groups;
  const added = groups.length > 0 ? await putOnList(sources, list, groups, at) : 0;
  if (page.after !== null) return { after: `${index}~${page.after}`, added };
  const archived = ruleOf(sources.policy, recordClass).then === 'ARCHIVE';
  return { after: archived ? `${index}~${ofArchive}` : nextClass(list, index), added };
}

const nextClass = (list: DestructionListRule, index: number): string | null =>
  index + 1 < list.selectedBy.length ? String(index + 1) : null;

/** After what the part holds of a class: days of it that ended in the archive and that nobody in the part shares. */
async function selectEndedDays(
  sources: Sources,
  list: DestructionListRule,
  where: { index: number; recordClass: string; at: Date; after: string | null },
  request: SelectionPageRequest,
): Promise<{ after: string | null; added: number }> {
  const { index, recordClass, at, after } = where;
  const page = await endedDays(sources, { recordClass, at, after, first: clamped(request.first) });
  const open = await sources.pool.query<{ until_day: string }>(
    `select until_day from batch_item where state = 'OPEN' and target = any ($1::text[])`,
    [page.groups.map(({ untilDay }) => targetOfDay(list, untilDay ?? '', recordClass))],
  );
  const known = new Set(open.rows.map((row) => row.until_day));
  const fresh = page.groups.filter(({ untilDay }) => !known.has(untilDay ?? ''));
  const added = fresh.length > 0 ? await putOnList(sources, list, fresh, at) : 0;
  return { after: page.after === null ? nextClass(list, index) : `${index}~${ofArchive}${page.after}`, added };
}

/** Members who gave up a window that still runs: due at once, whenever they left. */
async function waivedGroups(
  sources: Pick<Sources, 'pool' | 'policy'>,
  recordClass: string,
  at: Date,
): Promise<HeldGroup[]> {
  if (recordClass !== 'membership') return [];
  const people = await waivedSince(sources.pool, anchorBound(recordClass, at, sources.policy));
  const group = { untilDay: null, recordClass, anchor: null, purposeEndedAt: null, records: 0 };
  return people.map((subjectId) => ({ ...group, subjectId }));
}

async function putOnList(
  sources: Sources,
  list: DestructionListRule,
  groups: readonly HeldGroup[],
  at: Date,
): Promise<number> {
  const subjectIds = [...new Set(groups.flatMap((group) => (group.untilDay === null ? (group.subjectId ?? []) : [])))];
  const [lines, holds, references, companies] = await Promise.all([
    linesOfPeople(sources, subjectIds, at),
    sources.vaultFacts.holdsOn([]),
    referencesOf(sources, subjectIds),
    list.selectedBy.includes('membership') ? endedCompaniesOf(sources, subjectIds) : new Map<string, EndedCompany>(),
  ]);
  const archived = await archivedOn(
    sources,
    groups[0]?.recordClass ?? '',
    groups.flatMap((group) => group.untilDay ?? []),
  );
  const days = groups.flatMap((group) => {
    if (group.untilDay === null) return [];
    const { recordClass, untilDay } = group;
    // The part's rows and the archive's lie under one key: they end together, and are counted together.
    const records = group.records + (archived.get(untilDay) ?? 0);
    if (records === 0) return [];
    const decision = decide(sources.policy, { ...group, hold: holdFor(holds, null, recordClass) }, at);
    return itemOfDay(list, untilDay, { service: '', recordClass, records, decision, dies: 'WITH_DAY' }) ?? [];
  });
  return inTransaction(sources.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const taken = await takenClasses(db, list.id, subjectIds);
    const people = subjectIds.flatMap(
      (id) => itemOfPerson(list, id, lines.get(id) ?? [], taken.get(id) ?? [], at) ?? [],
    );
    // Who left with their company is on its list; who gave up being restored does not wait for the others' window.
    const companyOf = ({ subjectId }: PlannedItem): EndedCompany | null => {
      const company = subjectId === null ? undefined : companies.get(subjectId);
      return company && at >= company.recoverableUntil ? company : null;
    };
    const byCompany = Map.groupBy([...people, ...days], (item) => companyOf(item)?.terminationId ?? null);
    let added = 0;
    for (const items of byCompany.values()) {
      const company = items[0] ? companyOf(items[0]) : null;
      added += await writeItems(sources, db, { ...list, company }, items, references, at);
    }
    return added;
  });
}

/** Classes of these people that stand on other lists. */
export async function takenClasses(
  db: Queryable,
  list: string,
  subjectIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db.query<{ subject_id: string; classes: string[] }>(
    `select i.subject_id, array_agg(distinct c) as classes from batch_item i join destruction_batch b on b.id = i.batch_id, unnest(i.due_classes) c
     where i.state = 'OPEN' and i.subject_id = any ($1::uuid[]) and b.list <> $2 group by 1`,
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
  list: ListOfCompany,
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

const referenceOf = (item: PlannedItem, references: ReadonlyMap<string, string>): string =>
  item.subjectId === null
    ? (item.untilDay ?? '')
    : (references.get(item.subjectId) ?? item.subjectId.slice(0, 8).toUpperCase());

/** Hashes the lists that wait and sees to it that each has its workflow. Answers the ids of those that wait. */
export async function closeSelection(sources: Sources, list: string): Promise<string[]> {
  demandList(sources, list);
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
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
  });
}
