// The selection of Art. 8(3)①: pages through what is due by the rules, and writes it on the day's list. Never takes a person's wish into account.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { anchorBound, decide, listOf, ruleOf, type DestructionListRule } from '@clounge/shared/policy';
import type { HeldGroup } from '@clounge/shared/records';
import { archivedOn, endedDays } from '../archive/expiring.ts';
import { peopleWithGrants } from '../deletion/grants.ts';
import { dueInPart } from '../held/four-parts.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import { holdFor } from '../held/vault-facts.ts';
import { enqueue } from '../outbox/outbox.ts';
import { waivedSince } from '../recovery/waivers.ts';
import type { Sources } from '../sources.ts';
import { endedCompaniesOf, type EndedCompany } from './ended-companies.ts';
import { append } from './events.ts';
import { rehash } from './list-hash.ts';
import { itemOfDay, targetOfDay } from './plan-item.ts';
import { putPeopleOnList } from './putting.ts';
import { referencesOf } from './references.ts';
import type { WaitingBatch } from './waiting-list.ts';

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
  const next = index + 1 < sweeps.length ? String(index + 1) : null;
  const part = ruleOf(sources.policy, recordClass).part;
  if (part === null) throw new Error('A class that no part holds is on a list.');
  const at = sources.clock.now();
  const ended = inner?.startsWith(ofArchive) ? inner.slice(ofArchive.length) : null;
  if (ended !== null)
    return selectEndedDays(sources, list, { index, next, recordClass, at, after: ended || null }, request);
  const page = await dueInPart(sources, part, {
    recordClass,
    anchoredBefore: byPurposeEnd ? at : anchorBound(recordClass, at, sources.policy),
    byPurposeEnd,
    after: inner,
    first: clamped(request.first),
  });
  const askedFor = async () => [
    ...(await waivedGroups(sources, recordClass, at)),
    ...(index === 0 ? await grantedGroups(sources, list) : []),
  ];
  const groups = inner === null ? [...page.groups, ...(await askedFor())] : page.groups;
  const added = groups.length > 0 ? await putOnList(sources, list, groups, at) : 0;
  if (page.after !== null) return { after: `${index}~${page.after}`, added };
  const archived = !byPurposeEnd && ruleOf(sources.policy, recordClass).then === 'ARCHIVE';
  return { after: archived ? `${index}~${ofArchive}` : next, added };
}

/** After what the part holds of a class: days of it that ended in the archive and that nobody in the part shares. */
async function selectEndedDays(
  sources: Sources,
  list: DestructionListRule,
  where: { index: number; next: string | null; recordClass: string; at: Date; after: string | null },
  request: SelectionPageRequest,
): Promise<{ after: string | null; added: number }> {
  const { index, next, recordClass, at, after } = where;
  const page = await endedDays(sources, { recordClass, at, after, first: clamped(request.first) });
  const open = await sources.pool.query<{ until_day: string }>(
    `select until_day from batch_item where state = 'OPEN' and target = any ($1::text[])`,
    [page.groups.map(({ untilDay }) => targetOfDay(list, untilDay ?? '', recordClass))],
  );
  const known = new Set(open.rows.map((row) => row.until_day));
  const fresh = page.groups.filter(({ untilDay }) => !known.has(untilDay ?? ''));
  const added = fresh.length > 0 ? await putOnList(sources, list, fresh, at) : 0;
  return { after: page.after === null ? next : `${index}~${ofArchive}${page.after}`, added };
}

/** Members who gave up a window that still runs: due at once, whenever they left. */
async function waivedGroups(
  sources: Pick<Sources, 'pool' | 'policy'>,
  recordClass: string,
  at: Date,
): Promise<HeldGroup[]> {
  if (recordClass !== 'membership') return [];
  const people = await waivedSince(sources.pool, anchorBound(recordClass, at, sources.policy));
  return people.map((subjectId) => unanchored(recordClass, subjectId));
}

/** People with a granted deletion that waits: of any class of the list, whether it selects for it or goes along otherwise. */
async function grantedGroups(
  sources: Pick<Sources, 'pool' | 'policy'>,
  list: DestructionListRule,
): Promise<HeldGroup[]> {
  const classes = sources.policy.classes.flatMap((rule) => (rule.list === list.id ? rule.id : []));
  const people = await peopleWithGrants(sources.pool, classes);
  return people.map((subjectId) => unanchored(list.selectedBy[0] ?? '', subjectId));
}

/** Stands for a person: whether something of theirs is due is decided from all their lines. */
const unanchored = (recordClass: string, subjectId: string): HeldGroup => ({
  subjectId,
  untilDay: null,
  recordClass,
  anchor: null,
  purposeEndedAt: null,
  records: 0,
});

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
    return putPeopleOnList(sources, db, { list, subjectIds, lines, references, at, days, companies });
  });
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
