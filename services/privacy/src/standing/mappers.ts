// What stands behind the types of standing approvals.
import type { ImmediateRun, StandingClass } from './reading.ts';
import type { StandingApproval } from './standing-approval.entity.ts';

export type StandingApprovalMapper = StandingApproval;
export type StandingClassMapper = StandingClass;
export type ImmediateRunMapper = ImmediateRun;
