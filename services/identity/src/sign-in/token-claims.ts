// What an access token says of its bearer: ids, roles and times, never a name or an address.
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { RegisteredClient } from './clients.ts';

/** An account as tokens need it, read afresh for each token: what was revoked is not in the next one. */
export interface TokenAccount {
  id: string;
  roles: string[];
  staffNumber: string | null;
  subjectId: string | null;
  tenantId: string | null;
}

/** Seconds since 1970 at which the person behind this token last confirmed their identity. */
function authTimeOf(context: KoaContextWithOIDC | undefined): number | undefined {
  const entities = context?.oidc.entities;
  return entities?.RefreshToken?.authTime ?? entities?.AuthorizationCode?.authTime;
}

/** Claims of a person's token. `staff`, `subject` and `tenant` are there only where they exist. */
export function personClaims(account: TokenAccount, context: KoaContextWithOIDC | undefined): Record<string, unknown> {
  const authTime = authTimeOf(context);
  return {
    kind: 'person',
    roles: account.roles,
    ...(account.staffNumber === null ? {} : { staff: account.staffNumber }),
    ...(account.subjectId === null ? {} : { subject: account.subjectId }),
    ...(account.tenantId === null ? {} : { tenant: account.tenantId }),
    ...(authTime === undefined ? {} : { auth_time: authTime }),
  };
}

/** Claims of a program's or service's token. */
export function clientClaims(client: RegisteredClient): Record<string, unknown> {
  return {
    kind: client.kind === 'service' ? 'service' : 'program',
    roles: [client.kind === 'service' ? 'service' : 'integrator'],
    ...(client.tenantId === null ? {} : { tenant: client.tenantId }),
  };
}
