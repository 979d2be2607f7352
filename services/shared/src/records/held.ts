// What is held, what is due, what is left: SQL derived from annotations. Reads counts and dates, never contents.
import type { Queryable } from '../database/index.ts';
import { Refused } from '../errors/index.ts';
import type { RecordAnnotation, RecordRegistry } from './annotation.ts';
import { idColumns, strays } from './strays.ts';

/** Rows of one target, class and anchor. Instants as dates, days as `YYYY-MM-DD`. */
export interface HeldGroup {
  subjectId: string | null;
  untilDay: string | null;
  recordClass: string;
  anchor: Date | null;
  purposeEndedAt: Date | null;
  records: number;
}

export interface Targets {
  recordClasses: readonly string[];
  subjectIds: readonly string[];
  untilDays: readonly string[];
}

const groupsPerPage = 1_000;
const noTime = 'null::timestamptz';
const noDay = 'null::date';

const anchorOf = (record: RecordAnnotation) => (record.anchorColumn ? `r.${record.anchorColumn}` : noTime);
const dayOf = (record: RecordAnnotation) => (record.dayColumn ? `r.${record.dayColumn}` : noDay);
const endedOf = (record: RecordAnnotation) => (record.purposeEnded ? `(${record.purposeEnded})` : noTime);

interface GroupRow {
  subject_id: string | null;
  until_day: string | null;
  anchor: Date | null;
  purpose_ended_at: Date | null;
  records: number;
}

const groupOf = (recordClass: string, row: GroupRow): HeldGroup => ({
  subjectId: row.subject_id,
  untilDay: row.until_day,
  recordClass,
  anchor: row.anchor,
  purposeEndedAt: row.purpose_ended_at,
  records: row.records,
});

/** Whether every row of a subject shares the facts that decide: then the subject is asked about once, not each row. */
function decidedBySubject(record: RecordAnnotation): boolean {
  if (record.anchorColumn || record.dayColumn) return false;
  const used = [...(record.purposeEnded ?? '').matchAll(/\br\.(\w+)/g)].map(([, column]) => column);
  return used.every((column) => column === record.subjectColumn);
}

function groupsSql(record: RecordAnnotation, counted: boolean): string {
  const subject = record.subjectColumn;
  if (decidedBySubject(record)) {
    const rows = counted
      ? `select ${subject}, count(*) as records from ${record.table} where ${subject} = any ($1::uuid[]) group by 1`
      : `select s as ${subject}, 1 as records from unnest($1::uuid[]) s where exists (select 1 from ${record.table} t where t.${subject} = s)`;
    return `select r.${subject} as subject_id, ${noDay} as until_day, ${noTime} as anchor, ${endedOf(record)} as purpose_ended_at,
        r.records from (${rows}) r order by 1`;
  }
  const anchor = record.dayColumn ? `max(${anchorOf(record)})` : anchorOf(record);
  const by = record.dayColumn ? '1, 2' : '1, 2, 3, 4';
  const ended = record.dayColumn ? `max(${endedOf(record)})` : endedOf(record);
  return `select r.${subject} as subject_id, ${dayOf(record)} as until_day, ${anchor} as anchor,
      ${ended} as purpose_ended_at, count(*) as records
    from ${record.table} r where r.${subject} = any ($1::uuid[]) group by ${by} order by 1, 2`;
}

/** What is asked of `heldGroups`. */
export interface HeldQuery {
  subjectIds: readonly string[];
  /** Only these classes; all where absent. */
  recordClasses?: readonly string[] | null;
  /** False where only the facts that decide are wanted: `records` may then be less than there are, but not zero. */
  counted?: boolean | null;
}

/** What is held of these subjects, by class, day and anchor. Classes that die by the day are one group a day. */
export async function heldGroups(db: Queryable, registry: RecordRegistry, query: HeldQuery): Promise<HeldGroup[]> {
  const all: HeldGroup[] = [];
  for (const record of registry.records) {
    if (query.recordClasses?.includes(record.recordClass) === false) continue;
    const rows = await db.query<GroupRow>(groupsSql(record, query.counted ?? true), [query.subjectIds]);
    all.push(...rows.rows.map((row) => groupOf(record.recordClass, row)));
  }
  return all;
}

/** A page of `dueGroups` and where the next one starts. */
export interface HeldGroupPage {
  groups: HeldGroup[];
  after: string | null;
}

/** What is asked of `dueGroups`. */
export interface DueRecords {
  recordClass: string;
  anchoredBefore: Date;
  /** Looks at the end of the purpose alone, where the class has an anchor too: a consent that was withdrawn ends it early. */
  byPurposeEnd?: boolean | null;
  after: string | null;
  first: number;
}

/**
 * Targets of a class whose anchor (or end of purpose) lies at or before an instant, oldest first.
 * A target is a subject, or a day where the class dies by the day; then all of the day's rows must qualify.
 */
export async function dueGroups(db: Queryable, registry: RecordRegistry, query: DueRecords): Promise<HeldGroupPage> {
  if (query.first < 1 || query.first > groupsPerPage)
    throw new Refused('BAD_USER_INPUT', `Ask for 1 to ${groupsPerPage} groups.`, { field: 'first' });
  const records = registry.records.filter((record) => record.recordClass === query.recordClass);
  const record = records[0];
  if (!record) return { groups: [], after: null };
  const [afterTime = null, afterTarget = null] = query.after?.split('|') ?? [];
  // A class may lie in several tables: a target is due by all of its rows together.
  const tables = records.map((one) => {
    const target = one.dayColumn ? `r.${one.dayColumn}` : `r.${one.subjectColumn}`;
    const event = one.anchorColumn && !query.byPurposeEnd ? anchorOf(one) : endedOf(one);
    return `select ${target}::text as target, ${event} as event, ${endedOf(one)} as purpose_ended_at
      from ${one.table} r where ${event} is not null`;
  });
  const rows = await db.query<{ target: string; event: Date; purpose_ended_at: Date | null; records: number }>(
    `select target, event, purpose_ended_at, records from (
       select target, max(event) as event, max(purpose_ended_at) as purpose_ended_at, count(*) as records
       from (${tables.join(' union all ')}) r group by 1) due
     where event <= $1 and ($2::timestamptz is null or (event, target) > ($2::timestamptz, $3::text))
     order by event, target limit $4`,
    [query.anchoredBefore, afterTime, afterTarget, query.first],
  );
  const groups = rows.rows.map((row): HeldGroup => ({
    subjectId: record.dayColumn ? null : row.target,
    untilDay: record.dayColumn ? row.target : null,
    recordClass: query.recordClass,
    anchor: row.event,
    purposeEndedAt: row.purpose_ended_at,
    records: row.records,
  }));
  const last = rows.rows.at(-1);
  return {
    groups,
    after: last && rows.rows.length === query.first ? `${last.event.toISOString()}|${last.target}` : null,
  };
}

/** The WHERE of a class's rows for these targets: by day where it dies by the day, else by subject. */
export const targetOf = (record: RecordAnnotation): string =>
  record.dayColumn ? `${record.dayColumn} = any ($2::date[])` : `${record.subjectColumn} = any ($1::uuid[])`;

export interface ClassCount {
  recordClass: string;
  records: number;
}

/**
 * Rows and search tokens that are left of these targets, by class; classes with none left are not listed. Rows of tables where nobody
 * expects a person, but which hold the id of one, are listed as `(table <name>)`.
 */
export async function residue(db: Queryable, registry: RecordRegistry, targets: Targets): Promise<ClassCount[]> {
  const left: ClassCount[] = [];
  for (const record of registry.records.filter((one) => targets.recordClasses.includes(one.recordClass))) {
    const tables = [
      `(select count(*) from ${record.table} where ${targetOf(record)})`,
      ...(record.alongside ?? []).map(
        (other) => `(select count(*) from ${other.table} where ${other.subjectColumn} = any ($1::uuid[]))`,
      ),
    ];
    const rows = await db.query<{ records: number }>(
      `select ${tables.join(' + ')} as records, $1::uuid[] is null, $2::date[] is null`,
      [targets.subjectIds, targets.untilDays],
    );
    const records = rows.rows[0]?.records ?? 0;
    if (records > 0) left.push({ recordClass: record.recordClass, records });
  }
  for (const { table, records } of await strays(db, registry, targets.subjectIds))
    left.push({ recordClass: `(table ${table})`, records });
  return left;
}

/** In how many tables' columns `residue` looks for targets of these classes. */
export async function residuePlaces(
  db: Queryable,
  registry: RecordRegistry,
  recordClasses: readonly string[],
): Promise<number> {
  const annotated = registry.records.filter((one) => recordClasses.includes(one.recordClass));
  const asked = annotated.reduce((sum, record) => sum + 1 + (record.alongside ?? []).length, 0);
  return asked + (await idColumns(db, registry)).length;
}
