// Consultations, demo requests and complaints become conversations: a number, a state, somebody in charge, clocks, and what happened when.
import { Migration } from '@clounge/shared/database';

const tables = ['consultation', 'demo_request', 'complaint'];
const states = "('OPEN', 'WAITING_FOR_CUSTOMER', 'ANSWERED', 'CLOSED')";

export class Conversations extends Migration {
  override up(): void {
    this.addSql(`create table conversation_number (year int primary key, last int not null)`);
    for (const table of tables) {
      this.addSql(`alter table ${table}
        add column reference text, add column state text not null default 'OPEN' check (state in ${states}),
        add column language text not null default 'en' check (language in ('en', 'ko', 'id')), add column assigned_to text,
        add column answer_due timestamptz, add column close_due timestamptz, add column answered_at timestamptz,
        add column flagged text[] not null default '{}', add column version int not null default 1`);
      this.addSql(`update ${table} set state = 'CLOSED' where closed_at is not null`);
    }
    // What was kept before had no clock of the house: it gets what all kinds have at most.
    for (const table of tables)
      this.addSql(
        `update ${table} set answer_due = opened_at + interval '24 hours', close_due = opened_at + interval '240 hours'`,
      );
    // What was kept before has numbers too, in the order in which it came.
    const all = tables.map((table) => `select id, opened_at from ${table}`).join(' union all ');
    this.addSql(`create temporary table numbered on commit drop as
      select id, extract(year from opened_at)::int as year, row_number() over (partition by extract(year from opened_at) order by opened_at, id) as serial from (${all}) a`);
    for (const table of tables)
      this.addSql(
        `update ${table} t set reference = 'C-' || n.year || '-' || lpad(n.serial::text, 6, '0') from numbered n where n.id = t.id`,
      );
    this.addSql(`insert into conversation_number (year, last) select year, max(serial) from numbered group by year`);
    for (const table of tables) {
      this.addSql(
        `alter table ${table} alter column reference set not null, alter column answer_due set not null, alter column close_due set not null, add unique (reference), add check ((state = 'CLOSED') = (closed_at is not null))`,
      );
      this.addSql(`create index ${table}_waiting on ${table} (close_due, id) where state <> 'CLOSED'`);
      this.addSql(`create index ${table}_opened on ${table} (opened_at desc, id)`);
      this.addSql(`create index ${table}_assigned on ${table} (assigned_to, id) where state <> 'CLOSED'`);
    }
    this.addSql(`create table conversation_event (
      id bigint generated always as identity primary key, conversation_id uuid not null, at timestamptz not null,
      kind text not null, by_staff text, argument jsonb not null default '{}', once text unique, written_at timestamptz not null default now())`);
    this.addSql(`create index conversation_event_conversation on conversation_event (conversation_id, id)`);
    this.addSql(`revoke update, delete on conversation_event from privacy_app`);
  }

  /** What people wrote is destroyed by the procedure, never by a migration. */
  override down(): void {
    throw new Error('Consultations are destroyed by the procedure only.');
  }
}
