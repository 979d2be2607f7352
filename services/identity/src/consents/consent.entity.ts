// Evidence of a consent: what was asked, in which words, answered how. Kept three years after the consent ended (Art. 3(3)③).
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const consentFields = fieldSet(
  16,
  'consent-evidence',
  z.object({
    purpose: z.enum(['marketing', 'google-drive', 'google-calendar', 'google-mail', 'location']),
    /** Version of the words that were shown, and their language. */
    wording: z.string(),
    language: z.string(),
    channel: z.string(),
  }),
);

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    givenAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
  },
});

export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);

export const consentRecords = annotate({
  recordClass: 'consent-evidence',
  table: 'consent',
  subjectColumn: 'subject_id',
  anchorColumn: 'ended_at',
  fieldSet: consentFields,
  uncorrectable: 'EVIDENCE',
  plain: {
    given_at: 'Selection: whether the consent stood when something was done. Reaches nobody but through the door.',
  },
  lawNeeds: { 'KR-ECOMMERCE': ['purpose', 'wording', 'language', 'channel', 'given_at', 'ended_at'] },
});
