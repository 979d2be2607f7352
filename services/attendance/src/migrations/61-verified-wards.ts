// Verified wards (Art. 10): from when until when a guardian's consent holds. Nothing of the guardian, and nothing of what kind of ward.
import { Migration } from '@clounge/shared/database';

export class VerifiedWards extends Migration {
  override up(): void {
    this.addSql(`create table verified_ward (
      id uuid primary key, consent_id uuid not null, tenant_id uuid, subject_id uuid not null,
      scope text not null, scope_version int not null default 1, sealed bytea not null,
      valid_from text not null, valid_until text not null, ends_by_age boolean not null, together boolean not null,
      frozen_at timestamptz, ended_at timestamptz, withdrawn_at timestamptz,
      released boolean not null, revision int not null)`);
    this.addSql(`create index verified_ward_person on verified_ward (subject_id)`);
  }

  override down(): void {
    this.addSql('drop table verified_ward');
  }
}
