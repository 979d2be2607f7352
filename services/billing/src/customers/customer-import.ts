// The file of business customers: their columns, what a row must be, and how they become organizations. Art. 1.1, 1(4).
import { subjectScope } from '@clounge/shared/vault';
import {
  email,
  importChunk,
  locale,
  optional,
  registrationNumber,
  required,
  textOf,
  yesNo,
  type ImportChunk,
  type ImportKind,
  type ImportOutcome,
  type ImportRow,
} from '@clounge/shared/import';
import type { Caller } from '@clounge/shared/caller';
import { z } from 'zod';
import type { Billing } from '../billing.ts';
import { asOneWriter, organizationsOf, reasons } from '../import-steps.ts';
import { storedRows, upsertSealedRows, type SealedTable } from '../sealed-rows.ts';
import { customerFields, type CustomerFields } from './customer.entity.ts';

const shape = z
  .object({
    company_registration_no: required(registrationNumber),
    business_name: required(textOf(200)),
    representative: required(textOf(200)),
    representative_contact: optional(textOf(50)),
    representative_email: optional(email),
    address: optional(textOf(500)),
    locale: optional(locale),
    google_workspace: optional(yesNo),
    attendance_service: optional(yesNo),
  })
  .transform((row): CustomerFields => ({
    registrationNumber: row.company_registration_no,
    businessName: row.business_name,
    representative: row.representative,
    representativeContact: row.representative_contact,
    representativeEmail: row.representative_email,
    address: row.address,
    locale: row.locale ?? 'en',
    googleWorkspace: row.google_workspace ?? false,
    attendance: row.attendance_service ?? false,
  }));

export const customerKind: ImportKind<CustomerFields> = {
  name: 'customers',
  columns: {
    required: ['company_registration_no', 'business_name', 'representative'],
    optional: [
      'representative_contact',
      'representative_email',
      'address',
      'locale',
      'google_workspace',
      'attendance_service',
    ],
  },
  shape,
  keyOf: (cells) => cells['company_registration_no'] ?? null,
  keysOf: (row) => [
    {
      name: 'company',
      value: row.registrationNumber,
      reason: 'The same registration number stands in an earlier row.',
    },
  ],
};

const table: SealedTable<CustomerFields> = {
  table: 'customer',
  fieldSet: customerFields,
  keyColumn: 'organization_id',
  columns: { organization_id: 'uuid', registered_at: 'timestamptz' },
  fixed: ['registered_at'],
};

const registerDocument = `mutation ImportRegisterOrganizations($input: [RegisterOrganizationInput!]!) { registerOrganizations(input: $input) }`;

async function register(billing: Billing, rows: readonly ImportRow<CustomerFields>[]): Promise<string[]> {
  const input = rows.map(({ row }) => ({
    registrationNumber: row.registrationNumber,
    attendance: row.attendance,
    locale: row.locale,
  }));
  const answer = await billing.peers.call<{ registerOrganizations: string[] }, { input: typeof input }>(
    'identity',
    registerDocument,
    {
      input,
    },
  );
  return answer.registerOrganizations;
}

async function store(
  billing: Billing,
  rows: readonly ImportRow<CustomerFields>[],
): Promise<ImportRow<CustomerFields>[]> {
  const ids = await register(billing, rows);
  const registeredAt = billing.clock.now();
  const wanted = rows.map(({ row }, index) => {
    const organizationId = ids[index];
    if (organizationId === undefined) throw new Error('Fewer organizations came back than were registered.');
    return {
      tenantId: organizationId,
      scope: subjectScope(organizationId, customerFields.recordClass),
      value: row,
      plain: { organization_id: organizationId, registered_at: registeredAt },
      sameness: JSON.stringify(row),
    };
  });
  const ended = await asOneWriter(billing, table.table, async (db) =>
    upsertSealedRows(db, billing.door, table, wanted, await storedRows(db, table, ids)),
  );
  return rows.filter((_, index) => ended.some((one) => one === wanted[index]));
}

/** Takes one chunk of the file. A company becomes an organization when it first comes; a later file corrects. */
export function importCustomers(billing: Billing, caller: Caller, input: ImportChunk): Promise<ImportOutcome> {
  return importChunk(
    customerKind,
    {
      async resolve(rows, refuse) {
        if (caller.tenantId === null) return [...rows];
        const known = await organizationsOf(
          billing,
          rows.map(({ row }) => row.registrationNumber),
        );
        for (const one of rows)
          if (known.get(one.row.registrationNumber) !== caller.tenantId) refuse(one, reasons.otherTenant);
        return [...rows];
      },
      async store(rows, refuse) {
        for (const one of await store(billing, rows)) refuse(one, reasons.destroyed);
      },
    },
    billing.seen,
    input,
  );
}
