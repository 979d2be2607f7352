// Which epochs of the vault are closed, as certificates say it. Numbers and times only.
import { Migration } from '@clounge/shared/database';

export class ClosedEpochs extends Migration {
  override up(): void {
    // covers: the last entry of the destruction ledger whose key ended with it; closed_at in business time, as the certificates are.
    this.addSql(`create table closed_epoch (
      epoch int primary key, covers bigint not null, closed_at timestamptz not null, written_at timestamptz not null default now())`);
    this.addSql(`revoke update, delete on closed_epoch from privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was decided and destroyed stays recorded.');
  }
}
