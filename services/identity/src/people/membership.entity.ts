// A person's membership: what Art. 1.1 asks of a user, sealed as one blob, and the times that decide what may still be done with it.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

/** Personal fields of a member. Birthday and mobile are optional by Art. 1.1. */
export const memberFields = fieldSet(
  10,
  'membership',
  z.object({
    name: z.string(),
    email: z.string(),
    employeeNumber: z.string(),
    /** Place in the company, as the company writes it. */
    organizationUnit: z.string().nullable(),
    /** `YYYY-MM-DD`. */
    birthday: z.string().nullable(),
    mobile: z.string().nullable(),
    locale: z.string(),
    marketingConsent: z.boolean(),
  }),
);
export type MemberFields = z.infer<typeof memberFields.fields>;

export type MembershipState = 'ACTIVE' | 'RECOVERABLE' | 'WITHDRAWN' | 'DESTROYED';

const hourMs = 3_600_000;

/** Until when a withdrawal may be undone (exclusive): the clock of “without delay”, Art. 3(1). */
export const recoverableUntil = (withdrewAt: Date, recoveryHours: number): Date =>
  new Date(withdrewAt.getTime() + recoveryHours * hourMs);

/** The times of a membership that decide its state. */
export interface MembershipTimes {
  withdrewAt: Date | null;
  /** When the member gave up being restored. */
  recoveryWaivedAt: Date | null;
}

/** The state at an instant; a withdrawal is recoverable strictly before its window ends, unless the member waived that. */
export function membershipState(
  { withdrewAt, recoveryWaivedAt }: MembershipTimes,
  now: Date,
  recoveryHours: number,
): MembershipState {
  if (!withdrewAt) return 'ACTIVE';
  if (recoveryWaivedAt) return 'WITHDRAWN';
  return now < recoverableUntil(withdrewAt, recoveryHours) ? 'RECOVERABLE' : 'WITHDRAWN';
}

/** Why a withdrawal cannot be as asked. */
export type WithdrawalFault = 'WITHDREW_BEFORE_JOINING' | 'WITHDRAWAL_IN_FUTURE';

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    fingerprint: p.blob(),
    joinedAt: p.datetime().strictNullable(),
    withdrewAt: p.datetime().strictNullable(),
    marketingEndedAt: p.datetime().strictNullable(),
    recoveryWaivedAt: p.datetime().strictNullable(),
    /** The end of its company that ended it; stays when it came back. */
    terminationId: p.uuid().strictNullable(),
  },
});

export class Membership extends MembershipSchema.class {
  /** Ends the membership at an instant, or says why not. A second withdrawal changes nothing: the first one's time stands. */
  withdraw(at: Date, now: Date): WithdrawalFault | null {
    if (this.withdrewAt) return null;
    if (at > now) return 'WITHDRAWAL_IN_FUTURE';
    if (this.joinedAt && at < this.joinedAt) return 'WITHDREW_BEFORE_JOINING';
    this.withdrewAt = at;
    return null;
  }

  /** Undoes a withdrawal inside its window; false afterwards. Consent to marketing is given anew. */
  reinstate(now: Date, recoveryHours: number): boolean {
    if (!this.withdrewAt) return true;
    if (membershipState(this, now, recoveryHours) !== 'RECOVERABLE') return false;
    this.marketingEndedAt = this.withdrewAt;
    this.withdrewAt = null;
    return true;
  }
}
MembershipSchema.setClass(Membership);

export const membershipRecords = annotate({
  recordClass: 'membership',
  table: 'membership',
  subjectColumn: 'subject_id',
  anchorColumn: 'withdrew_at',
  purposeEnded: 'r.withdrew_at',
  fieldSet: memberFields,
  correctable: ['name', 'email', 'employeeNumber', 'organizationUnit', 'birthday', 'mobile', 'locale'],
  uncorrectable: { marketingConsent: 'CONSENT' },
  plain: {
    joined_at: 'Selection: a withdrawal cannot lie before it. Reaches nobody but through the door.',
    marketing_ended_at: 'Selection: a consent to marketing given earlier counts no longer.',
    recovery_waived_at: 'Selection: the member gave up being restored.',
    termination_id: 'Selection: which end of the company ended it, so that the company comes back as one.',
  },
  alongside: [
    { table: 'email_index', subjectColumn: 'subject_id' },
    { table: 'employee_number_index', subjectColumn: 'subject_id' },
    { table: 'phone_index', subjectColumn: 'subject_id' },
    { table: 'name_token_index', subjectColumn: 'subject_id' },
    { table: 'corrected_field', subjectColumn: 'subject_id' },
  ],
});
