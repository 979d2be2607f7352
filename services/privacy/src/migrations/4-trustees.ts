// Who else has the data, what they are asked to do with it, and what they answered. Opaque ids, hashes and companies only; contacts sealed.
import { Migration } from '@clounge/shared/database';

/** Register of trustees and recipients, their tasks, one-time links, addenda of certificates. */
export class Trustees extends Migration {
  override up(): void {
    this.addSql(`create table trustee (
      id uuid primary key, kind text not null check (kind in ('TRUSTEE', 'RECIPIENT')), name text not null unique,
      task jsonb not null, term jsonb, ground text, record_classes text[] not null,
      channel text not null check (channel in ('MAIL', 'WEBHOOK', 'HAND')), language text not null check (language in ('en', 'ko', 'id')),
      client_id text unique, valid_from date not null, valid_until date, changed_by text not null, changed_at timestamptz not null,
      check (kind = 'TRUSTEE' or ground is not null), check (valid_until >= valid_from))`);
    this.addSql(`create table trustee_contact (
      id uuid primary key, trustee_id uuid not null unique references trustee (id), tenant_id uuid, subject_id uuid not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null, ended_at timestamptz)`);

    this.addSql(`create table trustee_task (
      id uuid primary key, reference text not null unique, kind text not null check (kind in ('DESTRUCTION', 'CORRECTION', 'STOP')),
      trustee_id uuid not null references trustee (id), batch_id uuid references destruction_batch (id),
      record_classes text[] not null, people int not null, days int not null,
      opened_at timestamptz not null, due_at timestamptz not null, opened_by text not null, reason text,
      sent_at timestamptz, reminded int not null default 0, last_fault text,
      confirmed_at timestamptz, confirmed_how text check (confirmed_how in ('LINK', 'WEBHOOK', 'API', 'HAND')), confirmed_by text,
      evidence text, evidence_hash text check (evidence_hash ~ '^[0-9a-f]{64}$'),
      check ((kind = 'DESTRUCTION') = (batch_id is not null)), check (due_at > opened_at),
      check ((confirmed_at is null) = (confirmed_how is null)), check ((confirmed_at is null) = (confirmed_by is null)),
      unique (batch_id, trustee_id))`);
    this.addSql(`create index trustee_task_open on trustee_task (due_at, id) where confirmed_at is null`);
    this.addSql(`create index trustee_task_order on trustee_task (opened_at desc, id)`);
    this.addSql(`create index trustee_task_trustee on trustee_task (trustee_id)`);
    this.addSql(`create table trustee_task_subject (
      task_id uuid not null references trustee_task (id), subject_id uuid not null, primary key (task_id, subject_id))`);
    // What opens the page of a task, as a hash. The clock of expiry is the database's: real time.
    this.addSql(`create table trustee_link (
      hash text primary key, task_id uuid not null references trustee_task (id), issued_at timestamptz not null default now(),
      expires_at timestamptz not null, used_at timestamptz)`);
    this.addSql(`create index trustee_link_task on trustee_link (task_id)`);

    this.addSql(`create table certificate_addendum (
      id uuid primary key, certificate_id uuid not null references certificate (id), serial int not null check (serial > 0),
      task_id uuid not null unique references trustee_task (id), issued_at timestamptz not null, document text not null,
      written_at timestamptz not null default now(), unique (certificate_id, serial))`);

    // Kinds of messages are typed in the code; a list in the database would have to be repeated by every migration that adds one.
    this.addSql(`alter table outbox drop constraint if exists outbox_kind_check`);
    this.addSql(`alter table outbox add constraint outbox_kind_shape check (kind ~ '^[A-Z_]{3,30}$')`);

    this.addSql(`revoke delete on trustee, trustee_task, trustee_link from privacy_app`);
    this.addSql(`revoke update, delete on trustee_task_subject, certificate_addendum from privacy_app`);
    // What was asked of whom, and until when, never changes; only what became of it does.
    this.addSql(`revoke update on trustee_task, trustee_link from privacy_app`);
    this
      .addSql(`grant update (sent_at, reminded, last_fault, confirmed_at, confirmed_how, confirmed_by, evidence, evidence_hash)
      on trustee_task to privacy_app`);
    this.addSql(`grant update (used_at) on trustee_link to privacy_app`);
    // A confirmation is evidence: once written it stays.
    this.addSql(`create function trustee_task_confirmed_once() returns trigger language plpgsql as $$
      begin raise exception 'a confirmation stays as it is'; end $$`);
    this
      .addSql(`create trigger trustee_task_confirmed_once before update of confirmed_at, confirmed_how, confirmed_by, evidence, evidence_hash
      on trustee_task for each row when (old.confirmed_at is not null) execute function trustee_task_confirmed_once()`);
    this.addSql(`grant execute on function trustee_task_confirmed_once() to privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was asked of trustees, and what they answered, stays recorded.');
  }
}
