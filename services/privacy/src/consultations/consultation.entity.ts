// Talks with people: introduction consultations, demo requests, complaints. What they said is sealed; when it was closed decides its end.
import { annotate } from '@clounge/shared/records';
import { fieldSet, type FieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** How a message travelled. */
export const ways = ['EMAIL', 'PORTAL', 'POST', 'PHONE', 'FAX', 'API', 'WEB'] as const;
export type Way = (typeof ways)[number];

const message = z.object({
  /** Absent in messages that were kept by an import. */
  id: z.string().optional(),
  at: z.string(),
  /** CUSTOMER is what an import calls REQUESTER. */
  by: z.enum(['CUSTOMER', 'REQUESTER', 'STAFF', 'SYSTEM']),
  via: z.enum(ways).optional(),
  text: z.string(),
  /** Ids of documents that came with it or went with it. */
  documents: z.array(z.string()).optional(),
});

const fields = z.object({
  name: z.string().nullable(),
  /** Address they wrote from. */
  from: z.string().nullable(),
  subject: z.string().nullable().optional(),
  messages: z.array(message),
  /** Of the staff to the staff: never sent. */
  notes: z.array(z.object({ id: z.string(), at: z.string(), by: z.string(), text: z.string() })).optional(),
});

export type ConsultationFields = z.infer<typeof fields>;
export type ConversationMessage = z.infer<typeof message>;

export const states = ['OPEN', 'WAITING_FOR_CUSTOMER', 'ANSWERED', 'CLOSED'] as const;
export type ConversationState = (typeof states)[number];

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
      reference: 'A number that people cite; counted up.',
      state: 'Where the conversation stands.',
      language: 'One of three, for the answer.',
      assigned_to: 'Staff by number.',
      answer_due: 'A time that the house sets itself.',
      close_due: 'A time that the house sets itself.',
      answer_from: 'Since when the clock of the answer runs.',
      close_from: 'Since when the clock of the end runs.',
      next_due: 'The nearer of the two times.',
      answered_at: 'When it was answered; empty while it waits for an answer.',
      flagged: 'Kinds of Art. 1(2) that somebody volunteered, by the name of the kind alone, so that a person looks.',
      version: 'A counter of changes.',
    },
    // A dispute is who said what and when it was settled.
    ...(recordClass === 'complaint'
      ? { lawNeeds: { 'KR-ECOMMERCE': ['name', 'from', 'messages', 'channel', 'opened_at', 'closed_at'] } }
      : {}),
  }),
);
