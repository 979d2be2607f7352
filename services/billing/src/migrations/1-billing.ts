// Tables of the billing part: ids, document numbers, document dates, and what is personal as one sealed blob a row.
import { Migration } from '@clounge/shared/database';

const sealedColumns = `
  scope text not null,
  scope_version int not null default 1,
  sealed bytea not null,
  fingerprint bytea not null`;

export class Billing extends Migration {
  override up(): void {
    this.addSql(`create table customer (
      id uuid primary key, organization_id uuid not null unique, tenant_id uuid not null,
      registered_at timestamptz not null, ${sealedColumns})`);
    this.addSql(`create index customer_registered on customer (registered_at desc, id desc)`);

    this.addSql(`create table billing_contact (
      id uuid primary key, subject_id uuid not null unique, organization_id uuid not null, tenant_id uuid not null,
      registered_at timestamptz not null, ${sealedColumns})`);
    this.addSql(`create index billing_contact_page on billing_contact (organization_id, registered_at desc, id desc)`);
    // Keyed hashes that a dictionary could be tried on: unlogged, so that neither WAL nor backups hold one; rebuilt through the door.
    this.addSql(`create unlogged table contact_key (
      key bytea primary key, subject_id uuid not null unique)`);

    this.addSql(`create table contract (
      id uuid primary key, number text not null unique, organization_id uuid not null, tenant_id uuid not null,
      concluded_at timestamptz not null, ended_at timestamptz, until_day date, ${sealedColumns},
      check (ended_at >= concluded_at), check ((ended_at is null) = (until_day is null)))`);
    this.addSql(`create index contract_page on contract (organization_id, concluded_at desc, id desc)`);
    this.addSql(`create index contract_until on contract (until_day) where until_day is not null`);

    this.addSql(`create table invoice (
      id uuid primary key, number text not null unique, contract_number text not null, organization_id uuid not null, tenant_id uuid not null,
      issued_at timestamptz not null, paid_at timestamptz, supplied_at timestamptz, settled_at timestamptz, until_day date, ${sealedColumns},
      check ((settled_at is null) = (until_day is null)))`);
    this.addSql(`create index invoice_page on invoice (organization_id, issued_at desc, id desc)`);
    this.addSql(`create index invoice_until on invoice (until_day) where until_day is not null`);

    this.addSql(`create table attachment (
      id uuid primary key, subject_id uuid not null, organization_id uuid not null, tenant_id uuid not null,
      kind text not null check (kind in ('BUSINESS_REGISTRATION', 'BANK_STATEMENT')), received_at timestamptz not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null)`);
    this.addSql(`create index attachment_subject on attachment (subject_id)`);
    this.addSql(`create index attachment_organization on attachment (organization_id)`);

    this.addSql(
      `grant select, insert, update, delete on customer, billing_contact, contact_key, contract, invoice, attachment to billing_app`,
    );
  }

  /** Evidence that a law keeps is never dropped. */
  override down(): void {
    throw new Error('Contracts and payments have no way back.');
  }
}
