// What publishing the ledger needs. Never edited once merged; evidence is never dropped.
import { Migration } from '@mikro-orm/migrations';

/**
 * A salt an entry, so that its published commitment says nothing to who guesses; the secrets of closing letters that wait for their
 * page to be condemned; and what each part reads to see whether its database was restored to before the ledger's end.
 */
export class LedgerSalt extends Migration {
  override up(): void {
    this.addSql(
      `alter table ledger add column salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())`,
    );
    this.addSql(`create index ledger_batch on ledger (batch)`);
    this.addSql(`create unique index scope_id on scope (id)`);
    this.addSql(`create table ledger_receipt (
      batch uuid not null, subject_id uuid not null, secret bytea not null check (length(secret) = 32),
      at timestamptz not null default now(), primary key (batch, subject_id))`);
    this.addSql(`grant select, insert, delete on ledger_receipt to vault_privacy`);
    // Salts are the privacy part's alone.
    this.addSql(
      `grant select (index, scope_id, record_class, batch) on ledger to vault_identity, vault_billing, vault_attendance`,
    );
  }

  override down(): void {
    throw new Error('The ledger has no way back.');
  }
}
