// Rows on their way into the archive: reduced to what each law needs, sealed anew, put there, noted here. Deletes nothing.
import {
  archivedContent,
  archivedId,
  archivedLink,
  subjectKeyColumn,
  type ArchivedFields,
  type ArchivedRow,
  type ArchiveWriter,
} from '../archive/index.ts';
import { ownCaller } from '../caller/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Pool } from '../database/index.ts';
import type { RetentionRule } from '../policy/index.ts';
import type { Door, FieldSet } from '../vault/index.ts';
import { nameOfColumn, type RecordAnnotation, type RecordRegistry } from './annotation.ts';

/** What archiving needs of a part. */
export interface ArchivingSources {
  registry: RecordRegistry;
  pool: Pool;
  door: Pick<Door, 'open' | 'seal' | 'blind'>;
  archive: ArchiveWriter;
  clock: Clock;
}

interface KeptRow {
  id: string;
  subject_id: string;
  tenant_id: string | null;
  scope: string;
  scope_version: number;
  sealed: Buffer;
  until_day: string | null;
  anchor: Date | null;
  columns: Record<string, unknown>;
}

/** A row, and until when and under which key the archive keeps it. */
interface Kept {
  row: KeptRow;
  untilDay: string;
  scope: string;
}

/** Rows that are opened at once: so many are one access record. */
const rowsAtOnce = 2_000;

/** What the archive calls the ground of keeping: the law, or the policy's own clause. */
export const groundOf = (rule: Pick<RetentionRule, 'law' | 'clause'>): string => rule.law ?? rule.clause;

/** Throws where nothing says which fields the law needs: a missing declaration must never mean "all of them". */
export function lawFieldsOf(record: RecordAnnotation, rule: RetentionRule): readonly string[] {
  const needed = record.lawNeeds?.[groundOf(rule)];
  if (!needed) throw new Error(`Nothing declares which fields of ${record.table} ${groundOf(rule)} needs.`);
  return needed;
}

/** Pages through rows of these people, and archives those that `keep` says to. */
export async function archiveWhere(
  sources: ArchivingSources,
  batchId: string,
  record: RecordAnnotation,
  rule: RetentionRule,
  subjectIds: readonly string[],
  untilDays: readonly string[] | null,
  keep: (row: KeptRow) => readonly Kept[],
): Promise<number> {
  const forLaw = lawFieldsOf(record, rule);
  // A hold keeps the record as it is; without one, what no law needs goes.
  const needed = untilDays === null ? forLaw : [...new Set([...forLaw, ...(record.fieldSet?.names ?? [])])];
  const columns = needed.filter((name) => !record.fieldSet?.names.includes(name));
  const json = columns.map((column) => `'${nameOfColumn(column)}', r.${column}`).join(', ');
  const ended = record.anchorColumn ? `r.${record.anchorColumn}` : 'null::timestamptz';
  const anchor = record.inUse ? `case when ${record.inUse} then null else ${ended} end` : ended;
  const text = `select r.id, r.${record.subjectColumn} as subject_id, r.tenant_id, r.scope, r.scope_version, r.sealed,
      ${record.dayColumn ? `r.${record.dayColumn}` : 'null::date'} as until_day,
      ${anchor} as anchor, json_build_object(${json}) as columns
    from ${record.table} r
    where r.${record.subjectColumn} = any ($1::uuid[]) and ($2::uuid is null or r.id > $2)
      and ($3::date[] is null ${record.dayColumn ? `or r.${record.dayColumn} = any ($3::date[])` : ''})
    order by r.id limit ${rowsAtOnce}`;
  let archived = 0;
  for (let after: string | null = null; ;) {
    const found: { rows: KeptRow[] } = await sources.pool.query<KeptRow>(text, [subjectIds, after, untilDays]);
    const kept = found.rows.flatMap(keep);
    const there = await put(sources, batchId, record, rule, needed, kept);
    // Noted after the archive has them, so that nothing is deleted that is not there.
    if (untilDays === null) await note(sources, record, groundOf(rule), there);
    archived += there.length;
    after = found.rows.at(-1)?.id ?? null;
    if (found.rows.length < rowsAtOnce) return archived;
  }
}

/** Puts rows into the archive, and answers which: what was destroyed meanwhile is not among them. */
async function put(
  sources: ArchivingSources,
  batchId: string,
  record: RecordAnnotation,
  rule: RetentionRule,
  needed: readonly string[],
  kept: readonly Kept[],
): Promise<readonly Kept[]> {
  if (kept.length === 0) return kept;
  const { registry, door, archive, clock } = sources;
  if (!record.fieldSet) throw new Error(`${record.table} has nothing sealed that could be archived.`);
  const caller = ownCaller(`service-${registry.service}`, 'archiving');
  const stored = kept.map(({ row }) => ({
    id: row.id,
    tenantId: row.tenant_id,
    subjectId: row.subject_id,
    scope: row.scope,
    scopeVersion: row.scope_version,
    sealed: row.sealed,
  }));
  const set = record.fieldSet as FieldSet<Record<string, unknown>>;
  const opened = await door.open(caller, { operation: 'archiveRecords', purpose: 'archiving' }, set, stored);
  const contents = kept.flatMap(({ row, untilDay, scope }, index) => {
    const one = opened[index];
    if (one?.kind !== 'opened') return [];
    const fields: ArchivedFields = { ...row.columns };
    for (const name of needed) if (name in one.value) fields[name] = one.value[name];
    return [{ row, untilDay, scope, fields, id: archivedId(registry.service, row.id, groundOf(rule)) }];
  });
  const names = needed.map(nameOfColumn);
  const target = ({ id, row, scope }: (typeof contents)[number]) => ({ id, tenantId: row.tenant_id, scope });
  const sealed = await door.seal(
    archivedContent(record.recordClass, names),
    contents.map((one) => ({ ...target(one), value: one.fields })),
  );
  const links = await door.seal(
    archivedLink(record.recordClass),
    contents.map((one) => ({ ...target(one), value: { subjectId: one.row.subject_id } })),
  );
  const subjects = [...new Set(contents.map(({ row }) => row.subject_id))];
  const keys = new Map(
    (await door.blind(subjectKeyColumn, null, subjects)).map((key, index) => [subjects[index], key]),
  );
  const archivedAt = clock.now();
  await archive.put(
    contents.flatMap(({ row, untilDay, scope, id }, index): ArchivedRow[] => {
      const content = sealed[index]?.sealed;
      const link = links[index]?.sealed;
      const subjectKey = keys.get(row.subject_id);
      if (!content || !link || !subjectKey) throw new Error('Something of the archive was not sealed.');
      const { recordClass } = record;
      const source = { sourcePart: registry.service, sourceId: row.id, tenantId: row.tenant_id };
      const place = { id, scope, untilDay, recordClass, law: groundOf(rule), ...source };
      return [{ ...place, subjectKey, link, fields: names, sealed: content, batchId, archivedAt }];
    }),
  );
  return contents;
}

async function note(
  { pool }: Pick<ArchivingSources, 'pool'>,
  record: RecordAnnotation,
  law: string,
  kept: readonly Kept[],
): Promise<void> {
  if (kept.length === 0) return;
  await pool.query(
    `insert into archived_row (record_table, id, subject_id, law, until_day)
     select $1, t.id, t.subject_id, $2, t.until_day from unnest($3::uuid[], $4::uuid[], $5::date[]) as t (id, subject_id, until_day)
     on conflict do nothing`,
    [
      record.table,
      law,
      kept.map(({ row }) => row.id),
      kept.map(({ row }) => row.subject_id),
      kept.map(({ untilDay }) => untilDay),
    ],
  );
}
