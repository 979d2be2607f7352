// What stands behind the GraphQL types of staff and the viewer. Types only.
import type { Caller } from '@clounge/shared/caller';
import type { StaffMember } from './staff.entity.ts';

export type StaffMemberMapper = StaffMember;
export type ViewerMapper = Caller;
