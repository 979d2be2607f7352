// Puts what is due on the lists that wait: people, days beside them, each company's on its own. Selects nothing, and decides nothing.
import { randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import type { DestructionListRule } from '@clounge/shared/policy';
import type { PersonLine } from '../held/person-lines.ts';
import type { Sources } from '../sources.ts';
import type { EndedCompany } from './ended-companies.ts';
import { insertItems, replaceItems } from './item-rows.ts';
import { itemOfPerson, type PlannedItem } from './plan-item.ts';
import { waitingBatch, type ListOfCompany } from './waiting-list.ts';

/** People of whom something may be due, with their decided lines; days beside them, and companies that they left with. */
export interface Selected {
  list: DestructionListRule;
  subjectIds: readonly string[];
  lines: ReadonlyMap<string, readonly PersonLine[]>;
  references: ReadonlyMap<string, string>;
  at: Date;
  days?: readonly PlannedItem[];
  companies?: ReadonlyMap<string, EndedCompany>;
}

/** Writes what is due of these people on the ordinary lists of the day; how many items are new. The caller holds the selection's lock. */
export async function putPeopleOnList(sources: Sources, db: Queryable, selected: Selected): Promise<number> {
  const { list, subjectIds, lines, references, at, days = [], companies } = selected;
  const taken = await takenClasses(db, list.id, subjectIds);
  const people = subjectIds.flatMap((id) => itemOfPerson(list, id, lines.get(id) ?? [], taken.get(id) ?? [], at) ?? []);
  // Who left with their company is on its list; who gave up being restored does not wait for the others' window.
  const companyOf = ({ subjectId }: PlannedItem): EndedCompany | null => {
    const company = subjectId === null ? undefined : companies?.get(subjectId);
    return company && at >= company.recoverableUntil ? company : null;
  };
  const byCompany = Map.groupBy([...people, ...days], (item) => companyOf(item)?.terminationId ?? null);
  let added = 0;
  for (const items of byCompany.values()) {
    const company = items[0] ? companyOf(items[0]) : null;
    added += await writeItems(sources, db, { ...list, company }, items, references, at);
  }
  return added;
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

/** How an item is called on its list. */
export const referenceOf = (
  item: Pick<PlannedItem, 'subjectId' | 'untilDay'>,
  references: ReadonlyMap<string, string>,
): string =>
  item.subjectId === null
    ? (item.untilDay ?? '')
    : (references.get(item.subjectId) ?? item.subjectId.slice(0, 8).toUpperCase());
