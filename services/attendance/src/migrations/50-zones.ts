// Zones of companies, version by version, their settings and their kiosks. A zone is a place of a company; no column is about where somebody was (Art. 10).
import { Migration } from '@clounge/shared/database';

export class Zones extends Migration {
  override up(): void {
    this.addSql(`create table zone_version (
      zone_id uuid not null, version int not null check (version > 0), organization_id uuid not null, name text not null,
      geometry jsonb not null, active_from date not null, active_until date, ended_at timestamptz,
      changed_by text not null, changed_at timestamptz not null, primary key (zone_id, version),
      check (active_until is null or active_until >= active_from))`);
    this.addSql(`create index zone_version_organization on zone_version (organization_id, zone_id, version desc)`);

    this.addSql(`create table attendance_setting (
      organization_id uuid primary key, time_zone text not null, working_days int[] not null, starts_at time not null,
      ends_at time not null, reminds boolean not null, changed_by text not null, changed_at timestamptz not null)`);

    this.addSql(`create table kiosk (
      id uuid primary key, organization_id uuid not null, name text not null, key_version int not null default 1,
      ended_at timestamptz, changed_by text not null, changed_at timestamptz not null)`);
    this.addSql(`create index kiosk_organization on kiosk (organization_id)`);

    // Keyed hashes of who tried, and how often in an hour; never an id.
    this.addSql(`create unlogged table attendance_limit (
      bucket bytea not null, begun_at timestamptz not null, count int not null, primary key (bucket, begun_at))`);

    this.addSql(`grant select, insert on zone_version to attendance_app`);
    this.addSql(`grant select, insert, update on attendance_setting, kiosk to attendance_app`);
    this.addSql(`grant select, insert, update, delete on attendance_limit to attendance_app`);
  }

  override down(): void {
    this.addSql('drop table zone_version, attendance_setting, kiosk, attendance_limit');
  }
}
