// Tables of sign-in: opaque ids, keyed hashes and times only; what is personal lies sealed in accounts and staff.
import { Migration } from '@clounge/shared/database';

/** State of the OIDC issuer, registered clients, accounts and throttles. */
export class SignIn extends Migration {
  override up(): void {
    // Ids of tokens, sessions and interactions are bearer secrets: only their SHA-256 is stored.
    this.addSql(`
      create table oidc_state (
        model text not null,
        id_hash bytea not null,
        grant_id text,
        uid_hash bytea,
        account_id uuid,
        payload jsonb not null,
        consumed_at timestamptz,
        expires_at timestamptz not null,
        primary key (model, id_hash)
      )`);
    this.addSql(`create index oidc_state_grant on oidc_state (grant_id) where grant_id is not null`);
    this.addSql(`create index oidc_state_uid on oidc_state (uid_hash) where uid_hash is not null`);
    this.addSql(`create index oidc_state_account on oidc_state (account_id) where account_id is not null`);
    this.addSql(`create index oidc_state_expiry on oidc_state (expires_at)`);

    this.addSql(`
      create table oauth_client (
        client_id text primary key,
        kind text not null check (kind in ('service', 'program', 'ui')),
        secret_salt bytea,
        secret_hash bytea,
        scopes text[] not null,
        audiences text[] not null,
        tenant_id uuid,
        redirect_uris text[] not null,
        registered_at timestamptz not null default clock_timestamp(),
        revoked_at timestamptz,
        check (kind = 'ui' or (secret_salt is not null and secret_hash is not null))
      )`);

    // Failed attempts by keyed hash of name and address. Unlogged: neither WAL nor backups learn who was asked for.
    this.addSql(`
      create unlogged table sign_in_throttle (
        key bytea primary key,
        failures integer not null,
        blocked_until timestamptz not null,
        touched_at timestamptz not null
      )`);
    this.addSql(`create index sign_in_throttle_touched on sign_in_throttle (touched_at)`);

    this.addSql(`grant select, insert, update, delete on oidc_state, sign_in_throttle to identity_app`);
    this.addSql(`grant select, insert, update on oauth_client to identity_app`);
  }
}
