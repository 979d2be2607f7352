// Which closing letters went out: hashes of random ids, so that a letter is not sent twice and says nothing of anybody.
import { Migration } from '@clounge/shared/database';

export class ClosingLetters extends Migration {
  override up(): void {
    this.addSql(`create table closing_letter (
      key bytea primary key, outcome text not null check (outcome in ('SENT', 'UNDELIVERABLE')), at timestamptz not null default now())`);
    this.addSql(`revoke update, delete on closing_letter from identity_app`);
  }

  override down(): void {
    throw new Error('A letter that went out is not taken back.');
  }
}
