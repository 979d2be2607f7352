// The OIDC issuer: which flows exist, what tokens hold and how long they live. Knows no password and opens no personal data.
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { errors, interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { IssuerKeys } from '../config.ts';
import { apiAudiences, apiResource, partResources, type Clients } from './clients.ts';
import type { SignInPages } from './pages.ts';
import { stateStore } from './state-store.ts';
import { clientClaims, personClaims, type TokenAccount } from './token-claims.ts';

/** Lifetimes in seconds of real time. */
export const lifetimes = {
  accessToken: 600,
  /** A working day: then everybody signs in again, however often tokens rotated. */
  session: 12 * 3600,
  interaction: 1800,
  authorizationCode: 60,
} as const;

export interface IssuerOptions {
  issuer: string;
  keys: IssuerKeys;
  clients: Clients;
  em: () => EntityManager;
  pages: SignInPages;
  /** The account as it stands now; null where it may not be signed in (closed, restricted, destroyed). */
  accountOf(accountId: string): Promise<TokenAccount | null>;
}

/** Names carry the installation, because browsers share cookies between the ports of one host. */
function cookieNames(issuer: string): Record<'session' | 'interaction' | 'resume', string> {
  const installation = createHash('sha256').update(issuer).digest('hex').slice(0, 8);
  return {
    session: `clounge-${installation}`,
    interaction: `clounge-${installation}-step`,
    resume: `clounge-${installation}-resume`,
  };
}

/** The issuer, ready to be mounted at the path of its URL. */
export function createIssuer(options: IssuerOptions): Provider {
  const { clients, pages } = options;
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, overwrite: true } as const;

  const configuration: Configuration = {
    adapter: stateStore(options.em, clients),
    jwks: options.keys.jwks,
    cookies: {
      names: cookieNames(options.issuer),
      keys: options.keys.cookieKeys,
      long: { ...cookie, path: new URL(options.issuer).pathname },
      short: cookie,
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access'],
    clockTolerance: 5,
    allowOmittingSingleRegisteredRedirectUri: false,
    acceptQueryParamAccessTokens: false,
    clientBasedCORS: (_context, origin, client) =>
      client.redirectUris?.some((uri) => new URL(uri).origin === origin) ?? false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_context, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => pages.signOut(context, form),
        postLogoutSuccessSource: (context) => pages.signedOut(context),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (context, resource, client) => resourceFor(clients, context, resource, client.clientId),
      },
    },
    // Signing out ends the refresh tokens as well.
    expiresWithSession: () => true,
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    extraTokenClaims: async (context, token) => {
      if ('accountId' in token) {
        const account = await options.accountOf(token.accountId);
        if (!account) throw new errors.InvalidGrant('account is closed');
        return personClaims(account, context);
      }
      const client = await clients.find(token.clientId ?? '');
      if (!client) throw new errors.InvalidClient('client is revoked');
      return clientClaims(client);
    },
    formats: {
      customizers: {
        jwt: (_context, _token, jwt) => {
          if (jwt.payload.aud === apiResource) jwt.payload.aud = [...apiAudiences];
        },
      },
    },
    findAccount: async (_context, accountId) => {
      const account = await options.accountOf(accountId);
      return account ? { accountId, claims: () => ({ sub: accountId }) } : undefined;
    },
    loadExistingGrant: (context) => firstPartyGrant(context),
    interactions: {
      policy: signInOnly(),
      url: (_context, interaction) => `${options.issuer}/interaction/${interaction.uid}`,
    },
    renderError: (context, out, error) => pages.failed(context, out, error),
    ttl: {
      AccessToken: lifetimes.accessToken,
      ClientCredentials: lifetimes.accessToken,
      IdToken: lifetimes.accessToken,
      AuthorizationCode: lifetimes.authorizationCode,
      Interaction: lifetimes.interaction,
      Session: lifetimes.session,
      Grant: lifetimes.session,
      // Rotation never prolongs: a chain of refresh tokens ends when its first one would have.
      RefreshToken: (context) => context.oidc.entities.RotatedRefreshToken?.remainingTTL ?? lifetimes.session,
    },
  };

  const provider = new Provider(options.issuer, configuration);
  provider.proxy = true;
  judgeSecretsByHash(provider, clients);
  return provider;
}

/** Which audience a client may ask for, and which scopes it has there. Throws `InvalidTarget` or `InvalidScope`. */
async function resourceFor(clients: Clients, context: KoaContextWithOIDC, resource: string, clientId: string) {
  const client = await clients.find(clientId);
  const known = resource === apiResource || partResources.includes(resource);
  if (!client || !known || !client.audiences.includes(resource)) throw new errors.InvalidTarget();
  const params = context.oidc.params as { scope?: string; grant_type?: string } | undefined;
  if (params?.grant_type === 'client_credentials') {
    // No scope asked for means everything that was granted to this client (RFC 6749 §3.3: a documented default).
    params.scope ??= client.scopes.join(' ');
    const foreign = params.scope.split(' ').find((scope) => !client.scopes.includes(scope));
    if (foreign !== undefined) throw new errors.InvalidScope('requested scope is not allowed', foreign);
  }
  return {
    scope: client.kind === 'ui' ? '' : client.scopes.join(' '),
    audience: resource,
    accessTokenTTL: lifetimes.accessToken,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}

/** Our own user interfaces need no consent page: what they may do is what the person's roles permit. */
async function firstPartyGrant(context: KoaContextWithOIDC) {
  const { session, client, provider, requestParamOIDCScopes } = context.oidc;
  const accountId = session?.accountId;
  if (!session || !client || !accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known ? await provider.Grant.find(known) : undefined;
  const grant = found?.accountId === accountId ? found : new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope([...requestParamOIDCScopes].join(' '));
  await grant.save();
  return grant;
}

/** Why the form is shown to a browser whose session belongs to nobody who may sign in any more. */
export const accountClosed = 'account_closed';

/** The only question that may be put to a person is who they are. */
function signInOnly() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const login = policy.get('login');
  const closed = new interactionPolicy.Check(
    accountClosed,
    'End-User authentication is required',
    'login_required',
    ({ oidc }) => oidc.session?.accountId !== undefined && oidc.account === undefined,
  );
  login?.checks.add(closed);
  return policy;
}

interface SecretJudge {
  clientId: string;
  tokenEndpointAuthMethod?: string;
  compareClientSecret(secret: string): Promise<boolean>;
}

/** Secrets are compared with their keyed hash in constant time, and may come as Basic or in the form (RFC 6749 §2.3.1). */
function judgeSecretsByHash(provider: Provider, clients: Clients): void {
  const prototype = provider.Client.prototype as unknown as SecretJudge;
  prototype.compareClientSecret = function (this: SecretJudge, secret: string) {
    return clients.isSecretOf(this.clientId, secret);
  };
  Object.defineProperty(prototype, 'clientAuthMethod', {
    get(this: SecretJudge) {
      if (this.tokenEndpointAuthMethod === 'none') return 'none';
      return Provider.ctx?.headers.authorization === undefined ? 'client_secret_post' : 'client_secret_basic';
    },
  });
}
