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

const atOnce = 1_000;

/** Ended companies by subject id, of those among the people who left with one. Throws `Refused` UNAVAILABLE. */
export async function endedCompaniesOf(
  sources: Pick<Sources, 'peers'>,
  subjectIds: readonly string[],
): Promise<Map<string, EndedCompany>> {
  const companies = new Map<string, EndedCompany>();
  for (let from = 0; from < subjectIds.length; from += atOnce) {
    const { membersOfEndedCompanies: found } = await sources.peers.call<{ membersOfEndedCompanies: Sent[] }>(
      'identity',
      document,
      { subjectIds: subjectIds.slice(from, from + atOnce) },
    );
    for (const { subjectId, terminationId, organizationReference: reference, recoverableUntil } of found)
      companies.set(subjectId, { terminationId, reference, recoverableUntil: new Date(recoverableUntil) });
  }
  return companies;
}
