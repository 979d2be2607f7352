// The journal's table. Never edited once merged; never dropped.
import { Migration } from '@mikro-orm/migrations';

const firstYear = 2026;
const years = 5;

/** Access records by month; insert only for who writes, select only for who reads. */
export class Journal extends Migration {
  override up(): void {
    this.addSql(`create table access_record (
      id bigint generated always as identity, at timestamptz not null default now(),
      kind text not null, actor text not null, staff_number text, roles text[] not null, client_id text not null,
      operation text not null, purpose text not null, case_id text, record_class text not null, fields text[] not null,
      subjects uuid[] not null, origin bytea, request_id text not null, salt bytea not null,
      primary key (at, id)) partition by range (at)`);
    for (let month = 0; month < years * 12; month += 1) {
      const day = (m: number) => `${firstYear + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`;
      const name = day(month).slice(0, 7).replace('-', '_');
      this.addSql(`create table access_record_${name} partition of access_record
        for values from ('${day(month)} 00:00:00+00') to ('${day(month + 1)} 00:00:00+00')`);
    }
    this.addSql(`create table access_record_later partition of access_record default`);
    this.addSql(`create index access_record_subjects on access_record using gin (subjects)`);
    this.addSql(`grant insert on access_record to journal_writer`);
    this.addSql(`grant select on access_record to journal_reader`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('The journal has no way back: access records are evidence.');
  }
}
