// Misuse or suspected misuse: kept five years from collection despite withdrawal (Art. 3(2)). Never without reporter, clause and evidence.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const misuseFields = fieldSet(
  14,
  'misuse-record',
  z.object({
    /** Staff number of who reported. */
    reporter: z.string(),
    /** Clause of the terms that was broken. */
    clause: z.string(),
    evidence: z.string(),
    /** Staff number of who decided after the reporter: never the same person. */
    decidedBy: z.string().nullable(),
    objection: z.string().nullable(),
  }),
);

const MisuseRecordSchema = defineEntity({
  name: 'MisuseRecord',
  tableName: 'misuse_record',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    collectedAt: p.datetime(),
    decidedAt: p.datetime().strictNullable(),
    subjectToldAt: p.datetime().strictNullable(),
  },
});

export class MisuseRecord extends MisuseRecordSchema.class {}
MisuseRecordSchema.setClass(MisuseRecord);

export const misuseRecords = annotate({
  recordClass: 'misuse-record',
  table: 'misuse_record',
  subjectColumn: 'subject_id',
  anchorColumn: 'collected_at',
  fieldSet: misuseFields,
  plain: {
    decided_at: 'Selection: what nobody decided yet is only suspected.',
    subject_told_at: 'Selection: whom the operator still has to tell.',
  },
  // All of it is what the record is for: it must stand against whoever returns, and may be objected to.
  lawNeeds: {
    'Art. 3(2)': [
      'reporter',
      'clause',
      'evidence',
      'decidedBy',
      'objection',
      'collected_at',
      'decided_at',
      'subject_told_at',
    ],
  },
});
