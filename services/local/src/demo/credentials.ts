// The file that tells a person (and an outside check) how to sign in to this installation. Mode 0600; never printed whole.
import { join } from 'node:path';
import { integratorScope } from '../clients.ts';
import { demoUsers, writePrivateJson, type Secrets } from '../secrets.ts';
import { usernameOf } from './accounts.ts';

export interface Credentials {
  url: string;
  tokenEndpoint: string;
  users: Record<string, { username: string; password: string }>;
  clients: Record<string, { clientId: string; clientSecret: string; scope: string }>;
}

export const credentialsFile = (folder: string) => join(folder, 'demo-credentials.json');

export async function writeCredentials(folder: string, publicUrl: string, secrets: Secrets): Promise<void> {
  const credentials: Credentials = {
    url: publicUrl,
    tokenEndpoint: `${publicUrl}/oidc/token`,
    users: Object.fromEntries(
      demoUsers.map((user) => [user, { username: usernameOf(user), password: secrets.userPasswords[user] ?? '' }]),
    ),
    clients: {
      integrator: {
        clientId: 'integrator',
        clientSecret: secrets.clientSecrets.integrator ?? '',
        scope: integratorScope,
      },
    },
  };
  await writePrivateJson(credentialsFile(folder), credentials);
}
