// A business customer's information (Art. 1.1), sealed as one blob. What a law needs of it lies with the records that the law keeps.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** Business name, representative and registration number are required by Art. 1.1, the rest is optional. */
export const customerFields = fieldSet(
  30,
  'business-information',
  z.object({
    registrationNumber: z.string(),
    businessName: z.string(),
    representative: z.string(),
    representativeContact: z.string().nullable(),
    representativeEmail: z.string().nullable(),
    address: z.string().nullable(),
    locale: z.string(),
    googleWorkspace: z.boolean(),
    attendance: z.boolean(),
  }),
);
export type CustomerFields = z.infer<typeof customerFields.fields>;

const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    fingerprint: p.blob(),
    registeredAt: p.datetime(),
  },
});

export class Customer extends CustomerSchema.class {}
CustomerSchema.setClass(Customer);

/**
 * When the organization of row `r` ended its last contract; null while one runs or none was concluded. Retention schedule:
 * business information, billing contacts.
 */
export const lastContractEnded = `(select max(c.ended_at) from contract c
  where c.organization_id = r.organization_id having count(*) > 0 and bool_and(c.ended_at is not null))`;

export const customerRecords = annotate({
  recordClass: 'business-information',
  table: 'customer',
  subjectColumn: 'organization_id',
  purposeEnded: lastContractEnded,
  fieldSet: customerFields,
  correctable: ['businessName', 'representative', 'representativeContact', 'representativeEmail', 'address'],
  // Contracts and payments that law keeps cite the number; what was ordered is a matter of the contract, and so is the company's language.
  uncorrectable: {
    registrationNumber: 'LAW',
    locale: 'ELSEWHERE',
    googleWorkspace: 'ELSEWHERE',
    attendance: 'ELSEWHERE',
  },
  plain: { registered_at: 'When the operator registered the company; lists page by it.' },
  // Contracts and payments carry their own copy, so that it outlives this row for as long as the law wants and no longer.
  lawNeeds: { 'KR-ECOMMERCE': ['registrationNumber'] },
});
