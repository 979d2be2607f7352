// Tables of people and organizations: sealed blobs, opaque ids, times for selection. Never a personal field in the clear.
import { Migration } from '@clounge/shared/database';

/** The data-subject registry, organizations, memberships, employment, and the search tables. */
export class People extends Migration {
  override up(): void {
    this.addSql(`
      create table organization (
        id uuid primary key,
        reference text not null unique,
        registration_blind bytea not null unique,
        attendance boolean not null,
        locale text not null
      )`);

    this.addSql(`
      create table data_subject (
        id uuid primary key,
        reference text not null unique,
        kind text not null check (kind in ('member', 'contact')),
        tenant_id uuid references organization (id),
        destroyed_at timestamptz
      )`);
    this.addSql(`create index data_subject_tenant on data_subject (tenant_id)`);

    this.addSql(`
      create table membership (
        id uuid primary key,
        subject_id uuid not null unique references data_subject (id),
        tenant_id uuid not null references organization (id),
        scope text not null,
        scope_version integer not null default 1,
        sealed bytea not null,
        fingerprint bytea not null,
        joined_at timestamptz,
        withdrew_at timestamptz,
        marketing_ended_at timestamptz,
        check (withdrew_at >= joined_at)
      )`);
    this.addSql(`create index membership_tenant on membership (tenant_id, id)`);
    this.addSql(`create index membership_withdrew on membership (withdrew_at) where withdrew_at is not null`);

    this.addSql(`
      create table employment (
        id uuid primary key,
        subject_id uuid not null unique references data_subject (id),
        tenant_id uuid not null references organization (id),
        scope text not null,
        scope_version integer not null default 1,
        sealed bytea not null,
        fingerprint bytea not null
      )`);

    // Keyed hashes that a dictionary could be tried on: unlogged, so that neither WAL nor backups hold one, and without foreign
    // keys, so that a rebuild after a crash never waits for them. Rebuilt through the door before the part is ready.
    this.addSql(`
      create unlogged table email_index (
        blind bytea primary key, subject_id uuid not null, tenant_id uuid not null)`);
    this.addSql(`
      create unlogged table employee_number_index (
        tenant_id uuid not null, blind bytea not null, subject_id uuid not null, primary key (tenant_id, blind))`);
    this.addSql(`create index employee_number_index_blind on employee_number_index (blind)`);
    this.addSql(`
      create unlogged table phone_index (
        blind bytea not null, subject_id uuid not null, tenant_id uuid not null, primary key (blind, subject_id))`);
    this.addSql(`
      create unlogged table name_token_index (
        blind bytea not null, subject_id uuid not null, tenant_id uuid not null, primary key (blind, subject_id))`);
    for (const table of ['email_index', 'employee_number_index', 'phone_index', 'name_token_index']) {
      this.addSql(`create index ${table}_subject on ${table} (subject_id)`);
    }
    // A crash empties this table with the others: no row means that the search tables must not be trusted.
    this.addSql(`
      create unlogged table index_state (
        only_row boolean primary key default true check (only_row), whole_since timestamptz not null default now())`);

    this.addSql(`
      grant select, insert, update, delete on organization, data_subject, membership, employment,
        email_index, employee_number_index, phone_index, name_token_index, index_state to identity_app`);
  }
}
