// What a member asks about their marks: one that is missing, or one that should not count. Decided by somebody else; no mark is ever altered.
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import { markKinds } from '../marks/attendance-mark.entity.ts';

export const markRequestFields = fieldSet(
  53,
  'attendance-mark',
  z.object({
    /** The mark that is wanted; null where one should only be set aside. */
    kind: z.enum(markKinds).nullable(),
    /** When it should have been made, ISO 8601; null as above. */
    at: z.string().nullable(),
    reason: z.string(),
    /** Why it was decided so. */
    answer: z.string().nullable(),
  }),
);
export type MarkRequestFields = z.infer<typeof markRequestFields.fields>;

export const requestStates = ['REQUESTED', 'APPROVED', 'REFUSED', 'TAKEN_BACK'] as const;
export type RequestState = (typeof requestStates)[number];

export const markRequestRecords = annotate({
  recordClass: 'attendance-mark',
  table: 'mark_request',
  subjectColumn: 'subject_id',
  fieldSet: markRequestFields,
  freeText: ['reason', 'answer'],
  uncorrectable: { kind: 'WORDS', at: 'WORDS', reason: 'WORDS', answer: 'WORDS' },
  plain: {
    state: 'Lists filter by it. Reaches nobody but through the door.',
    requested_at: 'Lists page by it.',
    decided_at: 'Evidence: when it was decided.',
    decided_by: 'Evidence: who decided, by the number of the staff.',
    voids: 'Id of the mark that should not count: an opaque id of the same person’s record.',
    made: 'Id of the mark that was made: an opaque id of the same person’s record.',
  },
});
