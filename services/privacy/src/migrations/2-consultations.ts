// Tables of talks with people: consultations, demo requests, complaints. One shape, three record classes, three fates.
import { Migration } from '@clounge/shared/database';

export class Consultations extends Migration {
  override up(): void {
    for (const table of ['consultation', 'demo_request', 'complaint']) {
      this.addSql(`create table ${table} (
        id uuid primary key, tenant_id uuid, subject_id uuid not null, scope text not null, scope_version int not null default 1,
        sealed bytea not null, fingerprint bytea not null, channel text not null, opened_at timestamptz not null, closed_at timestamptz,
        check (closed_at >= opened_at), unique (subject_id, fingerprint))`);
      this.addSql(`create index ${table}_closed on ${table} (closed_at) where closed_at is not null`);
    }
  }

  /** What people wrote is destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Consultations are destroyed by the procedure only.');
  }
}
