// A standing approval: one class may be destroyed at once, by small runs, until a day. Questions about it are asked here; only a withdrawal changes it.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Appointment, AppointmentKind } from '../appointments/appointment.entity.ts';
import type { StandingEvidence } from './evidence.ts';

/** TO_COME: its first day has not come. ENDED: its last day is over. */
export type StandingState = 'TO_COME' | 'IN_FORCE' | 'ENDED' | 'WITHDRAWN';

const StandingApprovalSchema = defineEntity({
  name: 'StandingApproval',
  tableName: 'standing_approval',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    recordClass: p.string(),
    /** Calendar days of the operator, both included. */
    validFrom: p.type('string').columnType('date'),
    validUntil: p.type('string').columnType('date'),
    largestPeople: p.integer(),
    largestRecords: p.integer(),
    reason: p.string(),
    givenBy: p.string(),
    givenRole: p.string().$type<AppointmentKind>(),
    appointmentId: p.uuid(),
    givenAt: p.datetime(),
    authTime: p.datetime(),
    passkey: p.json().$type<StandingEvidence>().strictNullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.string().nullable(),
  },
});

export class StandingApproval extends StandingApprovalSchema.class {
  /** Where it stands on a calendar day of the operator. */
  stateOn(today: string): StandingState {
    if (this.withdrawnAt) return 'WITHDRAWN';
    if (today < this.validFrom) return 'TO_COME';
    return today <= this.validUntil ? 'IN_FORCE' : 'ENDED';
  }

  /** Whether it may still be, or become, in force. */
  canBeWithdrawn(today: string): boolean {
    const state = this.stateOn(today);
    return state === 'TO_COME' || state === 'IN_FORCE';
  }

  /** Whether whoever gave it may still decide: a standing approval never outlives its giver's appointment. */
  giverDecidesAt(appointments: readonly Appointment[], at: Date): boolean {
    return appointments.some((one) => one.id === this.appointmentId && one.inForceAt(at));
  }
}
StandingApprovalSchema.setClass(StandingApproval);
