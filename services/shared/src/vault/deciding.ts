// Decides whether rows may be opened: role, purpose of Art. 2 for the class, case, tenant. Opens nothing; what it cannot find out is a no.
import { permits, type Caller, type CaseNames } from '../caller/index.ts';
import { Refused } from '../errors/index.ts';
import type { FieldSet, SealedRow } from './field-set.ts';

/** Purposes that stay open under restriction: recovery, law, the person's own rights, and ending it. */
export const purposesUnderRestriction: readonly string[] = [
  'recovery',
  'archiving',
  'own-rights',
  'destruction',
  'index-rebuild',
];

/** Purposes that a part or a person may have besides those that the policy names for a class. */
const purposesBesidesPolicy: readonly string[] = [...purposesUnderRestriction, 'legal-obligation', 'import'];

export interface OpenRequest {
  /** Name of the operation, for the access record. */
  operation: string;
  /** Overrides the caller's stated purpose. */
  purpose?: string;
}

interface Deciding {
  purposesOf(recordClass: string): readonly string[];
  caseNames?: CaseNames;
}

const namesAll = async (
  { caseNames }: Pick<Deciding, 'caseNames'>,
  caller: Caller,
  rows: readonly SealedRow[],
): Promise<boolean> => {
  const people = rows.flatMap((row) => row.subjectId ?? []);
  return people.length === rows.length && ((await caseNames?.(caller, [...new Set(people)])) ?? false);
};

/** The purpose that is recorded. Throws `Refused`: FORBIDDEN, and UNAVAILABLE where a case cannot be asked about. */
export async function decide(
  deciding: Deciding,
  caller: Caller,
  request: OpenRequest,
  set: Pick<FieldSet<never>, 'recordClass' | 'archived'>,
  rows: readonly SealedRow[],
): Promise<string> {
  const { recordClass } = set;
  const named = deciding.purposesOf(recordClass);
  const own = caller.subjectId !== null && rows.every((row) => row.subjectId === caller.subjectId);
  const purpose = request.purpose ?? caller.purpose ?? (own ? 'own-rights' : named[0]) ?? '';
  const purposeOfClass = named.includes(purpose) || purposesBesidesPolicy.includes(purpose);
  const context = {
    purpose,
    purposeOfClass,
    ofRestricted: purposesUnderRestriction.includes(purpose),
    own,
    case: '',
    class: recordClass,
    archived: set.archived ?? false,
  };
  if (caller.tenantId !== null && rows.some((row) => row.tenantId !== caller.tenantId)) {
    throw new Refused('FORBIDDEN', 'This is outside your organization.');
  }
  const resource = { type: 'Class', id: recordClass };
  if (permits(caller, 'open', resource, context)) return purpose;
  // Only what a case alone would permit is worth asking about it; a header by itself opens nothing.
  if (caller.caseId !== null && permits(caller, 'open', resource, { ...context, case: 'names-them' })) {
    if (await namesAll(deciding, caller, rows)) return purpose;
    throw new Refused(
      'FORBIDDEN',
      'The case that you work in is closed, is somebody else’s, or does not name this person.',
      {
        field: 'clounge-case',
        wayOut: 'Open the case that names this person.',
      },
    );
  }
  const wayOut = purposeOfClass
    ? 'Ask the person in charge of personal information, or open the case that needs it.'
    : `State a purpose of Art. 2 for this record class: ${named.join(', ') || 'none is named'}.`;
  throw new Refused('FORBIDDEN', `Your role may not open ${recordClass} for the purpose “${purpose.slice(0, 40)}”.`, {
    field: 'clounge-purpose',
    wayOut,
  });
}
