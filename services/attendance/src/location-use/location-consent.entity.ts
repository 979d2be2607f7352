// A member's consent to being judged by location: its own, given and withdrawn by the member (Art. 10). While a row without an end stands, it is given.
// The evidence that outlives the membership is kept by the identity part.
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const locationConsentFields = fieldSet(
  52,
  'attendance-mark',
  z.object({
    /** Version of the words that were shown, and their language. */
    wording: z.string(),
    language: z.string(),
  }),
);

export const locationConsentRecords = annotate({
  recordClass: 'attendance-mark',
  table: 'location_consent',
  subjectColumn: 'subject_id',
  fieldSet: locationConsentFields,
  uncorrectable: 'CONSENT',
  plain: {
    given_at: 'Selection: whether the consent stood when something was judged. Reaches nobody but through the door.',
    ended_at: 'Selection: whether it still stands.',
    told_at: 'Selection: whether the identity part has the evidence of its end.',
  },
});
