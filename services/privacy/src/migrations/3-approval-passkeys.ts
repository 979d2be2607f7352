// The passkey's signature beside a decision, and the challenges that wait for one. Public keys, hashes and numbers of staff only.
import { Migration } from '@clounge/shared/database';

export class ApprovalPasskeys extends Migration {
  override up(): void {
    this.addSql(`alter table approval add column passkey jsonb`);
    this.addSql(`create table approval_challenge (
      challenge text primary key, batch_id uuid not null references destruction_batch (id), list_hash text not null,
      decision text not null check (decision in ('APPROVED', 'RETURNED')), reason_hash text not null,
      staff_number text not null, nonce text not null, expires_at timestamptz not null, used_at timestamptz)`);
    this.addSql(`create index approval_challenge_expiry on approval_challenge (expires_at)`);
    // What a challenge was issued for never changes, and one that was used stays so.
    this.addSql(`revoke update on approval_challenge from privacy_app`);
    this.addSql(`grant update (used_at) on approval_challenge to privacy_app`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was decided and destroyed stays recorded.');
  }
}
