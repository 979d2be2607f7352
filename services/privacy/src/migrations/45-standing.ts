// Standing approvals, their history, the challenges that wait for a passkey, and what was destroyed under them. No personal column.
import { Migration } from '@clounge/shared/database';

export class Standing extends Migration {
  override up(): void {
    this.addSql(`create table standing_number (year int primary key, last int not null)`);
    this.addSql(`create table standing_approval (
      id uuid primary key, number text not null unique, record_class text not null,
      valid_from date not null, valid_until date not null, largest_people int not null check (largest_people > 0),
      largest_records int not null check (largest_records > 0), reason text not null,
      given_by text not null, given_role text not null check (given_role in ('OFFICER', 'DEPUTY')),
      appointment_id uuid not null references appointment (id), given_at timestamptz not null, auth_time timestamptz not null,
      passkey jsonb, withdrawn_at timestamptz, withdrawn_by text, written_at timestamptz not null default now(),
      check (valid_until >= valid_from), check ((withdrawn_at is null) = (withdrawn_by is null)))`);
    this.addSql(`create index standing_approval_class on standing_approval (record_class, valid_until)`);
    this.addSql(`create table standing_event (
      id bigint generated always as identity primary key, standing_id uuid not null references standing_approval (id),
      at timestamptz not null, kind text not null check (kind in ('GIVEN', 'REMINDED', 'USED', 'WITHDRAWN')),
      by text not null, role text, facts jsonb not null default '{}', once text unique, written_at timestamptz not null default now())`);
    this.addSql(`create index standing_event_standing on standing_event (standing_id, id)`);
    this.addSql(`create table standing_challenge (
      challenge text primary key, signed jsonb not null, expires_at timestamptz not null, used_at timestamptz)`);
    this.addSql(`create index standing_challenge_expiry on standing_challenge (expires_at)`);
    // The same request is answered the same: whom it named is kept as a hash, and what came of each in the order of their ids.
    this.addSql(`create table immediate_run (
      request_id text primary key, record_class text not null, occasion text not null, people_hash text not null,
      outcome jsonb not null, at timestamptz not null,
      standing_id uuid references standing_approval (id), batch_id uuid unique references destruction_batch (id),
      written_at timestamptz not null default now(), check ((standing_id is null) = (batch_id is null)))`);
    this.addSql(`create index immediate_run_standing on immediate_run (standing_id, at) where standing_id is not null`);

    // An approval of a list names the list; one under a standing approval names that.
    this.addSql(`alter table approval add column standing_id uuid references standing_approval (id)`);

    this.addSql(`revoke update, delete on standing_event, immediate_run from privacy_app`);
    this.addSql(`revoke update, delete on standing_approval, standing_number from privacy_app`);
    this.addSql(`grant update (last) on standing_number to privacy_app`);
    this.addSql(`grant update (withdrawn_at, withdrawn_by) on standing_approval to privacy_app`);
    this.addSql(`revoke update on standing_challenge from privacy_app`);
    this.addSql(`grant update (used_at) on standing_challenge to privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was approved and destroyed stays recorded.');
  }
}
