// For tests of the billing part: the identity part's registry as it answers, the program that imports, rows of a text. Never runs in a part.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Caller } from '@clounge/shared/caller';
import { csvRows } from '@clounge/shared/import';
import type { Siblings } from '@clounge/shared/siblings';

/** The registry of organizations and subjects, as the identity part answers it. */
export function registry(): Siblings {
  const organizations = new Map<string, string>();
  const idOf = (number: string) => {
    const id = organizations.get(number) ?? randomUUID();
    organizations.set(number, id);
    return id;
  };
  return {
    async call<Data>(_part: string, document: string, variables: object): Promise<Data> {
      const { input, numbers, organizationIds } = variables as Record<string, never[] | undefined>;
      if (document.includes('registerOrganizations'))
        return {
          registerOrganizations: (input ?? []).map(({ registrationNumber }) => idOf(registrationNumber)),
        } as Data;
      if (document.includes('registerSubjects'))
        return { registerSubjects: (organizationIds ?? []).map(() => randomUUID()) } as Data;
      return {
        organizationsByRegistrationNumber: (numbers ?? []).map((number) => organizations.get(number) ?? null),
      } as Data;
    },
  };
}

/** The program that imports and reads. */
export const program: Caller = {
  kind: 'program',
  sub: 'import',
  clientId: 'import',
  roles: ['integrator'],
  scopes: ['import:write', 'billing:read'],
  staffNumber: null,
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: null,
  caseId: null,
  address: null,
  requestId: 'test',
  language: 'en',
};

/** Rows of a CSV text, the header first; a line that cannot be read is an empty row. */
export async function rowsOf(csv: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of csvRows(Readable.from([Buffer.from(csv)]))) rows.push('cells' in row ? row.cells : []);
  return rows;
}
