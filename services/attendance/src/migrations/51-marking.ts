// Consents to location, and requests about marks. Words and kinds are sealed; the columns are times, states and staff numbers.
import { Migration } from '@clounge/shared/database';

export class Marking extends Migration {
  override up(): void {
    this.addSql(`create table location_consent (
      id uuid primary key, subject_id uuid not null, tenant_id uuid not null, scope text not null, scope_version int not null default 1,
      sealed bytea not null, given_at timestamptz not null, ended_at timestamptz, told_at timestamptz)`);
    this.addSql(
      `create unique index location_consent_standing on location_consent (subject_id) where ended_at is null`,
    );
    this.addSql(`create index location_consent_person on location_consent (subject_id)`);
    this.addSql(`create index location_consent_untold on location_consent (ended_at) where told_at is null`);

    this.addSql(`create table mark_request (
      id uuid primary key, subject_id uuid not null, tenant_id uuid not null, scope text not null, scope_version int not null default 1,
      sealed bytea not null, state text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'TAKEN_BACK')),
      requested_at timestamptz not null, decided_at timestamptz, decided_by text, voids uuid, made uuid,
      check ((state in ('APPROVED', 'REFUSED')) = (decided_by is not null)))`);
    this.addSql(`create index mark_request_person on mark_request (subject_id, requested_at desc, id desc)`);
    this.addSql(`create index mark_request_organization on mark_request (tenant_id, requested_at desc, id desc)`);
    this.addSql(
      `create index mark_request_open on mark_request (tenant_id, requested_at, id) where state = 'REQUESTED'`,
    );
    this.addSql(
      `create index mark_request_voids on mark_request (voids) where voids is not null and state = 'APPROVED'`,
    );

    // That somebody was reminded of a day; goes with their marks.
    this
      .addSql(`create table mark_reminder (subject_id uuid not null, day date not null, reminded_at timestamptz not null,
      primary key (subject_id, day))`);

    this.addSql(
      `grant select, insert, update, delete on location_consent, mark_request, mark_reminder to attendance_app`,
    );
  }

  override down(): void {
    this.addSql('drop table location_consent, mark_request, mark_reminder');
  }
}
