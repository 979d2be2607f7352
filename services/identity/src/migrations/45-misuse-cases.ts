// The small procedure around records of misuse: how each report went, what happened, and the place of what was cleared until it is destroyed.
import { Migration } from '@clounge/shared/database';

export class MisuseCases extends Migration {
  override up(): void {
    // Nobody wrote records before there were cases: a record's id is its case's.
    this.addSql(`
      create table misuse_case (
        id uuid primary key,
        state text not null check (state in ('SUSPECTED', 'CONFIRMED', 'OBJECTED', 'REJECTED', 'CLEARED')),
        reported_at timestamptz not null,
        reported_by text not null,
        decided_at timestamptz,
        decided_by text,
        told_at timestamptz,
        told_by text,
        undeliverable_at timestamptz,
        objected_at timestamptz,
        objected_by text,
        objection_decided_at timestamptz,
        objection_decided_by text,
        cleared_at timestamptz,
        check (decided_by <> reported_by),
        check (objection_decided_by not in (reported_by, decided_by)),
        check ((state = 'SUSPECTED') = (decided_at is null)),
        check ((state = 'CLEARED') = (cleared_at is not null)),
        check (objection_decided_at is null or objected_at is not null)
      )`);
    // Whatever the program does: a decision is not undone.
    this.addSql(`create function misuse_case_goes_forward() returns trigger language plpgsql as $$
      declare ranks constant text[] := array['SUSPECTED', 'CONFIRMED', 'OBJECTED', 'REJECTED'];
      begin
        if new.state <> old.state and (old.state in ('REJECTED', 'CLEARED')
          or new.state <> 'CLEARED' and array_position(ranks, new.state) < array_position(ranks, old.state)) then
          raise exception 'A case of misuse does not go back from % to %.', old.state, new.state;
        end if;
        if (new.reported_by, new.reported_at) is distinct from (old.reported_by, old.reported_at)
          or old.decided_by is not null and new.decided_by is distinct from old.decided_by
          or old.told_at is not null and new.told_at is distinct from old.told_at then
          raise exception 'Who reported, who decided and when the person was told stands.';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger misuse_case_goes_forward before update on misuse_case
      for each row execute function misuse_case_goes_forward()`);
    this.addSql(`create index misuse_case_reported on misuse_case (reported_at desc, id desc)`);
    this.addSql(
      `create index misuse_case_untold on misuse_case (decided_at) where told_at is null and state <> 'CLEARED'`,
    );
    this.addSql(`
      create table misuse_event (
        id bigint generated always as identity primary key,
        case_id uuid not null references misuse_case (id),
        at timestamptz not null,
        kind text not null,
        by text not null,
        facts jsonb not null default '{}'
      )`);
    this.addSql(`create index misuse_event_case on misuse_event (case_id, id)`);
    this.addSql(`
      create table misuse_cleared (
        id uuid primary key,
        subject_id uuid not null references data_subject (id),
        tenant_id uuid not null references organization (id),
        scope text not null,
        scope_version integer not null,
        sealed bytea not null,
        cleared_at timestamptz not null
      )`);
    this.addSql(`create index misuse_cleared_subject on misuse_cleared (subject_id)`);
    this.addSql(`create index misuse_cleared_at on misuse_cleared (cleared_at)`);
    this.addSql(`grant select, insert, update on misuse_case to identity_app`);
    this.addSql(`grant select, insert on misuse_event to identity_app`);
    this.addSql(`grant select, insert, delete on misuse_cleared to identity_app`);
  }

  override down(): void {
    throw new Error('What was decided about people stays recorded.');
  }
}
