// What the imports of this part share: whose company a row is of, and one writer at a time. Never says of a company more than that it is unknown.
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { ImportRow, Refuse } from '@clounge/shared/import';
import type { Billing } from './billing.ts';

export const reasons = {
  unknownCompany: 'unknown company',
  unknownContract: 'unknown contract',
  otherTenant: 'This is outside your organization.',
  otherCompany: 'The number belongs to a document of another company.',
  destroyed: 'This record was destroyed; an import does not bring it back.',
} as const;

const organizationsDocument = `query ImportOrganizations($numbers: [String!]!) { organizationsByRegistrationNumber(numbers: $numbers) }`;

/** Organization ids by registration number; unknown numbers are not in it. */
export async function organizationsOf(
  billing: Pick<Billing, 'peers'>,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  const distinct = [...new Set(numbers)];
  const answer = await billing.peers.call<
    { organizationsByRegistrationNumber: (string | null)[] },
    { numbers: string[] }
  >('identity', organizationsDocument, { numbers: distinct });
  return new Map(
    distinct.flatMap((number, index) => {
      const id = answer.organizationsByRegistrationNumber[index];
      return id ? [[number, id]] : [];
    }),
  );
}

/** Rows with the company they name; refuses unknown companies, and foreign ones where the caller belongs to one. */
export async function withOrganizations<Row extends { registrationNumber: string }>(
  billing: Pick<Billing, 'peers'>,
  caller: Caller,
  rows: readonly ImportRow<Row>[],
  refuse: Refuse,
): Promise<ImportRow<Row & { organizationId: string }>[]> {
  const organizations = await organizationsOf(
    billing,
    rows.map(({ row }) => row.registrationNumber),
  );
  return rows.flatMap((one) => {
    const organizationId = organizations.get(one.row.registrationNumber);
    if (organizationId === undefined) refuse(one, reasons.unknownCompany);
    else if (caller.tenantId !== null && caller.tenantId !== organizationId) refuse(one, reasons.otherTenant);
    else return [{ ...one, row: { ...one.row, organizationId } }];
    return [];
  });
}

/** One writer of a table at a time; until the transaction ends. */
export const lockWriters = (db: Queryable, table: string) =>
  db.query('select pg_advisory_xact_lock(hashtext($1))', [`import ${table}`]);

/** One transaction, and one writer of a table at a time: natural keys are unique across rows that are being planned. */
export function asOneWriter<T>(
  billing: Pick<Billing, 'pool'>,
  table: string,
  work: (db: Queryable) => Promise<T>,
): Promise<T> {
  return inTransaction(billing.pool, async (db) => {
    await lockWriters(db, table);
    return work(db);
  });
}
