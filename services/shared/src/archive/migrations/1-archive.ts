// The archive's tables. Never edited once merged. A partition ends with its key; nothing else here is ever dropped.
import { Migration } from '@mikro-orm/migrations';

const writers = 'archive_identity, archive_billing, archive_attendance, archive_privacy';

/**
 * One partition a scope: what is sealed under one key lies in one table, so that a day that ends is dropped and not deleted.
 * Those who write may only insert, who reads may only select, and both open and drop partitions through functions of the owner.
 */
export class Archive extends Migration {
  override up(): void {
    this.addSql(`create table archive_scope (
      scope text primary key, partition text not null unique, record_class text not null, until_day date,
      records bigint not null default 0, opened_at timestamptz not null default now())`);
    // Whose a record is lies in the sealed link; the key is a keyed hash of the subject's id, without which nobody finds a person here.
    this.addSql(`create table archived_record (
      id uuid not null, scope text not null, scope_version int not null default 1, until_day date not null,
      record_class text not null, law text not null, source_part text not null, source_id uuid not null, tenant_id uuid,
      subject_key bytea not null, link bytea not null, field_set text[] not null, sealed bytea not null, batch uuid not null,
      archived_at timestamptz not null, primary key (scope, id)) partition by list (scope)`);
    this.addSql(`create index archived_record_subject on archived_record (subject_key)`);

    this.addSql(`create function open_archive_scope(wanted text) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        parts text[] := regexp_match(wanted, '^(until|hold):([A-Za-z0-9%._~!*()-]+)/([a-z][a-z-]{0,40})$');
        day date;
        name text;
      begin
        if exists (select from archive_scope where scope = wanted) then return; end if;
        if parts is null then raise exception 'This is no scope of the archive.' using errcode = '22023'; end if;
        if parts[1] = 'until' then
          day := parts[2]::date;
          name := format('archived_%s_%s', to_char(day, 'YYYYMMDD'), replace(parts[3], '-', '_'));
        else
          name := format('archived_hold_%s', left(md5(wanted), 20));
        end if;
        -- Two pages may meet on one day; and a partition is never opened while another is.
        perform pg_advisory_xact_lock(7401);
        if exists (select from archive_scope where scope = wanted) then return; end if;
        execute format('create table %I partition of archived_record for values in (%L)', name, wanted);
        insert into archive_scope (scope, partition, record_class, until_day) values (wanted, name, parts[3], day);
      end $$`);
    this.addSql(`create function drop_archive_scope(ended text) returns boolean
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare name text;
      begin
        perform pg_advisory_xact_lock(7401);
        delete from archive_scope where scope = ended returning partition into name;
        if name is null then return false; end if;
        execute format('drop table %I', name);
        return true;
      end $$`);
    // Nobody but this counts: rows are only ever inserted, so a day of a million need not be read to be counted. Locked in one order,
    // so that two pages that share days wait for each other and never for ever.
    this.addSql(`create function count_archived() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform 1 from archive_scope where scope in (select scope from added) order by scope for update;
        update archive_scope s set records = s.records + n.records
          from (select scope, count(*) as records from added group by scope) n where n.scope = s.scope;
        return null;
      end $$`);
    this.addSql(`create trigger count_archived after insert on archived_record
      referencing new table as added for each statement execute function count_archived()`);
    this.addSql(
      `revoke all on function open_archive_scope(text), drop_archive_scope(text), count_archived() from public`,
    );

    // An installation from before the archive had tables knows a role that could have done everything here.
    this.addSql(`do $$ begin
      if exists (select from pg_roles where rolname = 'archive_app') then
        revoke all on all tables in schema public from archive_app;
        alter default privileges in schema public revoke all on tables from archive_app;
        alter default privileges in schema public revoke all on sequences from archive_app;
        revoke all on schema public from archive_app;
        execute format('revoke connect on database %I from archive_app', current_database());
      end if; end $$`);
    this.addSql(`grant insert on archived_record to ${writers}`);
    this.addSql(`grant execute on function count_archived() to ${writers}`);
    this.addSql(`grant execute on function open_archive_scope(text) to ${writers}`);
    this.addSql(`grant select on archived_record, archive_scope to archive_reader`);
    this.addSql(`grant execute on function drop_archive_scope(text) to archive_reader`);
  }

  /** What law keeps is not dropped by a migration. */
  override down(): void {
    throw new Error('The archive has no way back: it holds what law keeps.');
  }
}
