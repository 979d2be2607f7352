// Tables of ended companies, and what a membership needs to come back with its company or never. Opaque ids, times, staff by number.
import { Migration } from '@clounge/shared/database';

/** When a customer's company ended, who entered it, and whether it came back; waived recoveries of members. */
export class Terminations extends Migration {
  override up(): void {
    this.addSql(`
      create table organization_termination (
        id uuid primary key,
        organization_id uuid not null references organization (id),
        ended_at timestamptz not null,
        entered_at timestamptz not null,
        reason text not null,
        export text not null check (export in ('TAKEN', 'DECLINED')),
        role text not null,
        staff_number text,
        members int not null,
        recovered_at timestamptz,
        recovery_id uuid,
        written_at timestamptz not null default now(),
        check (ended_at <= entered_at),
        check ((recovered_at is null) = (recovery_id is null))
      )`);
    this.addSql(
      `create index organization_termination_latest on organization_termination (organization_id, entered_at desc, written_at desc)`,
    );
    this.addSql(`alter table membership add column termination_id uuid references organization_termination (id)`);
    this.addSql(`alter table membership add column recovery_waived_at timestamptz`);
    this.addSql(`create index membership_termination on membership (termination_id) where termination_id is not null`);
    // Who ended what stays as it was entered; only its recovery is added.
    this.addSql(`revoke update, delete on organization_termination from identity_app`);
    this.addSql(`grant select, insert on organization_termination to identity_app`);
    this.addSql(`grant update (recovered_at, recovery_id) on organization_termination to identity_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('That a company ended, and who entered it, stays recorded.');
  }
}
