// Corrections: what was proposed under a request, who approved it, how far it was carried. New values are sealed; former ones are nowhere here.
import { Migration } from '@clounge/shared/database';

export class Corrections extends Migration {
  override up(): void {
    this.addSql(`create table correction (
      id uuid primary key, request_id uuid not null,
      state text not null default 'PROPOSED' check (state in ('PROPOSED', 'REPLACED', 'RETURNED', 'APPROVED', 'DONE')),
      proposed_by text not null, proposed_at timestamptz not null,
      decided_by text, decided_role text, appointment_id uuid, auth_time timestamptz, decided_at timestamptz, return_reason text,
      held_since timestamptz, told_at timestamptz, ledger_index bigint, irrecoverable_at timestamptz,
      outcome text check (outcome in ('CARRIED_OUT', 'PARTLY', 'REFUSED')), done_at timestamptz,
      check (state not in ('APPROVED', 'DONE') or (decided_by is not null and appointment_id is not null and auth_time is not null)),
      check (state not in ('APPROVED', 'DONE') or decided_by <> proposed_by),
      check ((state = 'DONE') = (done_at is not null)), check ((state = 'RETURNED') = (return_reason is not null)))`);
    this.addSql(
      `create unique index correction_open on correction (request_id) where state in ('PROPOSED', 'APPROVED')`,
    );
    this.addSql(`create index correction_request on correction (request_id, proposed_at)`);
    this.addSql(`create index correction_waiting on correction (held_since) where held_since is not null`);
    this.addSql(
      `create index correction_ending on correction (ledger_index) where ledger_index is not null and irrecoverable_at is null`,
    );
    // A step a record class. fault: a code.
    this.addSql(`create table correction_step (
      correction_id uuid not null references correction (id), record_class text not null, service text not null,
      state text not null default 'PENDING' check (state in ('PENDING', 'WRITTEN', 'ENDED', 'FAILED')),
      scope_version int, fault text, primary key (correction_id, record_class),
      check ((state in ('WRITTEN', 'ENDED')) = (scope_version is not null)), check ((state = 'FAILED') = (fault is not null)))`);
    // Rows as they lay after the correction, for a database that is restored to before it: ciphertext that dies with its key.
    this.addSql(`create table corrected_row (
      correction_id uuid not null, record_class text not null, record_table text not null, id uuid not null, scope_version int not null,
      sealed bytea not null, fingerprint bytea not null, kept_at timestamptz not null, primary key (correction_id, record_table, id),
      foreign key (correction_id, record_class) references correction_step (correction_id, record_class))`);
    this.addSql(`create table correction_draft (
      id uuid primary key, request_id uuid not null, tenant_id uuid, subject_id uuid not null, scope text not null,
      scope_version int not null default 1, sealed bytea not null, written_at timestamptz not null, closed_at timestamptz)`);
    this.addSql(`create index correction_draft_subject on correction_draft (subject_id)`);
    this.addSql(`create index correction_draft_request on correction_draft (request_id)`);
    this.addSql(`create index correction_draft_closed on correction_draft (closed_at) where closed_at is not null`);
    // A draft is kept as long as its request, however that is closed.
    this.addSql(`create function close_correction_drafts() returns trigger language plpgsql as $$
      begin
        update correction_draft set closed_at = new.closed_at where request_id = new.id and closed_at is distinct from new.closed_at;
        return null;
      end $$`);
    this.addSql(
      `create trigger rights_request_closed after update of closed_at on rights_request for each row execute function close_correction_drafts()`,
    );
    this.addSql(`revoke delete on correction, correction_step from privacy_app`);
    this.addSql(`revoke update on corrected_row from privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was corrected stays recorded.');
  }
}
