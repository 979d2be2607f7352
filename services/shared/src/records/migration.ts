// The mechanism's own tables in every part: which steps of destruction its database has applied, which rows lie in the archive already, and what it replayed at a start.
import { Migration } from '@mikro-orm/migrations';

/** A migration class for a part; `role` is the part's database role. */
export function recordsMigration(role: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class Records extends Migration {
    override up(): void {
      this.addSql(`create table applied_request (
        request_id text primary key, batch_id uuid not null, ledger_index bigint not null,
        destroyed jsonb not null default '[]', applied_at timestamptz not null default now())`);
      this.addSql(`grant select, insert, update (destroyed) on applied_request to ${role}`);
    }

    /** Evidence is never dropped. */
    override down(): void {
      throw new Error('What was destroyed stays recorded.');
    }
  };
}

/** How far a part's database has followed the ledger, and what it destroyed again after a restore; `role` is the part's. */
export function ledgerMigration(role: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class LedgerApplied extends Migration {
    override up(): void {
      this.addSql(`create table ledger_applied (
        only_row boolean primary key default true check (only_row), position bigint not null, at timestamptz not null default now())`);
      this.addSql(`insert into ledger_applied (position) select coalesce(max(ledger_index), 0) from applied_request`);
      this.addSql(`create table ledger_replayed (
        id bigint generated always as identity primary key, ledger_index bigint not null, batch_id uuid not null,
        record_class text not null, records int not null, at timestamptz not null default now(), counted_by text)`);
      this.addSql(`create index ledger_replayed_waiting on ledger_replayed (batch_id) where counted_by is null`);
      this.addSql(`revoke insert, delete on ledger_applied from ${role}`);
      this.addSql(`grant select, update on ledger_applied to ${role}`);
      this.addSql(`revoke update, delete on ledger_replayed from ${role}`);
      this.addSql(`grant select, insert, update (counted_by) on ledger_replayed to ${role}`);
    }

    /** Evidence is never dropped. */
    override down(): void {
      throw new Error('What was destroyed stays recorded.');
    }
  };
}

/** A migration class for a part: notes of rows that the archive has and that go with their owner. Opaque ids only. */
export function archivingMigration(role: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class Archiving extends Migration {
    override up(): void {
      this.addSql(`create table archived_row (
        record_table text not null, id uuid not null, subject_id uuid not null, law text not null, until_day date not null,
        primary key (record_table, id))`);
      this.addSql(`create index archived_row_subject on archived_row (subject_id)`);
      this.addSql(`alter table applied_request add column archived jsonb not null default '[]'`);
      this.addSql(`grant select, insert, delete on archived_row to ${role}`);
      this.addSql(`grant update (archived) on applied_request to ${role}`);
    }

    /** A note that is lost would leave a copy in two places. */
    override down(): void {
      throw new Error('What lies in the archive stays noted.');
    }
  };
}

/** A migration class for a part: which corrections its database has. Opaque ids of steps only. */
export function correctingMigration(role: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class Correcting extends Migration {
    override up(): void {
      this.addSql(`create table applied_correction (
        request_id text primary key, record_class text not null, scope_version int not null, applied_at timestamptz not null default now())`);
      this.addSql(`revoke update, delete on applied_correction from ${role}`);
      this.addSql(`grant select, insert on applied_correction to ${role}`);
    }

    /** Evidence is never dropped. */
    override down(): void {
      throw new Error('What was corrected stays recorded.');
    }
  };
}
