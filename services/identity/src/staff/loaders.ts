// Batches what an operation asks about staff: one look for all names of a page, one query for all roles.
import DataLoader from 'dataloader';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import type { Door } from '@clounge/shared/vault';
import { rolesInForce } from './roles.ts';
import { staffByNumber, staffNames } from './staff.ts';
import type { StaffMember } from './staff.entity.ts';

/** Made anew for each operation: what one caller may see is never kept for another. */
export interface StaffLoaders {
  byNumber: DataLoader<string, StaffMember | null>;
  names: DataLoader<StaffMember, string | null>;
  roles: DataLoader<string, string[]>;
}

export function staffLoaders(sources: {
  /** A fresh unit of work, made when staff are asked for: most operations never do. */
  em: () => EntityManager;
  door: Pick<Door, 'open'>;
  caller: Caller;
  clock: Clock;
}): StaffLoaders {
  const { door, caller, clock } = sources;
  let unit: EntityManager | null = null;
  const em = () => (unit ??= sources.em());
  return {
    byNumber: new DataLoader(async (numbers) => {
      const found = await staffByNumber(em(), numbers);
      return numbers.map((number) => found.get(number) ?? null);
    }),
    names: new DataLoader((rows) => staffNames(door, caller, rows)),
    roles: new DataLoader(async (numbers) => {
      const roles = await rolesInForce(em(), numbers, clock.now());
      return numbers.map((number) => roles.get(number) ?? []);
    }),
  };
}
