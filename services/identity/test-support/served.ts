// Serves the identity part's sign-in on a free port for one test, without the GraphQL surface.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { provisionAccounts, type ProvisionedAccount } from '../src/accounts/provision.ts';
import { identityConfig, type IdentityConfig } from '../src/config.ts';
import { openIdentity, type Identity } from '../src/identity.ts';
import { startSignIn } from '../src/sign-in/sign-in.ts';

export interface Served {
  config: IdentityConfig;
  identity: Identity;
  /** Base address of the server. */
  server: string;
  /** Where the user interface takes codes. */
  redirectUri: string;
  [Symbol.asyncDispose](): Promise<void>;
}

export const officer: ProvisionedAccount & { password: string } = {
  key: 'officer',
  username: 'officer@clounge.example',
  password: 'a long enough secret',
  roles: ['officer'],
  staffNumber: 'S-0001',
  displayName: 'Kartika Wulandari',
  locale: 'en',
};

export const deputy: ProvisionedAccount & { password: string } = {
  ...officer,
  key: 'deputy',
  username: 'deputy@clounge.example',
  password: 'another long secret',
  roles: ['deputy'],
  staffNumber: 'S-0002',
  displayName: '윤서준',
  locale: 'ko',
};

/** Provisions accounts and serves sign-in; `more` replaces settings once the accounts are there. */
export async function serveSignIn(
  environment: Record<string, string | undefined>,
  accounts: readonly ProvisionedAccount[] = [officer],
  more: Partial<IdentityConfig> = {},
): Promise<Served> {
  const settings = identityConfig(environment);
  await provisionAccounts(settings, accounts);
  const config = { ...settings, ...more };
  const identity = await openIdentity(config);
  const signIn = await startSignIn({
    config,
    em: () => identity.em(),
    door: identity.door,
    accounts: identity.accounts,
  });
  const server = createServer((request, response) => {
    signIn.routes(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    config,
    identity,
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    redirectUri: `${config.publicUrl}/signed-in`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      signIn.close();
      await identity.close();
    },
  };
}
