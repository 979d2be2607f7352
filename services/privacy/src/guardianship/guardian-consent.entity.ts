// A guardian's consent to the use of a ward's location (Art. 10(3), 10(4)): who asked for whom, how it was checked, from when until when it holds.
// What kind of ward it is about stands apart, with the papers, and is destroyed with them: after the decision it is nowhere.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '@clounge/shared/caller';
import { wardKinds } from '@clounge/shared/policy';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** RECEIVED: to be checked. CHECKED_ONCE: a second member of staff looks. CHECKED: to be decided. LAPSED: papers were not brought in time. */
export type GuardianConsentState = 'RECEIVED' | 'CHECKED_ONCE' | 'CHECKED' | 'GRANTED' | 'REFUSED' | 'LAPSED' | 'ENDED';
export const guardianChannels = ['PORTAL', 'LETTER', 'FAX', 'EMAIL', 'DESK'] as const;
export type GuardianChannel = (typeof guardianChannels)[number];
export type GuardianConsentEnd = 'CAME_OF_AGE' | 'EXPIRED' | 'GUARDIANSHIP_ENDED' | 'WITHDRAWN';
export const refusalReasons = ['OWN_CONSENT', 'NOT_GUARDIAN', 'NOT_FOR_PROTECTION', 'PAPERS_DOUBTFUL'] as const;
export type GuardianRefusalReason = (typeof refusalReasons)[number];

const GuardianConsentSchema = defineEntity({
  name: 'GuardianConsent',
  tableName: 'guardian_consent',
  properties: {
    id: p.uuid().primary(),
    /** Such as G-2026-000012. */
    reference: p.string(),
    tenantId: p.uuid().strictNullable(),
    /** The registry entry of the guardian; what they wrote is sealed under it. */
    subjectId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer(),
    sealed: p.blob(),
    /** The ward, once a human confirmed who it is. */
    wardId: p.uuid().strictNullable(),
    state: p.string().$type<GuardianConsentState>(),
    channel: p.string().$type<GuardianChannel>(),
    language: p.string().$type<Language>(),
    receivedAt: p.datetime(),
    policyVersion: p.string(),
    /** Until when papers that are missing can be brought (inclusive). */
    papersBy: p.datetime(),
    registeredBy: p.string().strictNullable(),
    assignedTo: p.string().strictNullable(),
    checkedBy: p.string().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.string().strictNullable(),
    refusedFor: p.string().$type<GuardianRefusalReason>().strictNullable(),
    /** Calendar days of the operator's time zone, both included. */
    validFrom: p.string().strictNullable(),
    validUntil: p.string().strictNullable(),
    /** Whether the last day is the ward's age: then they consent themselves from the next day on. */
    endsByAge: p.boolean(),
    /** Whether the ward must consent as well. */
    together: p.boolean(),
    frozenAt: p.datetime().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    endedHow: p.string().$type<GuardianConsentEnd>().strictNullable(),
    endedBy: p.string().strictNullable(),
    /** Days before the end of which the guardian was reminded last; null before the first. */
    remindedDays: p.integer().strictNullable(),
    /** Counts the changes that attendance is told of. */
    revision: p.integer(),
  },
});

export class GuardianConsent extends GuardianConsentSchema.class {
  isUndecided(): boolean {
    return this.state === 'RECEIVED' || this.state === 'CHECKED_ONCE' || this.state === 'CHECKED';
  }

  /** Whether it holds on a calendar day: what is frozen does not. */
  holdsOn(day: string): boolean {
    const { state, validFrom, validUntil, frozenAt } = this;
    return (
      state === 'GRANTED' &&
      frozenAt === null &&
      validFrom !== null &&
      validUntil !== null &&
      validFrom <= day &&
      day <= validUntil
    );
  }
}
GuardianConsentSchema.setClass(GuardianConsent);

export const guardianConsentFields = fieldSet(
  97,
  'guardian-consent',
  z.object({
    guardian: z.string(),
    /** Address that letters go to. */
    contact: z.string().nullable(),
    /** SHA-256 of the papers, hex: they go, and that they were these can still be shown. */
    papers: z.array(z.object({ kind: z.string(), sha256: z.string() })),
  }),
);
export type GuardianConsentFields = z.infer<typeof guardianConsentFields.fields>;

/** What is known of the ward while it is decided. */
export const wardDetailFields = fieldSet(
  98,
  'guardianship-proof',
  z.object({ kind: z.enum(wardKinds), ward: z.string(), birthday: z.iso.date(), note: z.string().nullable() }),
);
export type WardDetailFields = z.infer<typeof wardDetailFields.fields>;

const plain = {
  reference: 'A number; says nothing about anybody.',
  ward_id: 'Opaque id of the ward: who may exercise whose rights is found by it.',
  state: 'Where it stands.',
  channel: 'How it reached us.',
  language: 'In which language it is answered.',
  received_at: 'When it came.',
  policy_version: 'Under which version of the policy it is decided.',
  papers_by: 'The clock.',
  registered_by: 'Staff by number.',
  assigned_to: 'Staff by number.',
  checked_by: 'Staff by number.',
  decided_at: 'When it was decided.',
  decided_by: 'Staff by number.',
  refused_for: 'A code.',
  valid_from: 'A day.',
  valid_until: 'A day.',
  ends_by_age: 'Whether the last day is one of age.',
  together: 'Whether two must consent.',
  frozen_at: 'Since when it is not made use of.',
  ended_how: 'A code.',
  ended_by: 'Staff by number.',
  reminded_days: 'Days before the end at the last reminder.',
  revision: 'How often it changed.',
  written_at: 'When the row was written.',
};

const notMechanical = (column: string): boolean => !['revision', 'reminded_days', 'written_at'].includes(column);

/** Evidence of a consent, kept from its end on. Art. 3(3)③. */
export const guardianConsentRecords = annotate({
  recordClass: 'guardian-consent',
  table: 'guardian_consent',
  subjectColumn: 'subject_id',
  anchorColumn: 'ended_at',
  inUse: 'exists (select from guardian_letter l where l.consent_id = r.id and l.sent_at is null)',
  purposeEnded: 'r.ended_at',
  fieldSet: guardianConsentFields,
  uncorrectable: 'EVIDENCE',
  plain,
  lawNeeds: {
    'KR-ECOMMERCE': [...guardianConsentFields.names, 'ended_at', ...Object.keys(plain).filter(notMechanical)],
  },
});

/** What kind of ward, which name and birthday: gone with the papers once it is decided. Art. 3(1). */
export const wardDetailRecords = annotate({
  recordClass: 'guardianship-proof',
  table: 'ward_detail',
  subjectColumn: 'subject_id',
  anchorColumn: 'decided_at',
  purposeEnded: 'r.decided_at',
  fieldSet: wardDetailFields,
  freeText: ['note'],
  uncorrectable: 'EVIDENCE',
  plain: {},
});
