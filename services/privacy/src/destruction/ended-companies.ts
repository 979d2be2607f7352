// Whose membership ended with their company, as identity knows it: their destruction is one list (decision 0021).
import type { Sources } from '../sources.ts';

export interface EndedCompany {
  terminationId: string;
  /** The company's short reference, for the list's name. */
  reference: string;
  recoverableUntil: Date;
}

const document = `query membersOfEndedCompanies($subjectIds: [ID!]!) {
  membersOfEndedCompanies(subjectIds: $subjectIds) { subjectId terminationId organizationReference recoverableUntil } }`;

interface Sent {
  subjectId: string;
  terminationId: string;
  organizationReference: string;
  recoverableUntil: string;
}

/** Ended companies by subject id, of those among at most 1,000 people who left with one. Throws `Refused` UNAVAILABLE. */
export async function endedCompaniesOf(
  sources: Pick<Sources, 'peers'>,
  subjectIds: readonly string[],
): Promise<Map<string, EndedCompany>> {
  if (subjectIds.length === 0) return new Map();
  const { membersOfEndedCompanies: found } = await sources.peers.call<{ membersOfEndedCompanies: Sent[] }>(
    'identity',
    document,
    { subjectIds },
  );
  return new Map(
    found.map((one) => [
      one.subjectId,
      {
        terminationId: one.terminationId,
        reference: one.organizationReference,
        recoverableUntil: new Date(one.recoverableUntil),
      },
    ]),
  );
}
