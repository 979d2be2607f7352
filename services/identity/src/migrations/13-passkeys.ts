// Tables of passkeys: public keys and counters in the clear, what their owners call them sealed. Challenges live for minutes.
import { Migration } from '@clounge/shared/database';

/** Passkeys, the ledger of who registered and revoked them, challenges of registrations under way. */
export class Passkeys extends Migration {
  override up(): void {
    this.addSql(`
      create table passkey (
        id uuid primary key,
        staff_number text not null,
        subject_id uuid not null,
        tenant_id uuid,
        credential_id text not null unique,
        public_key bytea not null,
        sign_count bigint not null check (sign_count >= 0),
        transports text[] not null,
        created_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by text,
        scope text not null,
        scope_version int not null default 1,
        sealed bytea not null,
        check ((revoked_at is null) = (revoked_by is null))
      )`);
    this.addSql(`create index passkey_staff on passkey (staff_number, created_at)`);
    this.addSql(`create index passkey_subject on passkey (subject_id)`);

    this.addSql(`
      create table passkey_entry (
        id uuid primary key,
        kind text not null check (kind in ('REGISTERED', 'REVOKED')),
        passkey_id uuid not null,
        staff_number text not null,
        subject_id uuid not null,
        tenant_id uuid,
        by_whom text not null,
        at timestamptz not null,
        scope text not null,
        scope_version int not null default 1,
        sealed bytea not null,
        unique (passkey_id, kind)
      )`);
    this.addSql(`create index passkey_entry_subject on passkey_entry (subject_id)`);

    this.addSql(`
      create table passkey_challenge (
        challenge text primary key,
        account_id uuid not null,
        expires_at timestamptz not null
      )`);
    this.addSql(`create index passkey_challenge_expiry on passkey_challenge (expires_at)`);

    this.addSql(`grant select, insert, delete on passkey, passkey_entry, passkey_challenge to identity_app`);
    this.addSql(`revoke update on passkey, passkey_entry, passkey_challenge from identity_app`);
    // Whose key it is and which one never changes; a revoked one stays revoked by the condition of every statement.
    this.addSql(`grant update (sign_count, last_used_at, revoked_at, revoked_by) on passkey to identity_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('The ledger of passkeys has no way back.');
  }
}
