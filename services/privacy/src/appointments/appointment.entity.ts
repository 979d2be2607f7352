// Who may decide: the person in charge, and deputies by dated written delegation. A decision outside the dates is no decision.
import { defineEntity, p } from '@mikro-orm/postgresql';

export type AppointmentKind = 'OFFICER' | 'DEPUTY';

const AppointmentSchema = defineEntity({
  name: 'Appointment',
  tableName: 'appointment',
  properties: {
    id: p.uuid().primary(),
    staffNumber: p.string(),
    kind: p.string().$type<AppointmentKind>(),
    validFrom: p.datetime(),
    validUntil: p.datetime().nullable(),
    appointedBy: p.string(),
    reason: p.string().nullable(),
    endedAt: p.datetime().nullable(),
    endedBy: p.string().nullable(),
    endReason: p.string().nullable(),
  },
});

export class Appointment extends AppointmentSchema.class {
  /** Whether it allows decisions at an instant (business time); its last moment is included. */
  inForceAt(at: Date): boolean {
    if (at < this.validFrom) return false;
    if (this.endedAt && at >= this.endedAt) return false;
    return this.validUntil === null || this.validUntil === undefined || at <= this.validUntil;
  }

  /** Ends it early; what was decided before stands. */
  end(at: Date, by: string, reason: string): void {
    this.endedAt = at;
    this.endedBy = by;
    this.endReason = reason;
  }
}
AppointmentSchema.setClass(Appointment);
