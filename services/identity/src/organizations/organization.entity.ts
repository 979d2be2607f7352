// A business customer as tenant. Its business information is the billing part's: here lies no more than what finds it again.
import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';

const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.uuid().primary(),
    /** Such as O-7K2M: for screens and letters. */
    reference: p.string(),
    /** Keyed hash of the company registration number, which is public in the company register; the number itself is sealed in billing. */
    registrationBlind: p.blob(),
    /** Attendance is contracted: only then may marks exist (Art. 1.1). */
    attendance: p.boolean(),
    locale: p.string(),
  },
});

export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);

export type OrganizationRow = InferEntity<typeof OrganizationSchema>;
