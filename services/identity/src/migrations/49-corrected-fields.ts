// Which fields of members were corrected at their request, so that a file that does not know it yet brings no former value back. Fingerprints are
// keyed with the key of the member's own record and end with it; values are never here.
import { Migration } from '@clounge/shared/database';

export class CorrectedFieldsOfMembers extends Migration {
  override up(): void {
    this.addSql(`
      create table corrected_field (
        subject_id uuid not null references data_subject (id),
        record_class text not null,
        field text not null,
        fingerprint bytea not null,
        primary key (subject_id, record_class, field)
      )`);
    this.addSql(`grant select, insert, update, delete on corrected_field to identity_app`);
  }

  override down(): void {
    this.addSql('drop table corrected_field');
  }
}
