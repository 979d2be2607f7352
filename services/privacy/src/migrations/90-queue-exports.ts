// Who took the queue away as a file: when, why, by which filter, and how many rows. Whose requests were in it stands in the access records.
import { Migration } from '@clounge/shared/database';

export class QueueExports extends Migration {
  override up(): void {
    this.addSql(`create table queue_export (
      id uuid primary key, staff_number text not null, at timestamptz not null, reason text not null, filter jsonb not null,
      ordered_by text not null check (ordered_by in ('DUE', 'RECEIVED', 'CLOSED')), rows int, ended_at timestamptz,
      written_at timestamptz not null default now(), check ((rows is null) = (ended_at is null)))`);
    this.addSql(`create index queue_export_order on queue_export (at desc, id)`);
    this.addSql(`revoke update, delete on queue_export from privacy_app`);
    this.addSql(`grant update (rows, ended_at) on queue_export to privacy_app`);
  }

  /** What was taken away stays known. */
  override down(): void {
    throw new Error('Records of exports are evidence.');
  }
}
