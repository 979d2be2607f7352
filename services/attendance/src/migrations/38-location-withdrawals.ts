// Withdrawals of the consent to location: when, and recorded by whom. A row goes with the location-use records that it ended (Art. 10).
import { Migration } from '@clounge/shared/database';

export class LocationWithdrawals extends Migration {
  override up(): void {
    this.addSql(`create table location_withdrawal (
      id uuid primary key, subject_id uuid not null, withdrawn_at timestamptz not null, recorded_by text, told_at timestamptz)`);
    this.addSql(`create index location_withdrawal_person on location_withdrawal (subject_id, withdrawn_at)`);
    this.addSql(
      `create index location_withdrawal_untold on location_withdrawal (withdrawn_at, id) where told_at is null`,
    );
  }

  override down(): void {
    this.addSql('drop table location_withdrawal');
  }
}
