// Copies what law keeps into the archive, before its owner's keys end. Deletes nothing: destroying does, and only what is noted as archived.
import { dayOf, keepUntilDay, loadPolicy, ruleOf } from '../policy/index.ts';
import { dayScope, holdScope } from '../vault/index.ts';
import { archiveWhere, type ArchivingSources } from './archived-rows.ts';

/** Classes with whose end somebody leaves: what law keeps of them is used for nothing else any more (Art. 8(1)). */
export const leavingClasses: readonly string[] = ['membership', 'business-information'];

/** A legal hold on a person; `recordClass` is null where it keeps all of theirs. */
export interface HeldPerson {
  id: string;
  subjectId: string;
  recordClass?: string | null;
}

/** The holds among these that keep records of a class, by person. */
export function holdsOfPeople(
  held: readonly HeldPerson[],
  recordClass: string,
): ReadonlyMap<string, readonly HeldPerson[]> {
  const concerned = held.filter((hold) => (hold.recordClass ?? null) === null || hold.recordClass === recordClass);
  return Map.groupBy(concerned, ({ subjectId }) => subjectId);
}

export interface ArchiveRequest {
  batchId: string;
  /** Classes that the page destroys. */
  recordClasses: readonly string[];
  /** People who leave: what law keeps of theirs besides those classes is archived until its day. */
  subjectIds: readonly string[];
  /** Days that end: what a hold keeps of theirs is archived under the hold. */
  untilDays: readonly string[];
  held: readonly HeldPerson[];
}

/** One key: a scope's name and version. */
export interface ScopeVersion {
  name: string;
  version: number;
}

export interface ArchivedOutcome {
  records: number;
  /** Scopes of those who leave under which something lies here that the archive has not. */
  staying: ScopeVersion[];
}

/** Archives what is asked for. Asking again archives nothing twice, and answers the same. Throws `Refused` UNAVAILABLE. */
export async function archiveRecords(sources: ArchivingSources, request: ArchiveRequest): Promise<ArchivedOutcome> {
  const policy = loadPolicy();
  const today = dayOf(sources.clock.now(), policy);
  let archived = 0;
  for (const record of sources.registry.records) {
    const rule = ruleOf(policy, record.recordClass);
    if (rule.then !== 'ARCHIVE') continue;
    const ends = request.recordClasses.includes(record.recordClass);
    if (!ends && request.subjectIds.length > 0) {
      archived += await archiveWhere(sources, request.batchId, record, rule, request.subjectIds, null, (row) => {
        const untilDay = row.until_day ?? (row.anchor ? keepUntilDay(record.recordClass, row.anchor, policy) : null);
        // What still lasts stays where it is used; what has ended waits for its own list.
        if (untilDay === null || untilDay < today) return [];
        return [{ row, untilDay, scope: dayScope(untilDay, record.recordClass) }];
      });
    }
    if (ends && record.dayColumn && request.held.length > 0 && request.untilDays.length > 0) {
      const holdsOf = holdsOfPeople(request.held, record.recordClass);
      archived += await archiveWhere(
        sources,
        request.batchId,
        record,
        rule,
        [...holdsOf.keys()],
        request.untilDays,
        (row) => {
          const { until_day: untilDay } = row;
          if (untilDay === null) return [];
          // Under each hold by itself: lifting one ends its copy, and no other's.
          return (holdsOf.get(row.subject_id) ?? []).map(({ id }) => ({
            row,
            untilDay,
            scope: holdScope(id, record.recordClass),
          }));
        },
      );
    }
  }
  return { records: archived, staying: await stayingScopes(sources, request) };
}

/** See `ArchivedOutcome.staying`. */
async function stayingScopes(
  { registry, pool }: Pick<ArchivingSources, 'registry' | 'pool'>,
  { recordClasses, subjectIds }: Pick<ArchiveRequest, 'recordClasses' | 'subjectIds'>,
): Promise<ScopeVersion[]> {
  if (subjectIds.length === 0) return [];
  const staying: ScopeVersion[] = [];
  for (const record of registry.records) {
    const { recordClass, table, subjectColumn } = record;
    if (recordClasses.includes(recordClass) || ruleOf(loadPolicy(), recordClass).then !== 'ARCHIVE') continue;
    const rows = await pool.query<ScopeVersion>(
      `select distinct r.scope as name, r.scope_version as version from ${table} r
       where r.${subjectColumn} = any ($1::uuid[]) and r.scope like 'subject:%'
         and not exists (select 1 from archived_row a where a.record_table = $2 and a.id = r.id)`,
      [subjectIds, table],
    );
    staying.push(...rows.rows);
  }
  return staying;
}
