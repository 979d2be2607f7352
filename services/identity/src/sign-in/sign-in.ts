// Puts sign-in together: issuer, pages, throttle, sweeping of what expired. Holds no personal data in memory.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { safeCause } from '@clounge/shared/errors';
import type { Door } from '@clounge/shared/vault';
import type { Accounts } from '../accounts/accounts.ts';
import type { IdentityConfig } from '../config.ts';
import { signInAttempts } from './attempt.ts';
import { clientRegister } from './clients.ts';
import { createIssuer } from './issuer.ts';
import { signInPages } from './pages.ts';
import { signInRoutes } from './routes.ts';
import { sweepExpired } from './state-store.ts';
import { signInThrottle } from './throttle.ts';

export interface SignIn {
  /** Answers everything under the issuer's path; false for other paths. */
  routes(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  close(): void;
}

export interface SignInSources {
  config: Pick<IdentityConfig, 'issuer' | 'publicUrl' | 'issuerKeys' | 'clients'>;
  em: () => EntityManager;
  door: Pick<Door, 'blind'>;
  accounts: Accounts;
}

const sweepEveryMs = 10 * 60_000;

/** Registers the configured clients and opens the issuer. */
export async function startSignIn({ config, em, door, accounts }: SignInSources): Promise<SignIn> {
  const clients = clientRegister(em);
  await clients.register(config.clients);
  const frontPage = new URL('/', config.publicUrl).href;
  const provider = createIssuer({
    issuer: config.issuer,
    keys: config.issuerKeys,
    clients,
    em,
    pages: signInPages(frontPage),
    accountOf: (accountId) => accounts.forToken(accountId),
  });
  // Causes without contents: the issuer's own messages may quote what was sent.
  provider.on('server_error', (_context: unknown, error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', what: 'sign-in', cause: safeCause(error) })}\n`);
  });
  const uiOrigins = [
    ...new Set(config.clients.flatMap((client) => client.redirectUris ?? []).map((uri) => new URL(uri).origin)),
  ];
  const routes = signInRoutes({
    provider,
    attempts: signInAttempts(accounts, signInThrottle(em, door)),
    issuer: config.issuer,
    frontPage,
    uiOrigins,
  });
  const sweep = () =>
    sweepExpired(em()).catch((error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'sign-in sweep', cause: safeCause(error) })}\n`);
    });
  const timer = setInterval(() => void sweep(), sweepEveryMs);
  timer.unref();
  return { routes, close: () => clearInterval(timer) };
}
