// How far a redaction reaches besides its own case: other cases of the same person that repeat the words. Counts only; recorded as a look of the part.
import type { Queryable } from '@clounge/shared/database';
import { stores } from '../consultations/consultation.entity.ts';
import { heldRows } from '../renewal/sealing.ts';
import { requestFields } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { holdsAny, type Wanted } from './places.ts';
import type { CaseOf } from './spoken.ts';

/** Record classes in which people's own words lie. */
export const spokenClasses: readonly string[] = [
  ...Object.values(stores).map(({ recordClass }) => recordClass),
  requestFields.recordClass,
];

/** Tables of theirs in which the words themselves stand; the others of these classes are files and drafts. */
export const spokenTables: readonly string[] = [...Object.values(stores).map(({ table }) => table), 'rights_request'];

/** Other cases of the same person in which one of the passages stands. Throws `Refused` UNAVAILABLE. */
export async function repeatsElsewhere(
  sources: Sources,
  db: Queryable,
  { subjectId, id }: Pick<CaseOf, 'subjectId' | 'id'>,
  wanted: readonly Wanted[],
): Promise<number> {
  if (wanted.length === 0) return 0;
  let cases = 0;
  for (const recordClass of spokenClasses)
    for (const row of await heldRows(sources, db, { subjectId, recordClass }))
      if (row.id !== id && spokenTables.includes(row.table) && holdsAny(row.id, row.value, wanted)) cases += 1;
  return cases;
}
