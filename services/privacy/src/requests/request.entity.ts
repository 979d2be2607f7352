// A rights request of Art. 6: who asked for what about whom, whose clock rules, where it stands. What people wrote is sealed with the requester.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '@clounge/shared/caller';
import type { RequestKind } from '@clounge/shared/policy';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export type RequestState = 'RECEIVED' | 'VERIFYING' | 'VERIFIED' | 'DECIDED' | 'CARRYING_OUT' | 'CLOSED';
export const requestChannels = ['EMAIL', 'LETTER', 'FAX', 'PHONE', 'PORTAL', 'API'] as const;
export type RequestChannel = (typeof requestChannels)[number];
export type RequestedBy = 'SELF' | 'AGENT' | 'GUARDIAN';
export type VerifiedHow = 'SIGNED_IN' | 'CODE' | 'DOCUMENT' | 'CALL_BACK' | 'GUARDIAN' | 'MANDATE';
export type RequestOutcome = 'CARRIED_OUT' | 'PARTLY' | 'REFUSED' | 'NOT_VERIFIED' | 'WITHDRAWN' | 'DUPLICATE';

const RightsRequestSchema = defineEntity({
  name: 'RightsRequest',
  tableName: 'rights_request',
  properties: {
    id: p.uuid().primary(),
    /** Such as R-2026-000123. */
    reference: p.string(),
    tenantId: p.uuid().strictNullable(),
    /** The registry entry of whoever asked; what they wrote is sealed under it. */
    subjectId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
    /** Counts the writings of the sealed part. */
    revision: p.integer(),
    state: p.string().$type<RequestState>(),
    kind: p.string().$type<RequestKind>(),
    kindConfirmed: p.boolean(),
    channel: p.string().$type<RequestChannel>(),
    language: p.string().$type<Language>(),
    requestedBy: p.string().$type<RequestedBy>(),
    /** Whom it is about, once a human confirmed it. */
    aboutId: p.uuid().strictNullable(),
    matchedBy: p.string().strictNullable(),
    matchedAt: p.datetime().strictNullable(),
    registeredBy: p.string().strictNullable(),
    receivedAt: p.datetime(),
    policyVersion: p.string(),
    /** Laws that apply, by id. */
    laws: p.array(),
    /** Whose clock rules. */
    law: p.string(),
    dueAt: p.datetime(),
    extendedUntil: p.datetime().strictNullable(),
    verifyBy: p.datetime(),
    verifiedAt: p.datetime().strictNullable(),
    verifiedHow: p.string().$type<VerifiedHow>().strictNullable(),
    assignedTo: p.string().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.string().strictNullable(),
    /** Percent of the time gone of which somebody was reminded. */
    reminded: p.integer(),
    outcome: p.string().$type<RequestOutcome>().strictNullable(),
    linkedTo: p.uuid().strictNullable(),
    duplicateOf: p.uuid().strictNullable(),
    /** The request whose decision this one objects to. */
    objectionTo: p.uuid().strictNullable(),
    closedAt: p.datetime().strictNullable(),
  },
});

export class RightsRequest extends RightsRequestSchema.class {
  isOpen(): boolean {
    return this.state !== 'CLOSED';
  }

  /** Whether who asks has not been shown yet. */
  isUnverified(): boolean {
    return this.state === 'RECEIVED' || this.state === 'VERIFYING';
  }

  /** Last moment of the answer (inclusive), an extension included. */
  answerBy(): Date {
    return this.extendedUntil ?? this.dueAt;
  }

  /** Whether it should have been answered: a request that is closed was. */
  isOverdue(at: Date): boolean {
    return this.isOpen() && at > this.answerBy();
  }

  /** Seconds until the last moment; negative after it, 0 where nothing runs any more. */
  secondsLeft(at: Date): number {
    return this.isOpen() ? Math.floor((this.answerBy().getTime() - at.getTime()) / 1000) : 0;
  }
}
RightsRequestSchema.setClass(RightsRequest);

/** Business time, ISO 8601. */
const at = z.string();

export const requestFields = fieldSet(
  73,
  'rights-request',
  z.object({
    name: z.string().nullable(),
    /** Address or number that they wrote from. */
    contact: z.string().nullable(),
    /** Whom they say it is about. */
    about: z.object({
      email: z.string().exactOptional(),
      employeeNumber: z.string().exactOptional(),
      name: z.string().exactOptional(),
    }),
    subject: z.string().nullable(),
    messages: z.array(
      z.object({
        id: z.string(),
        at,
        by: z.enum(['REQUESTER', 'STAFF', 'SYSTEM']),
        via: z.enum(requestChannels),
        text: z.string(),
        documents: z.array(z.string()),
      }),
    ),
    /** What they want corrected, and the like. */
    note: z.string().nullable(),
    /** Remarks of staff among themselves. */
    remarks: z.array(z.object({ id: z.string(), at, by: z.string(), text: z.string() })),
    /** What the requester is told about single items, by item. */
    reasons: z.array(z.object({ item: z.string(), text: z.string() })),
  }),
);

export type RightsRequestFields = z.infer<typeof requestFields.fields>;
/** What comes in; remarks and reasons are written later, by staff. */
export type ReceivedFields = Omit<RightsRequestFields, 'remarks' | 'reasons'>;
export type RequestMessage = RightsRequestFields['messages'][number];

const plain = {
  reference: 'A number; says nothing about the person.',
  revision: 'How often the sealed part was written.',
  state: 'Where the request stands.',
  kind: 'Which right was exercised.',
  kind_confirmed: 'Whether a person read it so.',
  channel: 'How it reached us.',
  language: 'In which language it is answered.',
  requested_by: 'Whether an agent asked.',
  about_id: 'Opaque id of whom it is about: duplicates are found and refused by it.',
  matched_by: 'Staff by number.',
  matched_at: 'When somebody confirmed whom it is about.',
  registered_by: 'Staff by number, or a program by its client.',
  received_at: 'The clock runs from it.',
  policy_version: 'Under which version of the policy it is answered.',
  laws: 'Which laws apply.',
  law: 'Whose clock rules.',
  due_at: 'The clock.',
  extended_until: 'The clock.',
  verify_by: 'Until when the requester shows who they are.',
  verified_at: 'When that was shown.',
  verified_how: 'By which means, never with what.',
  assigned_to: 'Staff by number.',
  decided_at: 'When it was decided.',
  decided_by: 'Staff by number.',
  reminded: 'Percent of the time that was gone at the last reminder.',
  outcome: 'What became of it.',
  linked_to: 'Another request.',
  duplicate_of: 'Another request.',
  objection_to: 'Another request.',
  written_at: 'When the row was written.',
  proven: 'Whether the requester was verified; for the constraint on duplicates.',
  linked_proven: 'Of that constraint.',
  duplicate_proven: 'Of that constraint.',
};

const notMechanical = (column: string): boolean =>
  !['revision', 'reminded', 'written_at', 'proven', 'linked_proven', 'duplicate_proven'].includes(column);

/** The keeping counts from when it was closed. Art. 3(3)③. */
export const requestRecords = annotate({
  recordClass: 'rights-request',
  table: 'rights_request',
  subjectColumn: 'subject_id',
  anchorColumn: 'closed_at',
  // Its last letter is written from it: whoever was destroyed at their own request is still told.
  inUse: 'exists (select from rights_request_letter l where l.request_id = r.id and l.sent_at is null)',
  purposeEnded: 'r.closed_at',
  fieldSet: requestFields,
  freeText: ['subject', 'messages.text', 'note', 'remarks.text', 'reasons.text'],
  uncorrectable: 'WORDS',
  plain,
  // A dispute about it is what was asked, what was answered, and whether in time.
  lawNeeds: { 'KR-ECOMMERCE': [...requestFields.names, 'closed_at', ...Object.keys(plain).filter(notMechanical)] },
});
