// A person may be restricted for several reasons at once: each ends by itself, and none ends another. Never edited once merged.
import { Migration } from '@mikro-orm/migrations';

/**
 * One row a person and reason. Before, the first reason hid the others: whoever had asked to stop and then withdrew would have been open to
 * whoever lifted the stop, and whoever withdrew and then asked to stop would have come back open.
 */
export class RestrictionsBeside extends Migration {
  override up(): void {
    this.addSql(`alter table restriction drop constraint restriction_pkey`);
    this.addSql(`alter table restriction add primary key (subject_id, reason)`);
  }

  /** Going back would open somebody's door. */
  override down(): void {
    throw new Error('Restrictions that stand beside each other are not made one again.');
  }
}
