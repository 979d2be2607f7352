// Before and after of a proposed correction, as somebody is shown it, and the hash by which they say that they approve just that. The look is
// recorded with who looked. Keeps nothing: no value and no hash of one is ever stored.
import { createHash } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { canonical } from '../destruction/canonical.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import type { CorrectionDraft, DraftChange } from './draft.entity.ts';
import { checkIn, partOf } from './parts.ts';

/** One field of one record; values as JSON. `before` is null once it was carried out, or cannot be read. */
export interface ShownField {
  recordClass: string;
  table: string;
  id: string;
  field: string;
  before: string | null;
  after: string;
}

export interface ShownFault {
  recordClass: string;
  table: string;
  id: string;
  field: string | null;
  code: string;
}

export interface Shown {
  fields: ShownField[];
  faults: ShownFault[];
}

const classesOf = (changes: readonly DraftChange[]): string[] => [
  ...new Set(changes.map(({ recordClass }) => recordClass)),
];

/**
 * What would change, class by class, from the parts as they are now. Throws `Refused` UNAVAILABLE where a part, the vault or the journal does
 * not answer.
 */
export async function compare(
  sources: Sources,
  caller: Caller,
  request: Pick<RightsRequest, 'id' | 'aboutId'>,
  changes: readonly DraftChange[],
): Promise<Shown> {
  const { id: caseId, aboutId: subjectId } = request;
  if (subjectId === null) throw new Error('A correction of nobody.');
  const shown: Shown = { fields: [], faults: [] };
  for (const recordClass of classesOf(changes)) {
    const part = partOf(sources.policy, recordClass);
    if (part === null) throw new Error('A class that no part has.');
    const of = changes.filter((change) => change.recordClass === recordClass);
    await sources.journal.record(
      { ...caller, caseId },
      {
        operation: 'correction',
        purpose: 'own-rights',
        recordClass,
        fields: [...new Set(of.flatMap(({ fields }) => Object.keys(fields)))],
        subjects: [subjectId],
      },
    );
    const step = { requestId: 'check', caseId, subjectId, recordClass, changes: of };
    const { values, faults } = await checkIn(sources, part, step);
    shown.fields.push(...values.map((value) => ({ recordClass, ...value })));
    shown.faults.push(...faults.map((fault) => ({ recordClass, ...fault })));
  }
  return shown;
}

/** After a decision only what it shall be is left to show. */
export const afterOnly = ({ changes }: CorrectionDraft): ShownField[] =>
  changes.flatMap(({ recordClass, table, id, fields }) =>
    Object.entries(fields).map(([field, value]) => ({
      recordClass,
      table,
      id,
      field,
      before: null,
      after: JSON.stringify(value),
    })),
  );

/** SHA-256, hex, over everything shown. */
export const shownHash = (
  correctionId: string,
  { fields }: Pick<Shown, 'fields'>,
  { refused }: CorrectionDraft,
): string =>
  createHash('sha256')
    .update(
      canonical({
        correctionId,
        fields: fields.map((one) => ({ ...one })),
        refused: refused.map((one) => ({ ...one })),
      }),
    )
    .digest('hex');
