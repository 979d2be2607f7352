// What was granted of deletions, and whose processing was stopped: opaque ids, classes, times, staff by number. Never what anybody wrote.
import { Migration } from '@clounge/shared/database';

export class DeletionsAndStops extends Migration {
  override up(): void {
    // No foreign key to the request: it ends after its own time, and what was granted stays evidence of why something was destroyed.
    this.addSql(`create table deletion_grant (
      request_id uuid not null, subject_id uuid not null, record_class text not null, granted_at timestamptz not null,
      taken_back_at timestamptz, settled_at timestamptz, batch_id uuid references destruction_batch (id),
      written_at timestamptz not null default now(), primary key (request_id, subject_id, record_class),
      check (taken_back_at is null or settled_at is null), check (batch_id is null or settled_at is not null))`);
    const waits = 'where taken_back_at is null and settled_at is null';
    this.addSql(`create index deletion_grant_subject on deletion_grant (subject_id) ${waits}`);
    this.addSql(`create index deletion_grant_class on deletion_grant (record_class) ${waits}`);

    this.addSql(`create table processing_stop (
      id uuid primary key, request_id uuid not null, subject_id uuid not null, ground text not null check (ground in ('STOP', 'DELETION')),
      since timestamptz not null, by_staff text not null,
      lifting_at timestamptz, lifting_by text, lifting_ground text check (lifting_ground in ('ASKED', 'GROUND_ENDED', 'TAKEN_BACK', 'CARRIED_OUT')),
      lifting_reason text, verified_by text, told_at timestamptz, lifted_at timestamptz,
      written_at timestamptz not null default now(), unique (request_id, subject_id),
      check ((lifting_at is null) = (lifting_ground is null)), check (lifted_at is null or lifting_at is not null),
      -- Whoever asked to stop is told before it is lifted.
      check (lifted_at is null or ground = 'DELETION' or told_at is not null))`);
    this.addSql(`create index processing_stop_subject on processing_stop (subject_id) where lifted_at is null`);
    this.addSql(`create index processing_stop_since on processing_stop (since desc, id)`);

    // Why a line is due, where a deletion was granted and the rule alone would keep it.
    this.addSql(`alter table batch_line add column granted_at timestamptz`);

    this.addSql(`revoke update, delete on deletion_grant, processing_stop from privacy_app`);
    this.addSql(`grant update (taken_back_at, settled_at, batch_id) on deletion_grant to privacy_app`);
    this.addSql(
      `grant update (lifting_at, lifting_by, lifting_ground, lifting_reason, verified_by, told_at, lifted_at) on processing_stop to privacy_app`,
    );
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was granted, and whose processing was stopped, stays recorded.');
  }
}
