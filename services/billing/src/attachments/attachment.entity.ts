// Copies of a registration certificate or a bank statement (Art. 1.1, optional): the file itself is in the sealed blob, and nowhere else.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import { lastContractEnded } from '../customers/customer.entity.ts';

export const attachmentKinds = ['BUSINESS_REGISTRATION', 'BANK_STATEMENT'] as const;

export const attachmentFields = fieldSet(
  34,
  'attachment',
  z.object({
    fileName: z.string(),
    mediaType: z.string(),
    /** The file, base64. */
    content: z.base64(),
  }),
);
export type AttachmentFields = z.infer<typeof attachmentFields.fields>;

const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().primary(),
    /** Whose paper it is: the company for a certificate, the billing contact for a bank statement. */
    subjectId: p.uuid(),
    organizationId: p.uuid(),
    tenantId: p.uuid(),
    kind: p.enum(attachmentKinds),
    receivedAt: p.datetime(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
  },
});

export class Attachment extends AttachmentSchema.class {
  /** Art. 1.1 asks a company for the certificate and a contact for the statement, and nobody for the other's. */
  isOfCompany(): boolean {
    return this.kind === 'BUSINESS_REGISTRATION';
  }
}
AttachmentSchema.setClass(Attachment);

export const attachmentRecords = annotate({
  recordClass: 'attachment',
  table: 'attachment',
  subjectColumn: 'subject_id',
  purposeEnded: lastContractEnded,
  fieldSet: attachmentFields,
  uncorrectable: 'EVIDENCE',
  plain: {
    organization_id: 'Which company’s file: an opaque id.',
    kind: 'Which of two kinds of paper; says nothing of what is on it.',
    received_at: 'When it came in; lists page by it.',
  },
});
