// The decision about a list: one a list, written once. What it says is what the procedure obeys, whatever a message claims.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PasskeyEvidence } from '../passkeys/evidence.ts';
import type { AppointmentKind } from '../appointments/appointment.entity.ts';

const ApprovalSchema = defineEntity({
  name: 'Approval',
  tableName: 'approval',
  properties: {
    id: p.uuid().primary(),
    batchId: p.uuid(),
    decision: p.string().$type<'APPROVED' | 'RETURNED'>(),
    staffNumber: p.string(),
    role: p.string().$type<AppointmentKind>(),
    appointmentId: p.uuid(),
    listHash: p.string(),
    reason: p.string(),
    at: p.datetime(),
    authTime: p.datetime().nullable(),
    /** The standing approval that it rests on; null where somebody decided about this very list. */
    standingId: p.uuid().nullable(),
    passkey: p.json().$type<PasskeyEvidence>().strictNullable(),
  },
});

export class Approval extends ApprovalSchema.class {
  /** Whether it lets this very list be destroyed. */
  covers(batch: { id: string; listHash: string }): boolean {
    return this.decision === 'APPROVED' && this.batchId === batch.id && this.listHash === batch.listHash;
  }
}
ApprovalSchema.setClass(Approval);
