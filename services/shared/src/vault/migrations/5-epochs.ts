// What closing an epoch needs. Never edited once merged.
import { Migration } from '@mikro-orm/migrations';

/**
 * A row a closing, with the time of each step that is done; which process holds the root of which epoch; and the only two changes of the
 * layout that a part's role may ask for. They run as the vault's owner, and look for themselves whether they are due.
 */
export class Epochs extends Migration {
  override up(): void {
    // Null: the page's keys were wrapped in the epoch where the page lies. A page that was carried over keeps its page key.
    this.addSql(`alter table key_page add column keyed_in int`);
    // Keys are random: they do not compress, and out of line they cost three rows and an index a page.
    this.addSql(`alter table key_page alter column wrapped_keys set storage plain`);
    // taken_back: roots of copies that could not be proved. They wrap keys in logs and backups, so they are destroyed with the old root.
    this.addSql(`create table epoch_closing (
      epoch int primary key references epoch (id), root_key_id text not null, covers bigint not null,
      taken_back text[] not null default '{}',
      began_at timestamptz not null default now(), rooted_at timestamptz, parted_at timestamptz, copied_at timestamptz,
      verified_at timestamptz, switched_at timestamptz, evicted_at timestamptz, destroyed_at timestamptz, dropped_at timestamptz)`);
    this.addSql(`create table epoch_reader (process uuid primary key, epoch int, seen_at timestamptz not null)`);

    this.addSql(`create function open_key_partition() returns void language plpgsql security definer
      set search_path = public, pg_temp set lock_timeout = '5s' as $$
      declare next int; place text;
      begin
        select c.epoch + 1 into next from epoch_closing c join current_epoch e on e.epoch = c.epoch;
        if next is null then raise exception 'No closing of the current epoch is under way.'; end if;
        place := 'key_page_' || next;
        if to_regclass(place) is not null then return; end if;
        execute format('create table %I (like key_page including storage)', place);
        execute format('alter table key_page attach partition %I for values in (%s)', place, next);
      end $$`);
    this.addSql(`create function drop_key_partition(gone int) returns void language plpgsql security definer
      set search_path = public, pg_temp set lock_timeout = '5s' as $$
      begin
        if not exists (select 1 from current_epoch where epoch = gone - 1)
          and not exists (select 1 from epoch_closing where epoch = gone and destroyed_at is not null) then
          raise exception 'This epoch is in use.';
        end if;
        execute format('drop table if exists %I', 'key_page_' || gone);
      end $$`);
    this.addSql(`revoke all on function open_key_partition(), drop_key_partition(int) from public`);
    this.addSql(`grant execute on function open_key_partition(), drop_key_partition(int) to vault_privacy`);

    const everyService = 'vault_identity, vault_billing, vault_attendance, vault_privacy';
    this.addSql(`grant select, insert, update, delete on epoch_reader to ${everyService}`);
    this.addSql(`grant select, insert, update on epoch_closing to vault_privacy`);
    this.addSql(`grant update (epoch) on current_epoch to vault_privacy`);
    this.addSql(`grant update (closed_at) on epoch to vault_privacy`);
  }

  /** Evidence is never dropped. */
  override down(): void {
    throw new Error('The vault has no way back: it holds keys and the ledger of what was destroyed.');
  }
}
