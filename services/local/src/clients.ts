// The sign-in clients of one installation: the parts, the programs, the user interface. Secrets come from the installation's own.
import { join } from 'node:path';
import { serviceNames } from './provision/roles.ts';
import { serviceClients, writePrivateJson, type Secrets } from './secrets.ts';

export interface Client {
  clientId: string;
  secret?: string;
  kind: 'service' | 'program' | 'ui';
  scopes: string[];
  audiences?: string[];
  tenantId?: string;
  redirectUris?: string[];
}

export const integratorScope = 'people:read billing:read attendance:read held:read requests:write import:write';
export const importScope = 'import:write';
/** Runs the daily selection at once, which decides nothing. */
export const selectionScope = 'destruction:select';

/** What only one of the parts' clients may ask of the others: move to the archive, give out, correct, and delete what was condemned. */
const scopesBesides: Readonly<Record<string, readonly string[]>> = {
  'service-privacy': ['records:archive', 'records:export', 'records:correct'],
  'service-worker': ['records:destroy'],
};

/** All clients; `uiOrigins` are the origins that the user interface is served from. */
export function clientsOf(secrets: Secrets, uiOrigins: readonly string[]): Client[] {
  const secretOf = (clientId: string) => {
    const found = secrets.clientSecrets[clientId];
    if (!found) throw new Error(`no secret for client ${clientId}`);
    return found;
  };
  return [
    ...serviceClients.map((clientId): Client => ({
      clientId,
      secret: secretOf(clientId),
      kind: 'service',
      scopes: ['service', ...(scopesBesides[clientId] ?? [])],
      audiences: serviceNames.map((name) => `urn:clounge:${name}`),
    })),
    { clientId: 'integrator', secret: secretOf('integrator'), kind: 'program', scopes: integratorScope.split(' ') },
    { clientId: 'import', secret: secretOf('import'), kind: 'program', scopes: [importScope, selectionScope] },
    {
      clientId: 'back-office',
      kind: 'ui',
      scopes: ['openid', 'offline_access'],
      redirectUris: uiOrigins.map((origin) => `${origin}/signed-in`),
    },
    {
      clientId: 'portal',
      kind: 'ui',
      scopes: ['openid', 'offline_access'],
      redirectUris: uiOrigins.flatMap((origin) =>
        ['en', 'ko', 'id'].map((language) => `${origin}/portal/${language}/attendance/signed-in`),
      ),
    },
  ];
}

/** Writes the clients file and answers its path. */
export async function writeClients(folder: string, clients: readonly Client[]): Promise<string> {
  const path = join(folder, 'clients.json');
  await writePrivateJson(path, clients);
  return path;
}
