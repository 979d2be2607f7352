// Mail that waits for the virus scanner, and since when the scanner is silent. Keyed hashes, counts and times.
import { Migration } from '@clounge/shared/database';

export class WaitingMail extends Migration {
  override up(): void {
    this.addSql(`create table intake_waiting (
      message_key bytea primary key, tries int not null check (tries >= 0), due_at timestamptz not null,
      first_at timestamptz not null default now(), tried_at timestamptz not null default now())`);
    this.addSql(`create table scanner_silence (
      single boolean primary key default true check (single), silent_since timestamptz not null default now(), told_at timestamptz)`);
  }

  override down(): void {
    this.addSql('drop table scanner_silence');
    this.addSql('drop table intake_waiting');
  }
}
