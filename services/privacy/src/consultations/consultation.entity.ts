// Talks with people: introduction consultations, demo requests, complaints. What they said is sealed; when it was closed decides its end.
import { annotate } from '@clounge/shared/records';
import { fieldSet, type FieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

const fields = z.object({
  name: z.string().nullable(),
  /** Address they wrote from. */
  from: z.string().nullable(),
  messages: z.array(z.object({ at: z.string(), by: z.enum(['CUSTOMER', 'STAFF']), text: z.string() })),
});

export type ConsultationFields = z.infer<typeof fields>;

export const kinds = ['CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT'] as const;
export type ConsultationKind = (typeof kinds)[number];

/** Where a kind lies, and under which record class. */
export interface ConsultationStore {
  table: string;
  recordClass: string;
  set: FieldSet<ConsultationFields>;
}

export const stores: Readonly<Record<ConsultationKind, ConsultationStore>> = {
  CONSULTATION: { table: 'consultation', recordClass: 'consultation', set: fieldSet(70, 'consultation', fields) },
  DEMO_REQUEST: { table: 'demo_request', recordClass: 'demo-request', set: fieldSet(71, 'demo-request', fields) },
  COMPLAINT: { table: 'complaint', recordClass: 'complaint', set: fieldSet(72, 'complaint', fields) },
};

/** The annotations of the three tables. The purpose ends when the case is closed. */
export const consultationRecords = Object.values(stores).map(({ table, recordClass, set }) =>
  annotate({
    recordClass,
    table,
    subjectColumn: 'subject_id',
    anchorColumn: 'closed_at',
    purposeEnded: 'r.closed_at',
    fieldSet: set,
    uncorrectable: 'WORDS',
    freeText: ['messages.text'],
    plain: {
      channel: 'How it reached us, such as WEB: says nothing about the person.',
      opened_at: 'Order of the cases, and the clock of an answer.',
    },
    // A dispute is who said what and when it was settled.
    ...(recordClass === 'complaint'
      ? { lawNeeds: { 'KR-ECOMMERCE': ['name', 'from', 'messages', 'channel', 'opened_at', 'closed_at'] } }
      : {}),
  }),
);
