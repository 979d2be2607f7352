// Whom a customer names for its bills (Art. 1.1, all of it optional): an entry of the data-subject registry of their own, sealed as one blob.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import { lastContractEnded } from '../customers/customer.entity.ts';

export const contactFields = fieldSet(
  31,
  'billing-contact',
  z.object({
    name: z.string().nullable(),
    department: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    accountInformation: z.string().nullable(),
  }),
);
export type ContactFields = z.infer<typeof contactFields.fields>;

const BillingContactSchema = defineEntity({
  name: 'BillingContact',
  tableName: 'billing_contact',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    organizationId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    fingerprint: p.blob(),
    registeredAt: p.datetime(),
  },
});

export class BillingContact extends BillingContactSchema.class {}
BillingContactSchema.setClass(BillingContact);

export const contactRecords = annotate({
  recordClass: 'billing-contact',
  table: 'billing_contact',
  subjectColumn: 'subject_id',
  purposeEnded: lastContractEnded,
  fieldSet: contactFields,
  correctable: contactFields.names,
  plain: {
    organization_id: 'Which company’s bills: an opaque id.',
    registered_at: 'When the contact was registered; lists page by it.',
  },
  alongside: [{ table: 'contact_key', subjectColumn: 'subject_id' }],
});
