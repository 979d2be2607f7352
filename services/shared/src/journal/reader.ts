// Reads access records, for those whom they are about and for those who audit. Changes nothing, and opens no origin.
import { openPool, unavailable } from '../database/index.ts';

/** Looks at one person in one hour by callers of one kind and set of roles, for one purpose and class. */
export interface LookAt {
  /** Start of the hour. Real time. */
  at: Date;
  kind: string;
  roles: string[];
  clientId: string;
  purpose: string;
  recordClass: string;
  times: number;
}

export interface JournalReader {
  /** All looks at a person, known under these entries of the registry, the latest first. Throws `Refused` UNAVAILABLE. */
  looksAt(subjectIds: readonly string[]): Promise<LookAt[]>;
  close(): Promise<void>;
}

/** Opens the journal as the one role that may read it. */
export function openJournalReader(readerUrl: string): JournalReader {
  const pool = openPool(readerUrl, 2);
  return {
    async looksAt(subjectIds) {
      try {
        const rows = await pool.query<LookAt>(
          `select date_trunc('hour', at) as at, kind, roles, client_id as "clientId", purpose, record_class as "recordClass", count(*)::int as times
           from access_record where subjects && $1::uuid[] group by 1, 2, 3, 4, 5, 6 order by 1 desc`,
          [subjectIds],
        );
        return rows.rows;
      } catch (error) {
        throw unavailable('journal', error);
      }
    },
    close: () => pool.end(),
  };
}
