// Deletes the files of documents whose rows are gone, and those that never got one. Housekeeping: the key of such a file is gone already.
// Never deletes a file whose row lies in the archive.
import { documentOfFile } from '@clounge/shared/documents';
import { errorCode } from '@clounge/shared/errors';
import { dayOf } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { documentStores } from './document.entity.ts';

type Tidying = Pick<Sources, 'pool' | 'documents' | 'archiveReader' | 'clock' | 'policy'>;

const filesAtOnce = 500;

/** A file without a row may belong to an upload that is about to write it. */
const graceMs = 24 * 3_600_000;

const archivedClasses = documentStores.filter(({ law }) => law !== undefined).map(({ recordClass }) => recordClass);

/** Documents among these files that the archive keeps, and until when. */
async function archivedAmong({ archiveReader }: Tidying, files: readonly string[]): Promise<Map<string, string>> {
  const kept = await archiveReader.sourcesAmong('privacy', archivedClasses, files.map(documentOfFile));
  return new Map(kept.map(({ sourceId, untilDay }) => [sourceId, untilDay]));
}

/**
 * Deletes the files of rows that were deleted, and answers how many. What the archive keeps stays, and is looked at again after its last day.
 * A store that does not answer is tried again at the next look: nothing of the files can be read meanwhile.
 */
export async function removeGoneFiles(sources: Tidying): Promise<void> {
  const { pool, documents, clock, policy } = sources;
  const today = dayOf(clock.now(), policy);
  try {
    for (;;) {
      const gone = await pool.query<{ file: string }>(
        'select file from document_file_gone where look_after is null or look_after < $1 order by gone_at, file limit $2',
        [today, filesAtOnce],
      );
      const files = gone.rows.map(({ file }) => file);
      if (files.length === 0) return;
      const kept = await archivedAmong(sources, files);
      const archived = files.filter((file) => kept.has(documentOfFile(file)));
      // The day's partition is dropped with an approval, which may take longer: then it is looked at every day.
      await pool.query(
        `update document_file_gone g set look_after = greatest(k.until_day, $3::date)
         from unnest($1::text[], $2::date[]) as k (file, until_day) where g.file = k.file`,
        [archived, archived.map((file) => kept.get(documentOfFile(file))), today],
      );
      const ended = files.filter((file) => !kept.has(documentOfFile(file)));
      for (const file of ended) await documents.remove(file);
      await pool.query('delete from document_file_gone where file = any ($1::text[])', [ended]);
    }
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ level: 'warn', what: 'files of destroyed documents wait to be deleted', cause: errorCode(error) })}\n`,
    );
  }
}

/** Of these files those that no row names, that no row left behind, and that the archive does not keep. */
async function orphansAmong(sources: Tidying, files: readonly string[]): Promise<string[]> {
  const tables = documentStores.map(({ table }) => `select file from ${table} where file = any ($1::text[])`);
  const known = await sources.pool.query<{ file: string }>(
    [...tables, 'select file from document_file_gone where file = any ($1::text[])'].join(' union '),
    [files],
  );
  const rows = new Set(known.rows.map(({ file }) => file));
  const without = files.filter((file) => !rows.has(file));
  const kept = without.length === 0 ? new Map() : await archivedAmong(sources, without);
  return without.filter((file) => !kept.has(documentOfFile(file)));
}

/** Deletes files that no row ever named, written before an instant (real time), and what was never finished; answers how many. */
export async function sweepFiles(sources: Tidying, before: Date = new Date(Date.now() - graceMs)): Promise<number> {
  const { documents } = sources;
  let removed = await documents.removeUnfinished(before);
  let old: string[] = [];
  const look = async () => {
    for (const file of await orphansAmong(sources, old)) {
      await documents.remove(file);
      removed += 1;
    }
    old = [];
  };
  for await (const { name, writtenAt } of documents.files()) {
    if (writtenAt >= before) continue;
    old.push(name);
    if (old.length === filesAtOnce) await look();
  }
  if (old.length > 0) await look();
  return removed;
}

let sweptAt = 0;

/** Every hour what was left by deleted rows, once a day what nobody knows. */
export async function tidyFiles(sources: Tidying): Promise<void> {
  await removeGoneFiles(sources);
  if (Date.now() - sweptAt < graceMs) return;
  sweptAt = Date.now();
  await sweepFiles(sources);
}
