// The file of billing contacts. A contact is an entry of the data-subject registry, opened when it first comes; all of its fields are optional.
import type { Caller } from '@clounge/shared/caller';
import {
  email,
  importChunk,
  optional,
  registrationNumber,
  required,
  textOf,
  type ImportChunk,
  type ImportKind,
  type ImportOutcome,
  type ImportRow,
} from '@clounge/shared/import';
import { subjectScope } from '@clounge/shared/vault';
import { z } from 'zod';
import type { Billing } from '../billing.ts';
import { asOneWriter, reasons, withOrganizations } from '../import-steps.ts';
import { storedRows, upsertSealedRows, type SealedTable } from '../sealed-rows.ts';
import { contactFields, type ContactFields } from './billing-contact.entity.ts';
import { naturalKey } from './contact-keys.ts';

/** A row that is right by itself. */
export interface ContactRow {
  registrationNumber: string;
  fields: ContactFields;
}
type Resolved = ContactRow & { organizationId: string };

const shape = z
  .object({
    company_registration_no: required(registrationNumber),
    name: optional(textOf(200)),
    department: optional(textOf(200)),
    phone: optional(textOf(50)),
    email: optional(email),
    account_information: optional(textOf(200)),
  })
  .refine(
    (row) => row.name !== null || row.email !== null || row.phone !== null,
    'The row names nobody: name, phone and email are empty.',
  )
  .transform((row): ContactRow => ({
    registrationNumber: row.company_registration_no,
    fields: {
      name: row.name,
      department: row.department,
      phone: row.phone,
      email: row.email,
      accountInformation: row.account_information,
    },
  }));

export const contactKind: ImportKind<ContactRow, Resolved> = {
  name: 'contacts',
  columns: {
    required: ['company_registration_no'],
    optional: ['name', 'department', 'phone', 'email', 'account_information'],
  },
  shape,
  // The natural key is an address or a name; a report says the line and leaves them out.
  keyOf: () => null,
  keysOf: ({ organizationId, fields }) => [
    {
      name: 'contact',
      value: naturalKey(organizationId, fields),
      reason: 'The same contact of this company stands in an earlier row.',
    },
  ],
};

const table: SealedTable<ContactFields> = {
  table: 'billing_contact',
  fieldSet: contactFields,
  keyColumn: 'subject_id',
  columns: { subject_id: 'uuid', organization_id: 'uuid', registered_at: 'timestamptz' },
  fixed: ['registered_at'],
};

const registerDocument = `mutation ImportRegisterSubjects($organizationIds: [ID]!) { registerSubjects(organizationIds: $organizationIds) }`;

async function newSubjects(billing: Billing, organizationIds: string[]): Promise<string[]> {
  if (organizationIds.length === 0) return [];
  const answer = await billing.peers.call<{ registerSubjects: string[] }, { organizationIds: string[] }>(
    'identity',
    registerDocument,
    {
      organizationIds,
    },
  );
  return answer.registerSubjects;
}

/** Writes contacts; answers those whose scope was condemned. */
async function store(billing: Billing, rows: readonly ImportRow<Resolved>[]): Promise<ImportRow<Resolved>[]> {
  await billing.contactKeys.whole();
  const hashes = await billing.contactKeys.blind(rows.map(({ row }) => naturalKey(row.organizationId, row.fields)));
  const registeredAt = billing.clock.now();
  return asOneWriter(billing, table.table, async (db) => {
    const known = await billing.contactKeys.find(db, hashes);
    const placed = rows.map((one, index) => {
      const hash = hashes[index] ?? Buffer.alloc(0);
      return { one, hash, subjectId: known.get(hash.toString('base64')) ?? null };
    });
    const strangers = placed.filter(({ subjectId }) => subjectId === null);
    const ids = await newSubjects(
      billing,
      strangers.map(({ one }) => one.row.organizationId),
    );
    const added = strangers.map(({ hash }, index) => ({ hash, subjectId: ids[index] ?? '' }));
    const fresh = new Map(added.map(({ hash, subjectId }) => [hash, subjectId]));
    const wanted = placed.map(({ one: { row }, hash, subjectId: before }) => {
      const subjectId = before ?? fresh.get(hash) ?? '';
      return {
        tenantId: row.organizationId,
        scope: subjectScope(subjectId, contactFields.recordClass),
        value: row.fields,
        plain: { subject_id: subjectId, organization_id: row.organizationId, registered_at: registeredAt },
        sameness: JSON.stringify(row.fields),
      };
    });
    const stored = await storedRows(
      db,
      table,
      wanted.map(({ plain }) => plain.subject_id),
    );
    const ended = await upsertSealedRows(db, billing.door, table, wanted, stored);
    await billing.contactKeys.add(db, added);
    return rows.filter((_, index) => ended.some((one) => one === wanted[index]));
  });
}

/** Takes one chunk of the file. */
export function importContacts(billing: Billing, caller: Caller, input: ImportChunk): Promise<ImportOutcome> {
  return importChunk(
    contactKind,
    {
      resolve: (rows, refuse) => withOrganizations(billing, caller, rows, refuse),
      async store(rows, refuse) {
        for (const one of await store(billing, rows)) refuse(one, reasons.destroyed);
      },
    },
    billing.seen,
    input,
  );
}
