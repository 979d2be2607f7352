// What is proposed under a request for correction: new values only, sealed with whoever asked, and kept as long as their request. A value from
// before a correction must never be in it.
import { annotate, type Uncorrectable } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** Why something is not corrected, by the codes of `Uncorrectable`. */
export const uncorrectableCodes = [
  'FACT',
  'LAW',
  'EVIDENCE',
  'CONSENT',
  'WORDS',
  'ELSEWHERE',
] as const satisfies readonly Uncorrectable[];

export const draftFields = fieldSet(
  88,
  'rights-request',
  z.object({
    /** By field: the value as it shall be; null where it shall be empty. */
    changes: z.array(
      z.object({
        recordClass: z.string(),
        table: z.string(),
        id: z.string(),
        fields: z.record(z.string(), z.string().nullable()),
      }),
    ),
    /** What was asked for and is refused. */
    refused: z.array(z.object({ recordClass: z.string(), code: z.enum(uncorrectableCodes) })),
  }),
);
export type CorrectionDraft = z.output<typeof draftFields.fields>;
export type DraftChange = CorrectionDraft['changes'][number];

export const draftRecords = annotate({
  recordClass: 'rights-request',
  table: 'correction_draft',
  subjectColumn: 'subject_id',
  anchorColumn: 'closed_at',
  purposeEnded: 'r.closed_at',
  fieldSet: draftFields,
  uncorrectable: 'WORDS',
  plain: { request_id: 'The request it belongs to; an opaque id.', written_at: 'When it was proposed.' },
  // A dispute about the request is also what was to be corrected.
  lawNeeds: { 'KR-ECOMMERCE': [...draftFields.names, 'request_id', 'written_at', 'closed_at'] },
});
