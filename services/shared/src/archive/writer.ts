// Puts records into the archive. May insert and nothing else: what it wrote it can neither read nor change.
import { openPool, unavailable } from '../database/index.ts';

/** A record on its way into the archive; what is personal is sealed. */
export interface ArchivedRow {
  id: string;
  scope: string;
  untilDay: string;
  recordClass: string;
  law: string;
  sourcePart: string;
  sourceId: string;
  tenantId: string | null;
  subjectKey: Buffer;
  link: Buffer;
  fields: readonly string[];
  sealed: Buffer;
  batchId: string;
  archivedAt: Date;
}

export interface ArchiveWriter {
  /** Puts rows in; a row that is there already stays as it is. Throws `Refused` UNAVAILABLE. */
  put(rows: readonly ArchivedRow[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the archive for writing, as a part's own role. */
export function openArchive(archiveUrl: string): ArchiveWriter {
  const pool = openPool(archiveUrl, 3);
  return {
    async put(rows) {
      if (rows.length === 0) return;
      try {
        // Each scope by itself, before the insert: a statement that holds the table must not ask for a new partition of it.
        for (const scope of new Set(rows.map((row) => row.scope)))
          await pool.query('select open_archive_scope($1)', [scope]);
        // Without a conflict target, because naming one needs the right to read.
        await pool.query(
          `insert into archived_record (id, scope, until_day, record_class, law, source_part, source_id, tenant_id, subject_key, link,
             field_set, sealed, batch, archived_at)
           select r.id, r.scope, r.until_day, r.record_class, r.law, r.source_part, r.source_id, r.tenant_id, r.subject_key, r.link,
             string_to_array(r.fields, ','), r.sealed, r.batch, r.archived_at
           from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::uuid[], $9::bytea[],
             $10::bytea[], $11::text[], $12::bytea[], $13::uuid[], $14::timestamptz[])
             as r (id, scope, until_day, record_class, law, source_part, source_id, tenant_id, subject_key, link, fields, sealed, batch, archived_at)
           on conflict do nothing`,
          [
            rows.map((row) => row.id),
            rows.map((row) => row.scope),
            rows.map((row) => row.untilDay),
            rows.map((row) => row.recordClass),
            rows.map((row) => row.law),
            rows.map((row) => row.sourcePart),
            rows.map((row) => row.sourceId),
            rows.map((row) => row.tenantId),
            rows.map((row) => row.subjectKey),
            rows.map((row) => row.link),
            rows.map((row) => row.fields.join(',')),
            rows.map((row) => row.sealed),
            rows.map((row) => row.batchId),
            rows.map((row) => row.archivedAt),
          ],
        );
      } catch (error) {
        throw unavailable('archive', error);
      }
    },
    close: () => pool.end(),
  };
}
