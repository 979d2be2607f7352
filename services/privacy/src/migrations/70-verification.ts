// One-time codes that show who asks, checks that staff made, and what opens a request at the portal. Hashes, codes of checks and counts only.
import { Migration } from '@clounge/shared/database';

export class Verification extends Migration {
  override up(): void {
    // One living code a request: a new one takes the place of the old. All times are the database's own clock: real time.
    this.addSql(`create table verification_code (
      request_id uuid primary key, hash bytea not null, issued_at timestamptz not null default now(),
      expires_at timestamptz not null, attempts int not null default 0 check (attempts between 0 and 6), used_at timestamptz)`);
    this.addSql(`create table verification_send (
      id bigint generated always as identity primary key, request_id uuid not null, at timestamptz not null default now(), sent_at timestamptz,
      asked_by text)`);
    this.addSql(`create index verification_send_request on verification_send (request_id, at)`);
    this.addSql(`create table verification_check (
      id uuid primary key, request_id uuid not null, how text not null check (how in ('CALL_BACK')),
      answers text[] not null, passed boolean not null, by_staff text not null, at timestamptz not null,
      written_at timestamptz not null default now())`);
    this.addSql(`create index verification_check_request on verification_check (request_id, at)`);
    this.addSql(`revoke update, delete on verification_check, verification_send from privacy_app`);
    this.addSql(`grant update (sent_at) on verification_send to privacy_app`);

    this.addSql(`create table portal_code (
      hash bytea primary key, request_id uuid not null, issued_at timestamptz not null default now())`);
    this.addSql(`create index portal_code_request on portal_code (request_id)`);
    this.addSql(`create table portal_visit (
      hash bytea primary key, request_id uuid not null, expires_at timestamptz not null)`);
    this.addSql(`create index portal_visit_expiry on portal_visit (expires_at)`);
    // Who came how often, by keyed hashes that nobody can turn back; swept after a day.
    this.addSql(`create table portal_limit (
      bucket bytea not null, begun_at timestamptz not null, count int not null, primary key (bucket, begun_at))`);
    this.addSql(`create index portal_limit_begun on portal_limit (begun_at)`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('How requesters were verified stays recorded.');
  }
}
