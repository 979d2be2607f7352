// The last day for which a company's people were reminded, so that nobody's marks are looked at for it twice.
import { Migration } from '@clounge/shared/database';

export class RemindedDays extends Migration {
  override up(): void {
    this.addSql('alter table attendance_setting add column reminded_day date');
  }

  override down(): void {
    this.addSql('alter table attendance_setting drop column reminded_day');
  }
}
