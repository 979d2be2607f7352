// Mandates: who may ask for whom, for what, from when to when, on which document, and how that ended. Opaque ids and days; the paper is sealed.
import { Migration } from '@clounge/shared/database';

export class Mandates extends Migration {
  override up(): void {
    this.addSql(`create table mandate (
      id uuid primary key, request_id uuid not null unique, document_id uuid not null unique, agent_id uuid not null, principal_id uuid not null,
      rights text[] not null check (cardinality(rights) > 0 and rights <@ array['VIEW', 'CORRECT', 'DELETE', 'STOP']),
      valid_from date not null, valid_until date not null, met text[] not null default '{}',
      proposed_by text not null, proposed_at timestamptz not null, confirmed_by text, confirmed_at timestamptz, told_at timestamptz,
      ended_at timestamptz, ended_how text check (ended_how in ('PRINCIPAL', 'STAFF', 'EXPIRED')), ended_by text,
      written_at timestamptz not null default now(),
      check (valid_until >= valid_from), check ((confirmed_at is null) = (confirmed_by is null)),
      check ((ended_at is null) = (ended_how is null)), check (agent_id <> principal_id))`);
    this.addSql(`create index mandate_open on mandate (valid_until) where ended_at is null`);
    // The link by which the principal ends it, as a keyed hash.
    this.addSql(`create table mandate_link (
      hash bytea primary key, mandate_id uuid not null references mandate (id), issued_at timestamptz not null default now())`);
    this.addSql(`revoke update, delete on mandate, mandate_link from privacy_app`);
    this.addSql(
      `grant update (met, confirmed_by, confirmed_at, told_at, ended_at, ended_how, ended_by) on mandate to privacy_app`,
    );
    this.addSql(`alter table verification_check drop constraint verification_check_how_check`);
    this.addSql(
      `alter table verification_check add constraint verification_check_how_check check (how in ('CALL_BACK', 'DOCUMENT', 'MANDATE'))`,
    );
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('Who might act for whom stays recorded.');
  }
}
