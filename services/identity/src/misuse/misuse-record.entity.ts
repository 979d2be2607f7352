// Misuse or suspected misuse: kept five years from collection despite withdrawal (Art. 3(2)). Never without reporter, clause and evidence;
// what was cleared is no misuse, and is destroyed at once.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

const fields = z.object({
  /** Staff number of who reported. */
  reporter: z.string(),
  /** Clause of the terms that was broken: an id of `clauses.json`, or a reference as it was written. */
  clause: z.string(),
  evidence: z.string(),
  /** Staff number of who decided after the reporter: never the same person. */
  decidedBy: z.string().nullable(),
  /** Why. */
  decision: z.string().nullable(),
  objection: z.string().nullable(),
  /** Staff number of who decided about the objection: neither the reporter nor who decided before. */
  objectionDecidedBy: z.string().nullable(),
  objectionDecision: z.string().nullable(),
});

/** All of a record in words: it is whole by itself, wherever it is kept. */
export type MisuseFields = z.infer<typeof fields>;

export const misuseFields = fieldSet(14, 'misuse-record', fields);
export const clearedFields = fieldSet(17, 'misuse-cleared', fields);

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

/** Its id is that of its case. The key under its scope is its own, so that it can end apart from the person's other records. */
export class MisuseRecord extends MisuseRecordSchema.class {}
MisuseRecordSchema.setClass(MisuseRecord);

export const misuseRecords = annotate({
  recordClass: 'misuse-record',
  table: 'misuse_record',
  subjectColumn: 'subject_id',
  anchorColumn: 'collected_at',
  fieldSet: misuseFields,
  uncorrectable: 'EVIDENCE',
  freeText: ['clause', 'evidence', 'decision', 'objection', 'objectionDecision'],
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
      'decision',
      'objection',
      'objectionDecidedBy',
      'objectionDecision',
      'collected_at',
      'decided_at',
      'subject_told_at',
    ],
  },
});

/** What was cleared: nobody opens it any more, and it waits only for its destruction. */
export const clearedRecords = annotate({
  recordClass: 'misuse-cleared',
  table: 'misuse_cleared',
  subjectColumn: 'subject_id',
  anchorColumn: 'cleared_at',
  fieldSet: clearedFields,
  uncorrectable: 'EVIDENCE',
  plain: {},
  unopened: 'It was no misuse, and waits only for its destruction.',
});
