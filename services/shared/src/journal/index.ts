// Access records: who looked at whose data, when, for which task. Written before the look; nobody updates or deletes one. Art. 9(5).
import { randomBytes } from 'node:crypto';
import type { Caller } from '../caller/index.ts';
import { arrays, migrate, openPool } from '../database/index.ts';
import { Refused, safeCause } from '../errors/index.ts';
export { openJournalReader, type JournalReader, type LookAt } from './reader.ts';
import { Journal as JournalMigration } from './migrations/1-journal.ts';

/** What is looked at, and why; no personal content. */
export interface Look {
  operation: string;
  purpose: string;
  recordClass: string;
  fields: readonly string[];
  subjects: readonly string[];
}

export interface Journal {
  /** Writes one record; throws `Refused` UNAVAILABLE where it cannot, so that the look does not happen. */
  record(caller: Caller, look: Look): Promise<void>;
  ready(): Promise<void>;
  close(): Promise<void>;
  /** Seals the caller's network address; set once the door is open. */
  sealOrigin(seal: (address: string) => Promise<Buffer>): void;
}

/** Opens the journal for writing. */
export function openJournal(journalUrl: string): Journal {
  const pool = openPool(journalUrl);
  let seal: ((address: string) => Promise<Buffer>) | null = null;

  return {
    async record(caller, look) {
      try {
        const origin = caller.address && seal ? await seal(caller.address) : null;
        await pool.query({
          name: 'access-record',
          text: `insert into access_record (kind, actor, staff_number, roles, client_id, operation, purpose, case_id, record_class,
                   fields, subjects, origin, request_id, salt)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::uuid[], $12, $13, $14)`,
          values: [
            caller.kind,
            caller.sub,
            caller.staffNumber,
            caller.roles,
            caller.clientId,
            look.operation,
            look.purpose,
            caller.caseId,
            look.recordClass,
            look.fields,
            arrays.uuids(look.subjects),
            origin,
            caller.requestId,
            randomBytes(16),
          ],
        });
      } catch (error) {
        process.stderr.write(`${JSON.stringify({ level: 'error', what: 'journal', cause: safeCause(error) })}\n`);
        throw new Refused('UNAVAILABLE', 'The look could not be recorded, so nothing was opened (Art. 9(5)).', {
          wayOut: 'Try again in a moment; if it lasts, tell the operator that the journal does not answer.',
        });
      }
    },
    async ready() {
      // The writer may insert only, so readiness asks the server, not the table.
      await pool.query('select 1');
    },
    close: () => pool.end(),
    sealOrigin(sealAddress) {
      seal = sealAddress;
    },
  };
}

/** Brings the journal's database up to date, as its owner. */
export async function migrateJournal(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [{ name: '1-journal', class: JournalMigration }]);
}
