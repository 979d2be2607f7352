// Tables of the attendance part. No column could carry a position, and none may ever be added that could (Art. 10).
import { Migration } from '@clounge/shared/database';

export class Attendance extends Migration {
  override up(): void {
    this.addSql(`create table attendance_mark (
      id uuid primary key, subject_id uuid not null, tenant_id uuid not null, marked_at timestamptz not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null, fingerprint bytea not null)`);
    this.addSql(`create unique index attendance_mark_same on attendance_mark (subject_id, fingerprint)`);
    this.addSql(`create index attendance_mark_person on attendance_mark (subject_id, marked_at desc, id desc)`);
    this.addSql(`create index attendance_mark_organization on attendance_mark (tenant_id, marked_at desc, id desc)`);

    this.addSql(`create table location_use (
      id uuid primary key, subject_id uuid not null, tenant_id uuid not null, judged_at timestamptz not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null)`);
    this.addSql(`create index location_use_person on location_use (subject_id, judged_at)`);

    this.addSql(`create table zone_keeping (
      organization_id uuid primary key, keeps boolean not null, justification text not null check (justification <> ''),
      decided_by text not null, decided_at timestamptz not null)`);

    this.addSql(
      `grant select, insert, update, delete on attendance_mark, location_use, zone_keeping to attendance_app`,
    );
  }

  override down(): void {
    this.addSql('drop table attendance_mark, location_use, zone_keeping');
  }
}
