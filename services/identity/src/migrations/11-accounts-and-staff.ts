// Tables of accounts, staff and access rights. Every personal field lies in a sealed column; the search tables are unlogged.
import { Migration } from '@clounge/shared/database';

/** Accounts, staff, their log-ins, the ledger of access rights, letters sent. */
export class AccountsAndStaff extends Migration {
  override up(): void {
    for (const table of ['member_account', 'staff_account']) {
      this.addSql(`
        create table ${table} (
          id uuid primary key,
          tenant_id uuid,
          subject_id uuid not null unique,
          scope text not null,
          scope_version int not null default 1,
          sealed bytea not null,
          state text not null check (state in ('OPEN', 'CLOSED')),
          created_at timestamptz not null
        )`);
    }

    this.addSql(`
      create table staff_member (
        id uuid primary key,
        number text not null unique check (number ~ '^S-[0-9]{4,}$'),
        subject_id uuid not null unique,
        tenant_id uuid,
        scope text not null,
        scope_version int not null default 1,
        sealed bytea not null,
        designated_at timestamptz not null,
        designation_ended_at timestamptz
      )`);
    // Rebuilt through the door before the part is ready; neither WAL nor backups hold a keyed hash of an address.
    this.addSql(`create unlogged table staff_email_index (blind bytea primary key, subject_id uuid not null)`);
    this.addSql(`create index staff_email_index_subject on staff_email_index (subject_id)`);

    this.addSql(`
      create table staff_log_in (
        id uuid primary key,
        subject_id uuid not null,
        tenant_id uuid,
        at timestamptz not null,
        until_day date not null,
        scope text not null,
        scope_version int not null default 1,
        sealed bytea not null
      )`);
    this.addSql(`create index staff_log_in_subject on staff_log_in (subject_id, at)`);
    this.addSql(`create index staff_log_in_day on staff_log_in (until_day)`);

    // The ledger of access rights (Art. 9(6)): granted and revoked are entries of their own, nothing is ever changed.
    this.addSql(`
      create table access_right_entry (
        id uuid primary key,
        kind text not null check (kind in ('GRANTED', 'REVOKED')),
        grant_id uuid not null,
        staff_number text not null,
        subject_id uuid not null,
        tenant_id uuid,
        role text not null,
        by_whom text not null,
        at timestamptz not null,
        until_at timestamptz,
        scope text not null,
        scope_version int not null default 1,
        sealed bytea not null,
        unique (grant_id, kind),
        check (kind = 'REVOKED' or grant_id = id),
        check (kind = 'GRANTED' or until_at is null)
      )`);
    this.addSql(`create index access_right_entry_subject on access_right_entry (subject_id)`);
    this.addSql(`create index access_right_entry_staff on access_right_entry (staff_number, at)`);
    this.addSql(`
      create table letter_sent (
        request_id text not null,
        staff_number text not null,
        letter text not null,
        sent_at timestamptz not null default clock_timestamp(),
        primary key (request_id, staff_number)
      )`);

    this.addSql(
      `grant select, insert, update, delete on member_account, staff_account, staff_member, staff_email_index to identity_app`,
    );
    this.addSql(`grant select, insert, delete on staff_log_in, access_right_entry, letter_sent to identity_app`);
    // What was written about an access right or a log-in stands until its keeping ends.
    this.addSql(`revoke update on staff_log_in, access_right_entry from identity_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('The ledger of access rights has no way back.');
  }
}
