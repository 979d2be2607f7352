// Opens sealed rows for one operation: all rows of a class that an operation wants go through the door together. One look, one access record.
import DataLoader from 'dataloader';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import type { Door, FieldSet, Opened } from '@clounge/shared/vault';

/** A sealed row as the tables of this part have it, with the subject that restrictions are asked for. */
export interface StoredSealed {
  id: string;
  tenant_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
}

/** A loader of what the door answers for rows of one class. */
export type Opener<Row extends StoredSealed, T> = DataLoader<Row, Opened<T>, string>;

/** What a row says; null where the door is shut. */
export const valueOf = <T>(opened: Opened<T>): T | null => (opened.kind === 'opened' ? opened.value : null);

/** Since when and why the door is shut; null where it is open, or nothing is behind it any more. */
export const restrictionIn = (opened: Opened<unknown>): { since: Date; reason: string } | null =>
  opened.kind === 'restricted' ? { since: opened.since, reason: opened.reason } : null;

/** See `Opener`; `subjectOf` says whose data a row is. Lives as long as one operation. */
export function opener<Row extends StoredSealed, T>(
  door: Pick<Door, 'open'>,
  caller: Caller,
  operation: string,
  set: FieldSet<T>,
  subjectOf: (row: Row) => string,
): Opener<Row, T> {
  const open = (rows: readonly Row[]): Promise<Opened<T>[]> =>
    door.open(
      caller,
      { operation },
      set,
      rows.map((row) => ({
        id: row.id,
        tenantId: row.tenant_id,
        subjectId: subjectOf(row),
        scope: row.scope,
        scopeVersion: row.scope_version,
        sealed: row.sealed,
      })),
    );
  return new DataLoader<Row, Opened<T>, string>(open, {
    cacheKeyFn: (row) => row.id,
    batchScheduleFn: (callback) => setImmediate(callback),
  });
}

/** Throws `Refused` FORBIDDEN where the caller belongs to another organization. */
export function demandTenant(caller: Caller, organizationId: string): void {
  if (caller.tenantId === null || caller.tenantId === organizationId) return;
  throw new Refused('FORBIDDEN', 'This is outside your organization.');
}
