// Tables of what becomes of the recovery window: how requesters were verified, who gave it up, which company came back, and whose list is a
// company's. Opaque ids, times and staff by number only.
import { Migration } from '@clounge/shared/database';

const methods = `in ('SIGNED_IN', 'CALL_BACK', 'DOCUMENT_SEEN', 'WRITTEN_REQUEST', 'AGENT_MANDATE')`;

export class Recoveries extends Migration {
  override up(): void {
    // Recoveries before this migration did not ask.
    this.addSql(`alter table recovery add column verified_by text check (verified_by ${methods})`);

    this.addSql(`create table recovery_waiver (
      id uuid primary key, subject_id uuid not null, withdrew_at timestamptz not null, at timestamptz not null,
      staff_number text, appointment_id uuid references appointment (id), verified_by text not null check (verified_by ${methods}),
      reason text, auth_time timestamptz not null, written_at timestamptz not null default now(), done_at timestamptz,
      unique (subject_id, withdrew_at), check ((staff_number is null) = (verified_by = 'SIGNED_IN')))`);
    this.addSql(`create index recovery_waiver_withdrew on recovery_waiver (withdrew_at)`);

    this.addSql(`create table organization_recovery (
      id uuid primary key, organization_id uuid not null, termination_id uuid not null unique, staff_number text not null,
      appointment_id uuid not null references appointment (id), verified_by text not null check (verified_by ${methods}),
      reason text not null, ended_at timestamptz not null, at timestamptz not null, auth_time timestamptz not null,
      members int, written_at timestamptz not null default now(), done_at timestamptz)`);

    // What an ended company's members are destroyed by is one list of its own, whatever day it is.
    this.addSql(`alter table destruction_batch add column termination_id uuid`);
    this.addSql(`drop index destruction_batch_waiting`);
    this.addSql(`create unique index destruction_batch_waiting on destruction_batch (list, opened_on, policy_version)
      where state = 'AWAITING_APPROVAL' and termination_id is null`);
    this
      .addSql(`create unique index destruction_batch_company on destruction_batch (list, termination_id, policy_version)
      where state = 'AWAITING_APPROVAL' and termination_id is not null`);

    this.addSql(`revoke update, delete on recovery_waiver, organization_recovery from privacy_app`);
    this.addSql(`grant update (done_at) on recovery_waiver to privacy_app`);
    this.addSql(`grant update (done_at, members) on organization_recovery to privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('Who came back, and who gave that up, stays recorded.');
  }
}
