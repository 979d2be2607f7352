// The vault's tables. Never edited once merged; never dropped.
import { Migration } from '@mikro-orm/migrations';

/** Epochs, key pages, scopes, restrictions, holds, the ledger. Laid out so that closing an epoch drops a partition. */
export class Vault extends Migration {
  override up(): void {
    this.addSql(`create table epoch (
      id int primary key, root_key_id text not null, opened_at timestamptz not null default now(), closed_at timestamptz)`);
    this.addSql(`create table current_epoch (
      only_row boolean primary key default true check (only_row), epoch int not null references epoch (id))`);
    this.addSql(`create sequence key_page_id`);
    // Pages are written once: 32 data keys, each wrapped under the page key, the page key under the epoch's root key.
    this.addSql(`create table key_page (
      epoch int not null, id bigint not null, wrapped_page_key bytea not null, wrapped_keys bytea not null,
      primary key (epoch, id)) partition by list (epoch)`);
    this.addSql(`create table key_page_1 partition of key_page for values in (1)`);
    this.addSql(`create table scope (
      name text not null, version int not null default 1, id uuid not null default gen_random_uuid(),
      page bigint not null, slot smallint not null, subject_id uuid, record_class text not null, until_day date,
      created_at timestamptz not null default now(), condemned_at timestamptz, batch uuid,
      primary key (name, version), unique (page, slot))`);
    this.addSql(`create index scope_subject on scope (subject_id) where subject_id is not null`);
    this.addSql(`create table restriction (
      subject_id uuid primary key, reason text not null check (reason in ('WITHDRAWN', 'REQUESTED', 'DESTROYED')),
      since timestamptz not null, written_at timestamptz not null default now())`);
    this.addSql(`create table hold (
      id uuid primary key, subject_id uuid, record_class text, case_ref text not null, law text not null,
      review_on date not null, placed_by text not null, placed_at timestamptz not null default now(), lifted_at timestamptz,
      check (subject_id is not null or record_class is not null))`);
    this.addSql(`create table ledger (
      index bigint primary key, scope_id uuid not null unique, record_class text not null, rule text not null,
      batch uuid not null, at timestamptz not null default now())`);

    const everyService = 'vault_identity, vault_billing, vault_attendance, vault_privacy';
    this.addSql(`grant usage on sequence key_page_id to ${everyService}`);
    this.addSql(`grant select, insert on epoch, current_epoch, key_page, scope to ${everyService}`);
    this.addSql(`grant select on restriction, hold to ${everyService}`);
    this.addSql(`grant insert on restriction to vault_identity, vault_privacy`);
    this.addSql(`grant update, delete on restriction to vault_privacy`);
    this.addSql(`grant update (condemned_at, batch) on scope to vault_privacy`);
    this.addSql(`grant select, insert on ledger to vault_privacy`);
    this.addSql(`grant insert, update (lifted_at) on hold to vault_privacy`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('The vault has no way back: it holds keys and the ledger of what was destroyed.');
  }
}
