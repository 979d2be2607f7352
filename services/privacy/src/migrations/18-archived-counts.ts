// What a page took to the archive, beside what it destroyed. Counts only.
import { Migration } from '@clounge/shared/database';

export class ArchivedCounts extends Migration {
  override up(): void {
    this.addSql(`alter table batch_page_count add column archived jsonb not null default '[]'`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was archived stays recorded.');
  }
}
