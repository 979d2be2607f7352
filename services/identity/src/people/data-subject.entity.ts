// The registry of everyone whose data is held, member or not. Holds opaque ids only: what is known of a person lies elsewhere, sealed.
import { defineEntity, p } from '@mikro-orm/postgresql';

const DataSubjectSchema = defineEntity({
  name: 'DataSubject',
  tableName: 'data_subject',
  properties: {
    id: p.uuid().primary(),
    /** Such as P-3FQ8ZT: random, says nothing about the person. */
    reference: p.string(),
    kind: p.enum(['member', 'contact', 'staff'] as const),
    tenantId: p.uuid().strictNullable(),
    /** Set when the membership was destroyed; the entry stays as long as records refer to it. */
    destroyedAt: p.datetime().strictNullable(),
  },
});

export class DataSubject extends DataSubjectSchema.class {}
DataSubjectSchema.setClass(DataSubject);
