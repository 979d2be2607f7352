// Reads the archive's rows, still sealed, and drops the partitions of ended scopes. Opens nothing: that is the door's.
import { openPool, unavailable } from '../database/index.ts';
import type { ArchivedRow } from './writer.ts';

/** A row as it lies there. */
export interface StoredArchived extends Omit<ArchivedRow, 'batchId'> {
  scopeVersion: number;
}

/** Rows of one person, class, day and part, counted. */
export interface ArchivedGroup {
  subjectKey: Buffer;
  recordClass: string;
  untilDay: string;
  sourcePart: string;
  held: boolean;
  records: number;
}

export interface ArchiveScope {
  scope: string;
  recordClass: string;
  /** Null for what a legal hold keeps. */
  untilDay: string | null;
  records: number;
}

export interface ArchiveFilter {
  recordClass?: string | null;
  untilDay?: string | null;
  subjectKey?: Buffer | null;
}

/** The last row of a page. */
export interface ArchivePosition {
  scope: string;
  id: string;
}

export interface ArchiveReader {
  /** Scopes that have a partition, by day. */
  scopes(filter?: Pick<ArchiveFilter, 'recordClass' | 'untilDay'>): Promise<ArchiveScope[]>;
  /** Days of a class that lie before a day, in order: what has ended. */
  endedDays(recordClass: string, before: string, after: string | null, first: number): Promise<string[]>;
  /** Counts by scope; scopes without rows are not listed. */
  counts(scopes: readonly string[]): Promise<Map<string, number>>;
  /** What is held under these keys, counted. `onlyHolds`: only what a legal hold keeps. */
  groups(subjectKeys: readonly Buffer[], onlyHolds?: boolean): Promise<ArchivedGroup[]>;
  /** A page of rows in the order of scope and id. */
  page(filter: ArchiveFilter, after: ArchivePosition | null, first: number): Promise<StoredArchived[]>;
  /** Rows of a scope after an id, in order; with keys, those of these people. */
  rowsOf(
    scope: string,
    subjectKeys: readonly Buffer[] | null,
    after: string | null,
    first: number,
  ): Promise<StoredArchived[]>;
  /** Which of these rows of a part lie in the archive, each with its latest day. Only scopes of these classes are asked. */
  sourcesAmong(
    part: string,
    recordClasses: readonly string[],
    ids: readonly string[],
  ): Promise<{ sourceId: string; untilDay: string }[]>;
  /** Drops the partition of a scope whose key has ended; false where there is none. */
  drop(scope: string): Promise<boolean>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** So many partitions are asked about in one statement: a lock is held on each. */
const scopesAtOnce = 200;

const columns = `id, scope, scope_version as "scopeVersion", until_day as "untilDay", record_class as "recordClass", law,
  source_part as "sourcePart", source_id as "sourceId", tenant_id as "tenantId", subject_key as "subjectKey", link,
  field_set as fields, sealed, archived_at as "archivedAt"`;

const chunksOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / scopesAtOnce) }, (_, index) =>
    all.slice(index * scopesAtOnce, (index + 1) * scopesAtOnce),
  );

/** Opens the archive for reading; only the privacy part has the role for it. */
export function openArchiveReader(readerUrl: string): ArchiveReader {
  const pool = openPool(readerUrl, 4);
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unavailable('archive', error);
    }
  }
  async function scopes(filter: Pick<ArchiveFilter, 'recordClass' | 'untilDay'> = {}): Promise<ArchiveScope[]> {
    const found = await pool.query<ArchiveScope>(
      `select scope, record_class as "recordClass", until_day as "untilDay", records from archive_scope
       where ($1::text is null or record_class = $1) and ($2::date is null or until_day = $2 or until_day is null)
       order by scope collate "C"`,
      [filter.recordClass ?? null, filter.untilDay ?? null],
    );
    return found.rows;
  }

  return {
    scopes: (filter) => guarded(() => scopes(filter)),
    endedDays: (recordClass, before, after, first) =>
      guarded(async () => {
        const found = await pool.query<{ day: string }>(
          `select until_day as day from archive_scope
           where record_class = $1 and until_day < $2 and ($3::date is null or until_day > $3) order by 1 limit $4`,
          [recordClass, before, after, first],
        );
        return found.rows.map(({ day }) => day);
      }),
    counts: (wanted) =>
      guarded(async () => {
        const found = await pool.query<{ scope: string; records: number }>(
          'select scope, records from archive_scope where scope = any ($1::text[]) and records > 0',
          [wanted],
        );
        return new Map(found.rows.map(({ scope, records }) => [scope, records]));
      }),
    groups: (subjectKeys, onlyHolds = false) =>
      guarded(async () => {
        if (subjectKeys.length === 0) return [];
        const known = (await scopes()).filter((one) => !onlyHolds || one.untilDay === null);
        const groups: ArchivedGroup[] = [];
        for (const chunk of chunksOf(known.map(({ scope }) => scope))) {
          const found = await pool.query<ArchivedGroup>(
            `select subject_key as "subjectKey", record_class as "recordClass", until_day as "untilDay", source_part as "sourcePart",
               scope like 'hold:%' as held, count(distinct id) as records
             from archived_record where scope = any ($1::text[]) and subject_key = any ($2::bytea[]) group by 1, 2, 3, 4, 5`,
            [chunk, subjectKeys],
          );
          groups.push(...found.rows);
        }
        return groups;
      }),
    page: (filter, after, first) =>
      guarded(async () => {
        const wanted = (await scopes(filter))
          .map(({ scope }) => scope)
          .filter((scope) => !after || scope >= after.scope);
        const rows: StoredArchived[] = [];
        // A person's rows are few and may lie in any scope; without a person one scope after the other is read.
        const chunks = filter.subjectKey ? chunksOf(wanted) : wanted.map((scope) => [scope]);
        for (const chunk of chunks) {
          if (rows.length >= first) break;
          const found = await pool.query<StoredArchived>(
            `select ${columns} from archived_record
             where scope = any ($1::text[]) and ($2::bytea is null or subject_key = $2) and ($3::date is null or until_day = $3)
               and ($4::text is null or (scope collate "C", id) > ($4, $5::uuid))
             order by scope collate "C", id limit $6`,
            [
              chunk,
              filter.subjectKey ?? null,
              filter.untilDay ?? null,
              after?.scope ?? null,
              after?.id ?? null,
              first - rows.length,
            ],
          );
          rows.push(...found.rows);
        }
        return rows;
      }),
    rowsOf: (scope, subjectKeys, after, first) =>
      guarded(async () => {
        const found = await pool.query<StoredArchived>(
          `select ${columns} from archived_record
           where scope = $1 and ($2::bytea[] is null or subject_key = any ($2::bytea[])) and ($3::uuid is null or id > $3) order by id limit $4`,
          [scope, subjectKeys, after, first],
        );
        return found.rows;
      }),
    sourcesAmong: (part, recordClasses, ids) =>
      guarded(async () => {
        if (ids.length === 0) return [];
        const known = (await scopes()).filter(({ recordClass }) => recordClasses.includes(recordClass));
        const latest = new Map<string, string>();
        for (const chunk of chunksOf(known.map(({ scope }) => scope))) {
          const found = await pool.query<{ sourceId: string; untilDay: string }>(
            `select source_id as "sourceId", max(until_day) as "untilDay" from archived_record
             where scope = any ($1::text[]) and source_part = $2 and source_id = any ($3::uuid[]) group by 1`,
            [chunk, part, ids],
          );
          for (const { sourceId, untilDay } of found.rows)
            if (untilDay > (latest.get(sourceId) ?? '')) latest.set(sourceId, untilDay);
        }
        return [...latest].map(([sourceId, untilDay]) => ({ sourceId, untilDay }));
      }),
    drop: (scope) =>
      guarded(async () => {
        const dropped = await pool.query<{ dropped: boolean }>('select drop_archive_scope($1) as dropped', [scope]);
        return dropped.rows[0]?.dropped ?? false;
      }),
    async ready() {
      await guarded(async () => pool.query('select 1'));
    },
    close: () => pool.end(),
  };
}
