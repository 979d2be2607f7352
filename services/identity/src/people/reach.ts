// Whom a caller can reach at all, before any rule about purposes: everybody, one organization, or only themselves. Fails closed.
import type { Caller } from '@clounge/shared/caller';

/** `nobody`: a token that names neither a role of the house nor whose it is. */
export type Reach =
  { kind: 'all' } | { kind: 'tenant'; tenantId: string } | { kind: 'self'; subjectId: string } | { kind: 'nobody' };

/** Roles of the operator's own staff; everybody else belongs to an organization or is a person. */
const staffRoles: readonly string[] = [
  'officer',
  'deputy',
  'handler',
  'support',
  'billing',
  'attendance',
  'auditor',
  'manager-of-rights',
];

/** A token that is bound to an organization never reaches another, whatever its roles. */
export function reachOf(caller: Caller): Reach {
  const isStaff = caller.roles.some((role) => staffRoles.includes(role));
  const isProgram = caller.kind === 'program' || caller.kind === 'service';
  if (caller.tenantId === null && (isStaff || isProgram)) return { kind: 'all' };
  if (caller.tenantId !== null && (isStaff || isProgram || caller.roles.includes('customer-admin'))) {
    return { kind: 'tenant', tenantId: caller.tenantId };
  }
  return caller.subjectId === null ? { kind: 'nobody' } : { kind: 'self', subjectId: caller.subjectId };
}
