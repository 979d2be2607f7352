// How a report of misuse went: states, times, staff numbers. It names nobody it is about and nothing they did, so it outlives the record.
import { defineEntity, p } from '@mikro-orm/postgresql';

/** REJECTED: the objection was; the record stands. CLEARED: by the second decision or by an objection that was upheld. */
export const misuseStates = ['SUSPECTED', 'CONFIRMED', 'OBJECTED', 'REJECTED', 'CLEARED'] as const;
export type MisuseState = (typeof misuseStates)[number];

/** How somebody was told, or objected. ONLINE: signed in. */
export const channels = ['EMAIL', 'LETTER', 'PHONE', 'ONLINE'] as const;
export type Channel = (typeof channels)[number];

/** Why a step cannot be taken now. */
export type StepFault =
  | 'OWN_REPORT'
  | 'OWN_DECISION'
  | 'ALREADY_DECIDED'
  | 'NOT_CONFIRMED'
  | 'ALREADY_TOLD'
  | 'ALREADY_OBJECTED'
  | 'NO_OBJECTION';

const MisuseCaseSchema = defineEntity({
  name: 'MisuseCase',
  tableName: 'misuse_case',
  properties: {
    id: p.uuid().primary(),
    state: p.string().$type<MisuseState>(),
    reportedAt: p.datetime(),
    reportedBy: p.string(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.string().strictNullable(),
    toldAt: p.datetime().strictNullable(),
    toldBy: p.string().$type<Channel>().strictNullable(),
    undeliverableAt: p.datetime().strictNullable(),
    objectedAt: p.datetime().strictNullable(),
    objectedBy: p.string().$type<Channel>().strictNullable(),
    objectionDecidedAt: p.datetime().strictNullable(),
    objectionDecidedBy: p.string().strictNullable(),
    clearedAt: p.datetime().strictNullable(),
  },
});

export class MisuseCase extends MisuseCaseSchema.class {
  /** Such as M-4F2A91C0: what letters and screens call it. */
  reference(): string {
    return `M-${this.id.slice(0, 8).toUpperCase()}`;
  }

  /** Whether a second person found it true, and nobody has found otherwise. */
  stands(): boolean {
    return this.state !== 'SUSPECTED' && this.state !== 'CLEARED';
  }

  /** The second decision, by anybody but the reporter. */
  decide(confirmed: boolean, staffNumber: string, at: Date): StepFault | null {
    if (this.state !== 'SUSPECTED') return 'ALREADY_DECIDED';
    if (staffNumber === this.reportedBy) return 'OWN_REPORT';
    this.decidedAt = at;
    this.decidedBy = staffNumber;
    this.state = confirmed ? 'CONFIRMED' : 'CLEARED';
    if (!confirmed) this.clearedAt = at;
    return null;
  }

  /** Why the person is not to be told now; null where they are. */
  whyNotTell(): StepFault | null {
    if (!this.stands()) return 'NOT_CONFIRMED';
    return this.toldAt ? 'ALREADY_TOLD' : null;
  }

  /** The person knows. Once. */
  tell(how: Channel, at: Date): StepFault | null {
    const fault = this.whyNotTell();
    if (fault) return fault;
    this.toldAt = at;
    this.toldBy = how;
    return null;
  }

  /** The person says that it is not so. Once; told or not: they may have heard of it elsewhere. */
  object(how: Channel, at: Date): StepFault | null {
    if (!this.stands()) return 'NOT_CONFIRMED';
    if (this.state !== 'CONFIRMED') return 'ALREADY_OBJECTED';
    this.objectedAt = at;
    this.objectedBy = how;
    this.state = 'OBJECTED';
    return null;
  }

  /** By somebody who has no part in it yet. Upheld is cleared. */
  decideObjection(upheld: boolean, staffNumber: string, at: Date): StepFault | null {
    if (this.state === 'REJECTED' || this.state === 'CLEARED') return 'ALREADY_DECIDED';
    if (this.state !== 'OBJECTED') return 'NO_OBJECTION';
    if (staffNumber === this.reportedBy) return 'OWN_REPORT';
    if (staffNumber === this.decidedBy) return 'OWN_DECISION';
    this.objectionDecidedAt = at;
    this.objectionDecidedBy = staffNumber;
    this.state = upheld ? 'CLEARED' : 'REJECTED';
    if (upheld) this.clearedAt = at;
    return null;
  }
}
MisuseCaseSchema.setClass(MisuseCase);
