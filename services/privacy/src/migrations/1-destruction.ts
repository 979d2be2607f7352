// Tables of the procedure: lists, items, decisions, pages, certificates, appointments. Opaque ids, counts and dates only.
import { Migration } from '@clounge/shared/database';

/** Policy versions, appointments, destruction lists and what is decided about them, the outbox, certificates, recoveries. */
export class Destruction extends Migration {
  override up(): void {
    this.addSql(`create table policy_version (
      version text primary key, effective_from date not null, digest text not null, document jsonb not null,
      first_used_at timestamptz not null)`);

    this.addSql(`create table appointment (
      id uuid primary key, staff_number text not null, kind text not null check (kind in ('OFFICER', 'DEPUTY')),
      valid_from timestamptz not null, valid_until timestamptz, appointed_by text not null, reason text,
      written_at timestamptz not null default now(), ended_at timestamptz, ended_by text, end_reason text,
      check (kind = 'OFFICER' or valid_until is not null), check (valid_until > valid_from))`);
    this.addSql(`create index appointment_staff on appointment (staff_number)`);

    this.addSql(`create table destruction_batch (
      id uuid primary key, reference text not null unique, list text not null,
      state text not null check (state in ('AWAITING_APPROVAL', 'RETURNED', 'APPROVED', 'DESTROYING', 'PROVING', 'COMPLETED', 'STOPPED')),
      policy_version text not null references policy_version (version),
      list_hash text not null, opened_on date not null, selected_at timestamptz not null,
      approve_by timestamptz not null, destroy_by timestamptz not null, limit_at timestamptz not null,
      item_count int not null default 0, excluded_count int not null default 0,
      pages int not null default 0, announced_hash text, proved_at timestamptz, failure text, completed_at timestamptz)`);
    // One list of a kind and day waits at a time: two sweeps meet on it.
    this.addSql(
      `create unique index destruction_batch_waiting on destruction_batch (list, opened_on, policy_version) where state = 'AWAITING_APPROVAL'`,
    );
    this.addSql(
      `create index destruction_batch_open on destruction_batch (limit_at, id) where state not in ('RETURNED', 'COMPLETED')`,
    );

    this.addSql(`create table batch_item (
      id uuid primary key, batch_id uuid not null references destruction_batch (id), target text collate "C" not null,
      subject_id uuid, until_day date, reference text not null, anchor timestamptz not null,
      approve_by timestamptz not null, destroy_by timestamptz not null, limit_at timestamptz not null,
      due_classes text[] not null, kept_classes text[] not null, digest bytea not null,
      held boolean not null default false,
      excluded boolean not null default false, excluded_reason text, excluded_by text,
      state text not null default 'OPEN'
        check (state in ('OPEN', 'DESTROYED', 'HELD', 'LEFT', 'EXCLUDED', 'RETURNED', 'RECOVERED')),
      page int, added_at timestamptz not null,
      check ((subject_id is null) <> (until_day is null)))`);
    this.addSql(`create unique index batch_item_open on batch_item (target) where state = 'OPEN'`);
    this.addSql(`create index batch_item_order on batch_item (batch_id, limit_at, id)`);
    this.addSql(
      `create index batch_item_subject on batch_item (subject_id) where state = 'OPEN' and subject_id is not null`,
    );
    this.addSql(
      `create index batch_item_destroyed on batch_item (subject_id) where state = 'DESTROYED' and subject_id is not null`,
    );
    this.addSql(`create index batch_item_page on batch_item (batch_id, page) where page is not null`);

    this.addSql(`create table batch_line (
      item_id uuid not null references batch_item (id) on delete cascade, record_class text not null,
      verdict text not null check (verdict in ('RUNNING', 'RECOVERY', 'DUE', 'KEPT', 'HELD')),
      records int not null check (records > 0), anchor timestamptz, until timestamptz, hold_law text, hold_review date,
      primary key (item_id, record_class, verdict))`);

    this.addSql(`create table batch_change (
      id uuid primary key, batch_id uuid not null references destruction_batch (id), item_id uuid not null references batch_item (id),
      kind text not null check (kind in ('EXCLUDED', 'INCLUDED')), staff_number text not null, reason text not null,
      at timestamptz not null, hash_before text not null, hash_after text not null, written_at timestamptz not null default now())`);
    this.addSql(`create index batch_change_batch on batch_change (batch_id)`);

    // One decision a list: the second finds the first.
    this.addSql(`create table approval (
      id uuid primary key, batch_id uuid not null unique references destruction_batch (id),
      decision text not null check (decision in ('APPROVED', 'RETURNED')),
      staff_number text not null, role text not null, appointment_id uuid not null references appointment (id),
      list_hash text not null, reason text not null, at timestamptz not null, auth_time timestamptz,
      written_at timestamptz not null default now(), check (decision = 'RETURNED' or auth_time is not null))`);

    this.addSql(`create table batch_page (
      batch_id uuid not null references destruction_batch (id), page int not null, record_classes text[] not null, items int not null,
      state text not null default 'PLANNED' check (state in ('PLANNED', 'CONDEMNING', 'CONDEMNED', 'DONE')),
      subject_ids uuid[] not null default '{}', until_days date[] not null default '{}',
      condemned int not null default 0, held int not null default 0, left_out int not null default 0,
      ledger_from bigint not null default 0, ledger_index bigint not null default 0, done_at timestamptz,
      primary key (batch_id, page))`);
    this.addSql(`create table batch_page_count (
      request_id text primary key, batch_id uuid not null, page int not null, counts jsonb not null,
      records int not null, written_at timestamptz not null default now(),
      foreign key (batch_id, page) references batch_page (batch_id, page))`);
    this.addSql(`create index batch_page_count_batch on batch_page_count (batch_id)`);

    this.addSql(`create table batch_event (
      id bigint generated always as identity primary key, batch_id uuid not null references destruction_batch (id),
      at timestamptz not null, kind text not null, by text not null, facts jsonb not null default '{}',
      once text unique, written_at timestamptz not null default now())`);
    this.addSql(`create index batch_event_batch on batch_event (batch_id, id)`);

    this.addSql(`create table outbox (
      id bigint generated always as identity primary key, key text not null unique,
      kind text not null check (kind in ('START', 'APPROVED', 'RETURNED', 'LIST_CLOSED', 'RECOVERY')),
      subject uuid not null, argument text, created_at timestamptz not null default now(), attempts int not null default 0,
      due_at timestamptz not null default now(), done_at timestamptz, last_fault text)`);
    this.addSql(`create index outbox_due on outbox (due_at) where done_at is null`);
    this.addSql(`create function outbox_told() returns trigger language plpgsql as $$
      begin perform pg_notify('outbox', ''); return null; end $$`);
    this.addSql(`create trigger outbox_told after insert or update of due_at on outbox
      for each statement execute function outbox_told()`);
    this.addSql(`grant execute on function outbox_told() to privacy_app`);

    this.addSql(`create table certificate_number (year int primary key, last int not null)`);
    this.addSql(`create table certificate (
      id uuid primary key, number text not null unique, year int not null, serial int not null,
      batch_id uuid not null unique references destruction_batch (id), batch_reference text not null,
      issued_at timestamptz not null, level text not null check (level in ('ACCESS_REMOVED', 'IRRECOVERABLE')),
      people int not null, records int not null, document text not null, written_at timestamptz not null default now(),
      unique (year, serial))`);
    this.addSql(`create index certificate_order on certificate (issued_at desc, id)`);

    this.addSql(`create table recovery (
      id uuid primary key, subject_id uuid not null, staff_number text not null, appointment_id uuid not null references appointment (id),
      reason text not null, withdrew_at timestamptz not null, at timestamptz not null, auth_time timestamptz not null,
      written_at timestamptz not null default now(), done_at timestamptz)`);
    // One recovery of a person is under way at a time.
    this.addSql(`create unique index recovery_open on recovery (subject_id) where done_at is null`);

    // Evidence is written once: the service itself can neither change nor remove it.
    this.addSql(
      `revoke update, delete on policy_version, batch_change, approval, batch_event, batch_page_count, certificate from privacy_app`,
    );
    this.addSql(
      `revoke delete on appointment, destruction_batch, batch_item, batch_page, outbox, certificate_number, recovery from privacy_app`,
    );
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was decided and destroyed stays recorded.');
  }
}
