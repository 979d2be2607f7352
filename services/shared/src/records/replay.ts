// Before a part serves: what the vault has condemned is destroyed in this database too, whatever it was restored from. A vault that has
// forgotten what was destroyed stops the start.
import { inTransaction, type Queryable } from '../database/index.ts';
import { ConfigError } from '../errors/index.ts';
import { publishedCheckpoint, readCheckpoint } from '../tlog/index.ts';
import type { CondemnedTarget, Door } from '../vault/index.ts';
import type { RecordAnnotation } from './annotation.ts';
import type { ArchivingSources } from './archived-rows.ts';
import { leavingClasses } from './archiving.ts';
import { appliedPosition, noteApplied, replayLock } from './applied.ts';
import type { DestroyRequest } from './destroy.ts';
import { residue, targetOf, type Targets } from './held.ts';
import { archiveAgain } from './rearchiving.ts';

export interface ReplayMeans extends ArchivingSources {
  door: Pick<Door, 'ledger' | 'open' | 'seal' | 'blind'>;
  /** Folder of the published ledger; null where this part does not see it. */
  ledgerFolder: string | null;
  /** As at a destruction; called for what was condemned before, too, so it must be idempotent. */
  afterDestroy?: (request: DestroyRequest) => Promise<void>;
}

const entriesAtOnce = 10_000;

/**
 * Destroys rows of condemned scopes that are here although the ledger says that they ended. Answers how many.
 * Throws `ConfigError` where the vault's ledger ends before what was published, or before what this database applied.
 */
export async function replayLedger(means: ReplayMeans): Promise<number> {
  const { pool, registry, door } = means;
  const head = await door.ledger.head();
  await demandNotBehind(means, head);
  const own = new Set(registry.records.map((record) => record.recordClass));
  const classes = [...new Set([...own, ...leavingClasses])];
  let records = 0;
  for (let after: number | null = 0; after !== null;) {
    const page = await door.ledger.condemnedAfter(classes, after, entriesAtOnce);
    records += await replayPage(
      means,
      page.targets.filter((target) => own.has(target.recordClass)),
    );
    records += await archiveAgain(means, page.targets);
    after = page.next;
  }
  await noteApplied(pool, head);
  if (records > 0)
    process.stderr.write(
      `${JSON.stringify({ level: 'warn', what: 'destroyed before serving what had been condemned', service: registry.service, records })}\n`,
    );
  return records;
}

async function demandNotBehind({ pool, registry, ledgerFolder }: ReplayMeans, head: number): Promise<void> {
  const note = ledgerFolder === null ? null : await publishedCheckpoint(ledgerFolder);
  const published = note === null ? 0 : readCheckpoint(note)?.size;
  if (published === undefined)
    throw new ConfigError(
      'The checkpoint in the folder of CLOUNGE_LEDGER is none: put the folder back as it was published.',
    );
  const applied = await appliedPosition(pool);
  const known = Math.max(applied, published);
  if (head >= known) return;
  const where =
    published >= applied ? 'the published one' : `the ${registry.service} database has applied it up to entry`;
  throw new ConfigError(
    `The vault's ledger ends at entry ${head}, ${where}${published >= applied ? ' at entry' : ''} ${known}: the vault was restored to before what was destroyed. Restore it to its latest state; until then nothing is served, because what was destroyed could be read again.`,
  );
}

const present = <Value>(values: readonly (Value | null)[]): Value[] =>
  values.filter((value): value is Value => value !== null);

const targetsOf = (targets: readonly CondemnedTarget[], recordClass: string): Targets => ({
  recordClasses: [recordClass],
  subjectIds: [...new Set(present(targets.map(({ subjectId }) => subjectId)))],
  untilDays: [...new Set(present(targets.map(({ untilDay }) => untilDay)))],
});

async function replayPage({ pool, registry, afterDestroy }: ReplayMeans, targets: CondemnedTarget[]): Promise<number> {
  const byClass = Map.groupBy(targets, ({ recordClass }) => recordClass);
  const left = new Set<string>();
  for (const [recordClass, ofClass] of byClass)
    if ((await residue(pool, registry, targetsOf(ofClass, recordClass))).length > 0) left.add(recordClass);
  let records = 0;
  if (left.size > 0)
    records = await inTransaction(pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [replayLock]);
      let gone = 0;
      // In the registry's order: a table comes after those that refer to it.
      for (const record of registry.records.filter((one) => left.has(one.recordClass)))
        gone += await replayTable(client, record, byClass.get(record.recordClass) ?? []);
      return gone;
    });
  const last = targets.at(-1);
  for (const [recordClass, ofClass] of byClass)
    if (last)
      await afterDestroy?.({
        requestId: 'replay',
        batchId: last.batchId,
        ledgerIndex: last.index,
        ...targetsOf(
          ofClass.filter(({ whole }) => whole),
          recordClass,
        ),
      });
  return records;
}

/**
 * Of a class that is corrected at a request, a former key while another lives ended by a correction. The row that a restore brought back under
 * it opens for nobody; it stays, with nothing that it is found by, until the correction is put back (decision 0031).
 */
const isFormer = ({ correctable = [] }: RecordAnnotation, { whole }: CondemnedTarget): boolean =>
  correctable.length > 0 && !whole;

async function forgetFormer(db: Queryable, record: RecordAnnotation, targets: CondemnedTarget[]): Promise<void> {
  const scopes = [targets.map(({ scope }) => scope), targets.map(({ scopeVersion }) => scopeVersion)];
  const rows = await db.query<{ subject_id: string }>(
    `select ${record.subjectColumn} as subject_id from ${record.table}
     where (scope, scope_version) in (select * from unnest($1::text[], $2::int[]))`,
    scopes,
  );
  const subjectIds = rows.rows.map((row) => row.subject_id);
  if (subjectIds.length === 0) return;
  for (const other of record.alongside ?? [])
    await db.query(`delete from ${other.table} where ${other.subjectColumn} = any ($1::uuid[])`, [subjectIds]);
  process.stderr.write(
    `${JSON.stringify({ level: 'warn', what: 'rows from before a correction wait for it to be put back', recordClass: record.recordClass, records: subjectIds.length })}\n`,
  );
}

async function replayTable(db: Queryable, record: RecordAnnotation, of: CondemnedTarget[]): Promise<number> {
  await forgetFormer(
    db,
    record,
    of.filter((target) => isFormer(record, target)),
  );
  const all = of.filter((target) => !isFormer(record, target));
  // A row that is sealed goes by its own scope, so that one that was sealed anew under a living key stays.
  const targets = record.fieldSet ? all : all.filter(({ whole }) => whole);
  const { subjectIds, untilDays } = targetsOf(targets, record.recordClass);
  const whole = targetsOf(
    targets.filter((target) => target.whole),
    record.recordClass,
  );
  for (const other of record.alongside ?? [])
    await db.query(`delete from ${other.table} where ${other.subjectColumn} = any ($1::uuid[])`, [whole.subjectIds]);
  const ofScope = record.fieldSet
    ? 'and (scope, scope_version) in (select * from unnest($3::text[], $4::int[]))'
    : 'and $3::text[] is not null and $4::int[] is not null';
  const deleted = await db.query<{ target: string; records: number }>(
    `with gone as (
       delete from ${record.table} where ${targetOf(record)} and ($1::uuid[] is not null) and ($2::date[] is not null) ${ofScope}
       returning ${record.dayColumn ?? record.subjectColumn}::text as target)
     select target, count(*) as records from gone group by 1`,
    [subjectIds, untilDays, targets.map(({ scope }) => scope), targets.map(({ scopeVersion }) => scopeVersion)],
  );
  const entryOf = new Map(targets.map((target) => [record.dayColumn ? target.untilDay : target.subjectId, target]));
  const replayed = deleted.rows.flatMap(({ target, records }) => {
    const entry = entryOf.get(target);
    return entry ? [{ ...entry, records }] : [];
  });
  await db.query(
    `insert into ledger_replayed (ledger_index, batch_id, record_class, records)
     select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::int[])`,
    [
      replayed.map(({ index }) => index),
      replayed.map(({ batchId }) => batchId),
      replayed.map(({ recordClass }) => recordClass),
      replayed.map(({ records }) => records),
    ],
  );
  return replayed.reduce((sum, { records }) => sum + records, 0);
}
