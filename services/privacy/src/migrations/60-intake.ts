// What came in by mail: once, as what, and which cases came of it. Keyed hashes, codes, counts and opaque ids; nothing that was said.
import { Migration } from '@clounge/shared/database';

export class Intake extends Migration {
  override up(): void {
    this.addSql(`create table intake_message (
      id uuid primary key, via text not null check (via in ('IMAP', 'LOCAL')),
      state text not null check (state in ('TAKEN', 'IGNORED', 'QUARANTINED', 'RELEASED', 'DISCARDED')), reason text,
      message_key bytea not null unique, content_key bytea not null, sender_key bytea,
      language text check (language in ('en', 'ko', 'id')),
      suggested text check (suggested in ('VIEW', 'CORRECT', 'DELETE', 'STOP', 'CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT')),
      flags text[] not null default '{}', attachments int not null default 0, refused int not null default 0, bytes int not null,
      received_at timestamptz not null, document_id uuid, repeats int not null default 0,
      settled_at timestamptz, settled_by text, settled_reason text, written_at timestamptz not null default now(),
      check ((reason is null) = (state = 'TAKEN')), check ((document_id is null) = (state = 'TAKEN')),
      check ((settled_at is not null) = (state in ('RELEASED', 'DISCARDED'))), check ((settled_at is null) = (settled_by is null)),
      check ((settled_reason is not null) = (state = 'DISCARDED')))`);
    this.addSql(`create index intake_message_order on intake_message (received_at desc, id desc)`);
    this.addSql(
      `create index intake_message_kept_apart on intake_message (received_at desc, id desc) where state = 'QUARANTINED'`,
    );
    this.addSql(
      `create index intake_message_sender on intake_message (sender_key, received_at) where sender_key is not null`,
    );
    this.addSql(`create table intake_case (
      message_id uuid not null references intake_message (id), position int not null,
      kind text not null check (kind in ('REQUEST', 'CONVERSATION')), case_id uuid not null, added boolean not null,
      primary key (message_id, position))`);
    this.addSql(`create index intake_case_case on intake_case (case_id)`);
    // How far a mailbox was read. The same UID means another message once UIDVALIDITY has changed.
    this.addSql(`create table intake_mailbox (
      name text primary key, uid_validity bigint not null, last_uid bigint not null, read_at timestamptz not null default now())`);
    this.addSql(`revoke update, delete on intake_message, intake_case from privacy_app`);
    this.addSql(
      `grant update (state, repeats, sender_key, settled_at, settled_by, settled_reason) on intake_message to privacy_app`,
    );
  }

  /** What came in stays counted. */
  override down(): void {
    throw new Error('What came in stays recorded.');
  }
}
