// Staff are data subjects too: their entry in the registry says so.
import { Migration } from '@clounge/shared/database';

/** Widens the registry's kinds. */
export class StaffSubjects extends Migration {
  override up(): void {
    this.addSql(`alter table data_subject drop constraint data_subject_kind_check`);
    this.addSql(
      `alter table data_subject add constraint data_subject_kind_check check (kind in ('member', 'contact', 'staff'))`,
    );
  }
}
