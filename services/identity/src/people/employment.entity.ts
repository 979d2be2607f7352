// A member's place at work: optional information of Art. 1.1, sealed apart from the membership so that its fate and its readers differ.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const employmentFields = fieldSet(
  11,
  'employment',
  z.object({ position: z.string().nullable(), title: z.string().nullable(), grade: z.string().nullable() }),
);
export type EmploymentFields = z.infer<typeof employmentFields.fields>;

const EmploymentSchema = defineEntity({
  name: 'Employment',
  tableName: 'employment',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    fingerprint: p.blob(),
  },
});

export class Employment extends EmploymentSchema.class {}
EmploymentSchema.setClass(Employment);

export const employmentRecords = annotate({
  recordClass: 'employment',
  table: 'employment',
  subjectColumn: 'subject_id',
  purposeEnded: `select coalesce(s.destroyed_at, m.withdrew_at) from data_subject s
    left join membership m on m.subject_id = s.id where s.id = r.subject_id`,
  fieldSet: employmentFields,
  correctable: employmentFields.names,
  plain: {},
});
