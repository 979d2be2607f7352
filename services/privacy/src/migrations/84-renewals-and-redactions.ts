// What was sealed anew so that a former key could end, and the redactions that it was done for. Ids, codes, places and counts; no word of anybody.
import { Migration } from '@clounge/shared/database';

/** Tables whose rows are sealed anew here, and their record classes. */
const sealed = [
  ['consultation', 'consultation'],
  ['demo_request', 'demo-request'],
  ['complaint', 'complaint'],
  ['consultation_document', 'consultation'],
  ['rights_request', 'rights-request'],
  ['correction_draft', 'rights-request'],
  ['rights_document', 'rights-request'],
  ['quarantined_file', 'quarantined-file'],
] as const;

export class RenewalsAndRedactions extends Migration {
  override up(): void {
    this.addSql(`create table key_renewal (
      id uuid primary key, reason text not null check (reason in ('REDACTION', 'RECLASSIFIED')), asked_at timestamptz not null,
      written_at timestamptz, held_since timestamptz, ended_at timestamptz, ledger_index bigint, irrecoverable_at timestamptz,
      check (ended_at is null or written_at is not null))`);
    this.addSql(`create index key_renewal_waiting on key_renewal (held_since) where held_since is not null`);
    this.addSql(
      `create index key_renewal_ending on key_renewal (ledger_index) where ledger_index is not null and irrecoverable_at is null`,
    );
    // Written when the rows stand under the version; those before it end. Of a reclassification the class is named when it is asked for.
    this.addSql(`create table key_renewal_step (
      renewal_id uuid not null references key_renewal (id), subject_id uuid not null, record_class text not null, scope_version int,
      primary key (renewal_id, subject_id, record_class))`);
    this.addSql(
      `create index key_renewal_step_scope on key_renewal_step (subject_id, record_class) where scope_version is not null`,
    );
    // Whoever sealed a row under a version that is ending may not put it in any more: it would be lost with the key.
    this.addSql(`create function refuse_former_key() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(7384, hashtext(new.scope) & 63);
        if exists (select 1 from key_renewal_step s where s.subject_id = new.subject_id and s.record_class = tg_argv[0]
          and s.scope_version > new.scope_version) then
          raise exception 'the key of this row is ending' using errcode = 'CL384';
        end if;
        return new;
      end $$`);
    for (const [table, recordClass] of sealed)
      this.addSql(`create trigger ${table}_former_key before insert on ${table}
        for each row execute function refuse_former_key('${recordClass}')`);
    this.addSql(`create table redaction (
      id uuid primary key, case_kind text not null check (case_kind in ('CONVERSATION', 'REQUEST')), case_id uuid not null,
      state text not null default 'PROPOSED' check (state in ('PROPOSED', 'RETURNED', 'APPROVED', 'DONE')),
      proposed_by text not null, proposed_at timestamptz not null,
      decided_by text, decided_role text, appointment_id uuid, auth_time timestamptz, decided_at timestamptz, return_reason text,
      told text check (told in ('EMAIL', 'LETTER', 'NOBODY')), done_at timestamptz,
      check (state not in ('APPROVED', 'DONE') or (decided_by is not null and appointment_id is not null and auth_time is not null)),
      check (state not in ('APPROVED', 'DONE') or decided_by <> proposed_by),
      check ((state = 'DONE') = (done_at is not null)), check ((state = 'RETURNED') = (return_reason is not null)))`);
    this.addSql(`create unique index redaction_open on redaction (case_id) where state in ('PROPOSED', 'APPROVED')`);
    this.addSql(`create index redaction_case on redaction (case_id, proposed_at)`);
    this.addSql(
      `create index redaction_waiting on redaction (proposed_at, id) where state in ('PROPOSED', 'APPROVED')`,
    );
    // Where it stands, in UTF-16 units of the text as it was proposed.
    this.addSql(`create table redaction_passage (
      redaction_id uuid not null references redaction (id), position int not null, place text not null, start_at int not null,
      end_at int not null, kind text not null, primary key (redaction_id, position), check (end_at > start_at and start_at >= 0))`);
    this.addSql(`create table redaction_document (
      redaction_id uuid not null references redaction (id), document_id uuid not null, kind text not null,
      primary key (redaction_id, document_id))`);
    this.addSql(`revoke delete on key_renewal, key_renewal_step, redaction from privacy_app`);
    this.addSql(`revoke update, delete on redaction_passage, redaction_document from privacy_app`);
    this.addSql(`alter table rights_request_letter drop constraint rights_request_letter_kind_check`);
    this.addSql(`alter table rights_request_letter add constraint rights_request_letter_kind_check
      check (kind in ('EXTENSION', 'UNVERIFIED', 'DECISION', 'DUPLICATE', 'WITHDRAWN', 'DELETION_BEGUN', 'REDACTED'))`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was redacted stays recorded.');
  }
}
