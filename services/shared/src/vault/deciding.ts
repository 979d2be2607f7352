// Decides whether rows may be opened: role, purpose of Art. 2 for the class, case, tenant. Opens nothing; what it cannot find out is a no.
import { permits, type Caller, type CaseNames } from '../caller/index.ts';
import type { FieldSet, SealedRow } from './field-set.ts';
import { shut } from './shut-words.ts';

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
    throw shut(caller, 'ELSEWHERE');
  }
  const resource = { type: 'Class', id: recordClass };
  if (permits(caller, 'open', resource, context)) return purpose;
  // Only what a case alone would permit is worth asking about it; a header by itself opens nothing.
  if (caller.caseId !== null && permits(caller, 'open', resource, { ...context, case: 'names-them' })) {
    if (await namesAll(deciding, caller, rows)) return purpose;
    throw shut(caller, 'OUTSIDE_CASE');
  }
  const facts = { recordClass, purpose: purpose.slice(0, 40), named: named.join(', ') || '–' };
  throw shut(caller, purposeOfClass ? 'ROLE' : 'PURPOSE', facts);
}
