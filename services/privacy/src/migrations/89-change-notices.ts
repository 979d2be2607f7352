// Tells whoever listens that a case changed: its kind and opaque id, when the change is committed. Nothing of the case itself is said.
import { Migration } from '@clounge/shared/database';

/** Kind of notice, by table; where the id stands in another column than `id`, that column. */
const told: readonly (readonly [kind: string, table: string, column?: string])[] = [
  ['request', 'rights_request'],
  ['request', 'rights_request_event', 'request_id'],
  ['conversation', 'consultation'],
  ['conversation', 'demo_request'],
  ['conversation', 'complaint'],
  ['conversation', 'conversation_event', 'conversation_id'],
  ['destruction', 'destruction_batch'],
  ['destruction', 'batch_page', 'batch_id'],
  ['destruction', 'batch_event', 'batch_id'],
  ['intake', 'intake_message'],
];

const columns = [...new Set(told.map(([, , column = 'id']) => column))];

export class ChangeNotices extends Migration {
  override up(): void {
    // PostgreSQL tells the same notice of one transaction once, however many rows it is about.
    for (const column of columns) {
      this.addSql(`create function case_changed_by_${column}() returns trigger language plpgsql as $$
        begin
          perform pg_notify('case_changed', tg_argv[0] || ' ' || case when tg_op = 'DELETE' then old.${column} else new.${column} end);
          return null;
        end $$`);
      this.addSql(`grant execute on function case_changed_by_${column}() to privacy_app`);
    }
    for (const [kind, table, column = 'id'] of told)
      this.addSql(`create trigger case_changed after insert or update or delete on ${table}
        for each row execute function case_changed_by_${column}('${kind}')`);
  }

  override down(): void {
    for (const [, table] of told) this.addSql(`drop trigger case_changed on ${table}`);
    for (const column of columns) this.addSql(`drop function case_changed_by_${column}()`);
  }
}
