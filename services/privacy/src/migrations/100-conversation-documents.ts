// Documents of demo requests and complaints lie in the class of their conversation, as those of consultations do.
import { Migration } from '@clounge/shared/database';

const tables = [
  ['demo_request_document', 'demo-request'],
  ['complaint_document', 'complaint'],
] as const;

export class ConversationDocuments extends Migration {
  override up(): void {
    for (const [table, recordClass] of tables) {
      this.addSql(`create table ${table} (
        id uuid primary key, tenant_id uuid, subject_id uuid not null, scope text not null, scope_version int not null default 1,
        sealed bytea not null, kind text not null check (kind = 'CONVERSATION_ATTACHMENT'), case_id uuid,
        file text not null unique, media_type text not null, bytes bigint not null check (bytes > 0),
        searched text not null check (searched in ('SEARCHED', 'NOT_READABLE')),
        stored_at timestamptz not null, stored_by text, closed_at timestamptz)`);
      this.addSql(`create index ${table}_subject on ${table} (subject_id)`);
      this.addSql(`create index ${table}_case on ${table} (case_id, stored_at, id) where case_id is not null`);
      // However a row goes, its file is noted in the same transaction.
      this.addSql(
        `create trigger ${table}_gone after delete on ${table} for each row execute function note_gone_file()`,
      );
      this.addSql(`create trigger ${table}_former_key before insert on ${table}
        for each row execute function refuse_former_key('${recordClass}')`);
    }
  }

  /** Documents are destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Documents are destroyed by the procedure only.');
  }
}
