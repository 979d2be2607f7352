// What one trustee is asked to do with the data of one list, or of some people. Confirmed once; a confirmation never changes.
import { defineEntity, p } from '@mikro-orm/postgresql';

export type TaskKind = 'DESTRUCTION' | 'CORRECTION' | 'STOP';
export type TaskState = 'DUE' | 'SENT' | 'CONFIRMED' | 'OVERDUE';
export type ConfirmedHow = 'LINK' | 'WEBHOOK' | 'API' | 'HAND';

const TrusteeTaskSchema = defineEntity({
  name: 'TrusteeTask',
  tableName: 'trustee_task',
  properties: {
    id: p.uuid().primary(),
    reference: p.string(),
    kind: p.string().$type<TaskKind>(),
    trusteeId: p.uuid(),
    batchId: p.uuid().strictNullable(),
    recordClasses: p.array(),
    people: p.integer(),
    days: p.integer(),
    openedAt: p.datetime(),
    dueAt: p.datetime(),
    openedBy: p.string(),
    reason: p.string().strictNullable(),
    sentAt: p.datetime().strictNullable(),
    /** The last reminder, in percent of the time gone; 100 when it was escalated. */
    reminded: p.integer(),
    /** Why the last attempt to tell failed: a code, never somebody's words. */
    lastFault: p.string().strictNullable(),
    confirmedAt: p.datetime().strictNullable(),
    confirmedHow: p.string().$type<ConfirmedHow>().strictNullable(),
    confirmedBy: p.string().strictNullable(),
    evidence: p.string().strictNullable(),
    evidenceHash: p.string().strictNullable(),
  },
});

export class TrusteeTask extends TrusteeTaskSchema.class {
  /** Exactly at the deadline it is overdue. Business time. */
  stateAt(at: Date): TaskState {
    if (this.confirmedAt !== null) return 'CONFIRMED';
    if (at >= this.dueAt) return 'OVERDUE';
    return this.sentAt === null ? 'DUE' : 'SENT';
  }
}
TrusteeTaskSchema.setClass(TrusteeTask);
