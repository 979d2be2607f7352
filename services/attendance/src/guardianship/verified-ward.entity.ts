// That somebody is a verified ward, from when until when (Art. 10(3)). Never who the guardian is, and never what kind of ward: that was destroyed when
// it was decided.
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const verifiedWardFields = fieldSet(99, 'verified-ward', z.object({ ward: z.literal('VERIFIED') }));
export type VerifiedWardFields = z.infer<typeof verifiedWardFields.fields>;

/** Its purpose ends with the consent, or with the membership. */
export const verifiedWardRecords = annotate({
  recordClass: 'verified-ward',
  table: 'verified_ward',
  subjectColumn: 'subject_id',
  anchorColumn: 'ended_at',
  purposeEnded: 'r.ended_at',
  fieldSet: verifiedWardFields,
  uncorrectable: 'EVIDENCE',
  plain: {
    consent_id: 'Opaque id of the consent, which the privacy part keeps.',
    valid_from: 'A day: location is used from then on.',
    valid_until: 'A day: and until then.',
    ends_by_age: 'Whether the last day is one of age.',
    together: 'Whether the ward consents as well.',
    frozen_at: 'Since when it is not made use of.',
    withdrawn_at: 'When the ward, or the guardian for them, withdrew.',
    released: 'Whether nobody is a guardian any more.',
    revision: 'Which telling it is from.',
  },
});
