// Documents of cases, a table for each record class; and names of files whose rows are gone, so that a crash leaves no file behind.
import { Migration } from '@clounge/shared/database';

/** Tables, the kinds that lie there, and their anchor. */
const tables: readonly (readonly [string, readonly string[], string])[] = [
  ['rights_document', ['SCAN', 'ATTACHMENT'], 'closed_at timestamptz'],
  ['consultation_document', ['CONVERSATION_ATTACHMENT'], 'closed_at timestamptz'],
  ['mandate_document', ['MANDATE'], 'ended_at timestamptz'],
  ['identity_document', ['IDENTITY_DOCUMENT'], 'decided_at timestamptz'],
  [
    'view_package',
    ['VIEW_PACKAGE'],
    `downloaded_at timestamptz, expires_at timestamptz,
     ended_at timestamptz generated always as (least(downloaded_at, expires_at)) stored`,
  ],
  ['quarantined_file', ['QUARANTINED'], 'quarantined_at timestamptz'],
];

export class Documents extends Migration {
  override up(): void {
    this.addSql(`create table document_file_gone (
      file text primary key, gone_at timestamptz not null default now(), look_after date)`);
    this.addSql(`create function note_gone_file() returns trigger language plpgsql as $$
      begin
        insert into document_file_gone (file) values (old.file) on conflict do nothing;
        return null;
      end $$`);
    for (const [table, kinds, anchor] of tables) {
      this.addSql(`create table ${table} (
        id uuid primary key, tenant_id uuid, subject_id uuid not null, scope text not null, scope_version int not null default 1,
        sealed bytea not null, kind text not null check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})), case_id uuid,
        file text not null unique, media_type text not null, bytes bigint not null check (bytes > 0),
        searched text not null check (searched in ('SEARCHED', 'NOT_READABLE')),
        stored_at timestamptz not null, stored_by text, ${anchor})`);
      this.addSql(`create index ${table}_subject on ${table} (subject_id)`);
      this.addSql(`create index ${table}_case on ${table} (case_id, stored_at, id) where case_id is not null`);
      // However a row goes, its file is noted in the same transaction.
      this.addSql(
        `create trigger ${table}_gone after delete on ${table} for each row execute function note_gone_file()`,
      );
    }
  }

  /** Documents are destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Documents are destroyed by the procedure only.');
  }
}
