// What holds need besides: a new review date, and an index for those in force. Never edited once merged.
import { Migration } from '@mikro-orm/migrations';

export class Holds extends Migration {
  override up(): void {
    this.addSql(`grant update (review_on) on hold to vault_privacy`);
    this.addSql(`create index hold_in_force on hold (subject_id) where lifted_at is null`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was held stays recorded.');
  }
}
