// Lets one of several records of a person and class end apart from the others. Never edited once merged.
import { Migration } from '@mikro-orm/migrations';

/**
 * Condemning ends a class of a person as a whole. A record that must end before the others has a key of its own (a version of the scope
 * that nothing else is sealed under), and that key is moved to the class that is condemned for it: nothing is sealed anew, and what was
 * copied elsewhere dies with it. It runs as the vault's owner and moves between the classes named here only, never back, never what was
 * condemned, and never out of a hold on the class.
 */
export class ScopesApart extends Migration {
  override up(): void {
    this
      .addSql(`create function move_scope_apart(scope_name text, scope_version int) returns text language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare s scope%rowtype; apart text;
      begin
        -- The ledger's lock: no condemnation and no hold slips in between.
        perform pg_advisory_xact_lock(7202);
        select * into s from scope where name = scope_name and version = scope_version for update;
        if s.name is null then return 'UNKNOWN'; end if;
        if s.condemned_at is not null then return 'CONDEMNED'; end if;
        if s.record_class = 'misuse-cleared' then return 'MOVED'; end if;
        apart := case s.record_class when 'misuse-record' then 'misuse-cleared' end;
        if apart is null or s.subject_id is null then return 'UNKNOWN'; end if;
        if exists (select 1 from hold h where h.lifted_at is null and h.record_class = s.record_class
          and (h.subject_id is null or h.subject_id = s.subject_id)) then return 'HELD'; end if;
        -- A list that is being carried out proves that nothing of the class is left: nothing joins it meanwhile.
        if exists (select 1 from scope o where o.subject_id = s.subject_id and o.record_class = apart
          and o.condemned_at > now() - interval '1 day') then return 'LATER'; end if;
        update scope set record_class = apart where name = scope_name and version = scope_version;
        return 'MOVED';
      end $$`);
    this.addSql(`revoke all on function move_scope_apart(text, int) from public`);
    this.addSql(`grant execute on function move_scope_apart(text, int) to vault_identity`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('What was moved to its end does not come back.');
  }
}
