// The mechanism's own table in every part: which steps of destruction its database has applied.
import { Migration } from '@mikro-orm/migrations';

/** A migration class for a part; `role` is the part's database role. */
export function recordsMigration(role: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class Records extends Migration {
    override up(): void {
      this.addSql(`create table applied_request (
        request_id text primary key, batch_id uuid not null, ledger_index bigint not null,
        destroyed jsonb not null default '[]', applied_at timestamptz not null default now())`);
      this.addSql(`grant select, insert, update (destroyed) on applied_request to ${role}`);
    }

    /** Evidence is never dropped. */
    override down(): void {
      throw new Error('What was destroyed stays recorded.');
    }
  };
}
