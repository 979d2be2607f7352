// Legal holds as people decided them, their history, and whom they are about. What each rests on in words is sealed.
import { Migration } from '@clounge/shared/database';

export class Holds extends Migration {
  override up(): void {
    this.addSql(`create table hold_number (year int primary key, last int not null)`);
    this.addSql(`create table legal_hold (
      id uuid primary key, number text not null unique, kind text not null check (kind in ('PERSON', 'CLASS', 'CASE')),
      case_ref text not null, record_class text, law text not null, review_on date not null,
      placed_by text not null, placed_role text not null, appointment_id uuid not null references appointment (id),
      placed_at timestamptz not null, people_count int not null, settled boolean not null default false,
      in_force_since timestamptz, refused_at timestamptz, lifted_at timestamptz, lifted_by text, resumed_at timestamptz,
      written_at timestamptz not null default now(),
      check (kind <> 'CLASS' or record_class is not null), check ((lifted_at is null) = (lifted_by is null)))`);
    this.addSql(
      `create index legal_hold_in_force on legal_hold (review_on, id) where lifted_at is null and refused_at is null`,
    );
    this.addSql(`create index legal_hold_case on legal_hold (case_ref)`);
    this.addSql(`create table legal_hold_subject (
      id uuid primary key, hold_id uuid not null references legal_hold (id), tenant_id uuid, subject_id uuid not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null,
      lifted_at timestamptz, refused_at timestamptz, ended_before jsonb not null default '[]', unique (hold_id, subject_id))`);
    this.addSql(`create index legal_hold_subject_person on legal_hold_subject (subject_id)`);
    this.addSql(`create index legal_hold_subject_lifted on legal_hold_subject (lifted_at) where lifted_at is not null`);
    this.addSql(`create table legal_hold_event (
      id bigint generated always as identity primary key, hold_id uuid not null references legal_hold (id),
      at timestamptz not null, kind text not null check (kind in ('PLACED', 'REFUSED', 'REVIEWED', 'REMINDED', 'LIFTED', 'RESUMED')),
      by text not null, role text, facts jsonb not null default '{}', once text unique, written_at timestamptz not null default now())`);
    this.addSql(`create index legal_hold_event_hold on legal_hold_event (hold_id, id)`);
    // Who decided what stays as it was written; a hold is lifted, never removed.
    this.addSql(`revoke update, delete on legal_hold_event from privacy_app`);
    this.addSql(`revoke update, delete on legal_hold, hold_number from privacy_app`);
    this.addSql(`grant update (last) on hold_number to privacy_app`);
    this.addSql(
      `grant update (review_on, settled, in_force_since, refused_at, lifted_at, lifted_by, resumed_at) on legal_hold to privacy_app`,
    );
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was held, and by whom, stays recorded.');
  }
}
