// Printed documents and media with personal data: what there is, where, and how it was destroyed. Counts, places, staff by number, hashes.
import { Migration } from '@clounge/shared/database';

export class Media extends Migration {
  override up(): void {
    this.addSql(`create table medium (
      id uuid primary key, reference text not null unique, kind text not null check (kind in ('PAPER', 'DISC', 'DRIVE', 'TAPE', 'OTHER')),
      title text not null, record_class text not null, subject_id uuid, batch_id uuid references destruction_batch (id),
      pieces int not null check (pieces > 0), location text not null, registered_at timestamptz not null, registered_by text not null,
      moved_at timestamptz, moved_by text, check ((subject_id is null) <> (batch_id is null)))`);
    this.addSql(`create index medium_subject on medium (subject_id) where subject_id is not null`);
    this.addSql(`create index medium_batch on medium (batch_id) where batch_id is not null`);
    this.addSql(`create index medium_order on medium (registered_at desc, id)`);

    // Every record says what was there before, what was destroyed, what remains: the three must agree, or the difference is explained.
    this.addSql(`create table medium_destruction (
      id uuid primary key, medium_id uuid not null references medium (id), serial int not null check (serial > 0),
      batch_id uuid not null references destruction_batch (id),
      method text not null check (method in ('SHREDDED', 'INCINERATED', 'CRUSHED')),
      before int not null check (before > 0), pieces int not null check (pieces > 0), remaining int not null check (remaining >= 0),
      difference int not null check (difference = before - pieces - remaining), explanation text, destroyed_on date not null,
      place text not null, handler text not null, witness text not null,
      photo_hash text not null check (photo_hash ~ '^[0-9a-f]{64}$'), recorded_at timestamptz not null, recorded_by text not null,
      written_at timestamptz not null default now(), unique (medium_id, serial),
      check (handler <> witness), check (difference = 0 or explanation is not null))`);
    this.addSql(`create index medium_destruction_batch on medium_destruction (batch_id)`);

    this.addSql(`alter table certificate_addendum alter column task_id drop not null`);
    this.addSql(
      `alter table certificate_addendum add column medium_destruction_id uuid unique references medium_destruction (id)`,
    );
    this.addSql(`alter table certificate_addendum add check (num_nonnulls(task_id, medium_destruction_id) = 1)`);

    this.addSql(`revoke update, delete on medium, medium_destruction from privacy_app`);
    // What was registered stays as it was; only where it lies changes.
    this.addSql(`grant update (location, moved_at, moved_by) on medium to privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was printed, and how it was destroyed, stays recorded.');
  }
}
