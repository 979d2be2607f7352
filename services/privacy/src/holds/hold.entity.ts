// A legal hold as people decided it: on a person, a class, or the people of a case. What it rests on in words is sealed with each person.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';
import type { AppointmentKind } from '../appointments/appointment.entity.ts';

export type HoldKind = 'PERSON' | 'CLASS' | 'CASE';

/** PLACING: decided, and not yet known to the vault. REFUSED: everything of it had ended before. */
export type HoldState = 'PLACING' | 'IN_FORCE' | 'REFUSED' | 'LIFTED';

const LegalHoldSchema = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_hold',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    kind: p.string().$type<HoldKind>(),
    caseRef: p.string(),
    recordClass: p.string().nullable(),
    law: p.string(),
    reviewOn: p.type('string').columnType('date'),
    placedBy: p.string(),
    placedRole: p.string().$type<AppointmentKind>(),
    placedAt: p.datetime(),
    inForceSince: p.datetime().nullable(),
    refusedAt: p.datetime().nullable(),
    liftedAt: p.datetime().nullable(),
    liftedBy: p.string().nullable(),
    resumedAt: p.datetime().nullable(),
    peopleCount: p.integer(),
  },
});

export class LegalHold extends LegalHoldSchema.class {
  /** Where it stands. */
  state(): HoldState {
    if (this.refusedAt) return 'REFUSED';
    if (this.liftedAt) return 'LIFTED';
    return this.inForceSince ? 'IN_FORCE' : 'PLACING';
  }

  /** Whether it keeps anything, or will as soon as the vault hears of it. */
  holds(): boolean {
    return !this.refusedAt && !this.liftedAt;
  }

  /** Whether it should have been looked at again; its review day included. `today` is a calendar day of the operator. */
  reviewDue(today: string): boolean {
    return this.holds() && this.reviewOn <= today;
  }
}
LegalHoldSchema.setClass(LegalHold);

export const holdFields = fieldSet(85, 'legal-hold', z.object({ reason: z.string() }));

/** One row a person; a hold on a whole class has one under its own id. The keeping counts from when it was lifted. */
export const holdRecords = annotate({
  recordClass: 'legal-hold',
  table: 'legal_hold_subject',
  subjectColumn: 'subject_id',
  anchorColumn: 'lifted_at',
  purposeEnded: 'r.lifted_at',
  fieldSet: holdFields,
  uncorrectable: 'EVIDENCE',
  freeText: ['reason'],
  plain: {
    hold_id: 'Which hold; says nothing about the person.',
    refused_at: 'When it turned out that nothing was left to hold.',
    ended_before: 'Record classes and times of destruction.',
  },
  // A dispute about the hold is which one it was, why, and until when.
  lawNeeds: { 'KR-ECOMMERCE': ['reason', 'hold_id', 'lifted_at'] },
});
