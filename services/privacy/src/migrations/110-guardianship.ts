// Guardian consents (Art. 10): who may consent for whom, from when until when, what was checked by whom, and letters. What people wrote is sealed.
import { Migration } from '@clounge/shared/database';

export class Guardianship extends Migration {
  override up(): void {
    this.addSql(`create table guardianship_number (year int primary key, last int not null)`);
    this.addSql(`create table guardian_consent (
      id uuid primary key, reference text not null unique, tenant_id uuid, subject_id uuid not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null, ward_id uuid,
      state text not null default 'RECEIVED'
        check (state in ('RECEIVED', 'CHECKED_ONCE', 'CHECKED', 'GRANTED', 'REFUSED', 'LAPSED', 'ENDED')),
      channel text not null check (channel in ('PORTAL', 'LETTER', 'FAX', 'EMAIL', 'DESK')),
      language text not null check (language in ('en', 'ko', 'id')), received_at timestamptz not null,
      policy_version text not null references policy_version (version), papers_by timestamptz not null,
      registered_by text, assigned_to text, checked_by text, decided_at timestamptz, decided_by text,
      refused_for text check (refused_for in ('OWN_CONSENT', 'NOT_GUARDIAN', 'NOT_FOR_PROTECTION', 'PAPERS_DOUBTFUL')),
      valid_from text, valid_until text, ends_by_age boolean not null default false, together boolean not null default false,
      frozen_at timestamptz, ended_at timestamptz,
      ended_how text check (ended_how in ('CAME_OF_AGE', 'EXPIRED', 'GUARDIANSHIP_ENDED', 'WITHDRAWN')), ended_by text,
      reminded_days int, revision int not null default 1, written_at timestamptz not null default now(),
      check ((decided_at is null) = (decided_by is null)), check ((refused_for is not null) = (state = 'REFUSED')),
      check ((valid_from is not null) = (state in ('GRANTED', 'ENDED'))), check (valid_until >= valid_from),
      check ((valid_from is null) = (valid_until is null)), check ((ended_at is not null) = (state in ('REFUSED', 'LAPSED', 'ENDED'))),
      check ((ended_how is not null) = (state = 'ENDED')), check (state <> 'GRANTED' or ward_id is not null),
      check (ward_id <> subject_id), check (frozen_at is null or state in ('GRANTED', 'ENDED')))`);
    this.addSql(`create index guardian_consent_open on guardian_consent (received_at, id) where ended_at is null`);
    this.addSql(
      `create index guardian_consent_over on guardian_consent (ended_at desc, id) where ended_at is not null`,
    );
    this.addSql(`create index guardian_consent_ward on guardian_consent (ward_id) where ward_id is not null`);
    this.addSql(`create index guardian_consent_subject on guardian_consent (subject_id)`);
    // One guardian has one consent for one ward that holds: another takes its place only when it is over.
    this.addSql(
      `create unique index guardian_consent_in_force on guardian_consent (subject_id, ward_id) where state = 'GRANTED'`,
    );

    this.addSql(`create table ward_detail (
      id uuid primary key, tenant_id uuid, subject_id uuid not null, scope text not null, scope_version int not null default 1,
      sealed bytea not null, decided_at timestamptz)`);
    this.addSql(`create index ward_detail_subject on ward_detail (subject_id)`);

    this.addSql(`create table guardian_paper (
      id uuid primary key, tenant_id uuid, subject_id uuid not null, scope text not null, scope_version int not null default 1,
      sealed bytea not null, kind text not null check (kind in ('GUARDIAN_CONSENT', 'GUARDIANSHIP_PROOF')), case_id uuid,
      file text not null unique, media_type text not null, bytes bigint not null check (bytes > 0),
      searched text not null check (searched in ('SEARCHED', 'NOT_READABLE')),
      stored_at timestamptz not null, stored_by text, decided_at timestamptz)`);
    this.addSql(`create index guardian_paper_subject on guardian_paper (subject_id)`);
    this.addSql(
      `create index guardian_paper_case on guardian_paper (case_id, stored_at, id) where case_id is not null`,
    );
    this.addSql(
      `create trigger guardian_paper_gone after delete on guardian_paper for each row execute function note_gone_file()`,
    );

    this.addSql(`create table guardian_check (
      id uuid primary key, consent_id uuid not null, look int not null check (look in (1, 2)), met text[] not null, passed boolean not null,
      by_staff text not null, at timestamptz not null, written_at timestamptz not null default now())`);
    this.addSql(`create index guardian_check_consent on guardian_check (consent_id, written_at)`);
    this.addSql(`create table guardian_event (
      id bigint generated always as identity primary key, consent_id uuid not null, at timestamptz not null, kind text not null,
      by_staff text, argument jsonb not null default '{}', once text unique, written_at timestamptz not null default now())`);
    this.addSql(`create index guardian_event_consent on guardian_event (consent_id, id)`);
    this.addSql(`create table guardian_letter (
      id uuid primary key, consent_id uuid not null, kind text not null, way text not null check (way in ('MAIL', 'PAPER')),
      to_ward boolean not null default false, argument text not null default '', written_at timestamptz not null,
      sent_at timestamptz, sent_by text, unique (consent_id, kind, argument))`);
    this.addSql(`create index guardian_letter_consent on guardian_letter (consent_id, written_at)`);
    this.addSql(
      `create table guardian_code (hash bytea primary key, consent_id uuid not null, issued_at timestamptz not null default now())`,
    );
    this.addSql(`create index guardian_code_consent on guardian_code (consent_id)`);
    // A guardian exercises the rights of Art. 6 for the ward.
    for (const [table, column, hows] of [
      ['verification_check', 'how', ['CALL_BACK', 'DOCUMENT', 'GUARDIAN', 'MANDATE']],
      ['rights_request', 'verified_how', ['SIGNED_IN', 'CODE', 'DOCUMENT', 'CALL_BACK', 'GUARDIAN', 'MANDATE']],
    ] as const) {
      this.addSql(`alter table ${table} drop constraint ${table}_${column}_check`);
      this.addSql(
        `alter table ${table} add constraint ${table}_${column}_check check (${column} in (${hows.map((how) => `'${how}'`).join(', ')}))`,
      );
    }
    this.addSql(
      `revoke update, delete on guardian_check, guardian_event, guardian_letter, guardianship_number from privacy_app`,
    );
    this.addSql(`grant update (last) on guardianship_number to privacy_app`);
    this.addSql(`grant update (sent_at, sent_by, way) on guardian_letter to privacy_app`);
  }

  /** Consents are destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Guardian consents are destroyed by the procedure only.');
  }
}
