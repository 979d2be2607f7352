// Clocks of conversations that begin anew, the moment that is next, and an order of the queue by it.
import { Migration } from '@clounge/shared/database';

const tables = ['consultation', 'demo_request', 'complaint'];

export class ConversationClocks extends Migration {
  override up(): void {
    // What was kept before the house had clocks got the longest of them; a complaint closes in 72 hours.
    this.addSql(`update complaint set close_due = opened_at + interval '72 hours'
      where state <> 'CLOSED' and close_due = opened_at + interval '240 hours'`);
    for (const table of tables) {
      // Null where the clock runs since the conversation came.
      this.addSql(`alter table ${table} add column answer_from timestamptz, add column close_from timestamptz,
        add column next_due timestamptz not null generated always as
          (case when answered_at is null then least(answer_due, close_due) else close_due end) stored`);
      this.addSql(`drop index ${table}_waiting`);
      this.addSql(`create index ${table}_waiting on ${table} (next_due, id) where state <> 'CLOSED'`);
    }
  }

  override down(): void {
    throw new Error('Clocks that began anew are not forgotten.');
  }
}
