// Whose attendance a caller may reach, before any rule about purposes. What a token does not say is a no.
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';

const staffRoles: readonly string[] = ['officer', 'deputy', 'attendance'];

/** Whether the caller works with a company's attendance: the operator's staff with any, everybody else with their own company's. */
export function reachesCompany(caller: Caller, organizationId: string): boolean {
  if (caller.tenantId !== null) return caller.tenantId === organizationId;
  return caller.roles.some((role) => staffRoles.includes(role)) || caller.kind === 'program';
}

/** A signed-in member: who they are, and whose. */
export interface Member {
  subjectId: string;
  tenantId: string;
}

/** The member that a token is of; null where it is nobody's. */
export const memberOf = ({ subjectId, tenantId }: Caller): Member | null =>
  subjectId === null || tenantId === null ? null : { subjectId, tenantId };

/** Who did something, as it is written down: the number of the staff, or the client. */
export const whoActs = (caller: Caller): string => caller.staffNumber ?? caller.clientId;

/** Throws `Refused` FORBIDDEN where the company is another's. */
export function demandReach(caller: Caller, organizationId: string): void {
  if (!reachesCompany(caller, organizationId)) throw new Refused('FORBIDDEN', 'This is outside your organization.');
}
