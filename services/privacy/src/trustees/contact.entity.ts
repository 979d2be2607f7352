// Where a trustee is reached, and the secret that its webhook is signed with: sealed, because an address may be a person's.
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const contactFields = fieldSet(
  84,
  'staff',
  z.object({
    /** Mail address, or URL of the webhook. */
    address: z.string(),
    /** `whsec_…` of the Standard Webhooks scheme; null where letters are sent. */
    secret: z.string().nullable(),
  }),
);

export type Contact = { address: string; secret: string | null };

/** The contact of a trustee is one of the people who handle the data: it is kept as staff is, until the entrusting ends. */
export const contactRecords = annotate({
  recordClass: 'staff',
  table: 'trustee_contact',
  subjectColumn: 'subject_id',
  anchorColumn: 'ended_at',
  purposeEnded: 'r.ended_at',
  fieldSet: contactFields,
  uncorrectable: 'ELSEWHERE',
  plain: { trustee_id: 'The company it belongs to; an opaque id.' },
});
