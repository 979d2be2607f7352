// Seals many rows of an import, of which some may belong to scopes that were condemned meanwhile. Never seals anything under a condemned scope.
import { Refused } from '../errors/index.ts';
import type { Door, FieldSet, SealedValue, SealRequest } from '../vault/index.ts';

/** As `door.seal`, with null for rows whose scope was condemned. One call, unless there are such rows. */
export async function sealEach<T>(
  door: Pick<Door, 'seal'>,
  set: FieldSet<T>,
  rows: readonly SealRequest<T>[],
): Promise<(SealedValue | null)[]> {
  try {
    return await door.seal(set, rows);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'FORBIDDEN') throw error;
    if (rows.length === 1) return [null];
    const middle = Math.ceil(rows.length / 2);
    return [...(await sealEach(door, set, rows.slice(0, middle))), ...(await sealEach(door, set, rows.slice(middle)))];
  }
}
