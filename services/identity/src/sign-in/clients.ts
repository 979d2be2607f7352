// The register of programs, services and user interfaces that may ask for tokens. Never keeps a secret, only its keyed hash.
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AdapterPayload } from 'oidc-provider';
import type { ClientSetting } from '../config.ts';

export const parts = ['identity', 'billing', 'attendance', 'privacy'] as const;

/** Resource indicator of people's and programs' tokens: the gateway and every part. */
export const apiResource = 'urn:clounge:api';
/** Audiences of a token for `apiResource`. */
export const apiAudiences: readonly string[] = ['urn:clounge:gateway', ...parts.map((part) => `urn:clounge:${part}`)];
/** Resource indicator of a service's token for one part, which is also its only audience. */
export const partResources: readonly string[] = parts.map((part) => `urn:clounge:${part}`);

/** A registered client, without its secret. */
export interface RegisteredClient {
  clientId: string;
  kind: 'service' | 'program' | 'ui';
  scopes: string[];
  audiences: string[];
  tenantId: string | null;
  redirectUris: string[];
  secretSalt: Buffer | null;
  secretHash: Buffer | null;
}

/** Looks up clients and judges their secrets. */
export interface Clients {
  find(clientId: string): Promise<RegisteredClient | null>;
  /** Client metadata as the issuer wants it; undefined for an unknown or revoked client. */
  metadataOf(clientId: string): Promise<AdapterPayload | undefined>;
  /** Whether this is the client's secret; takes as long for an unknown client. */
  isSecretOf(clientId: string, secret: string): Promise<boolean>;
  /** Makes the register what the setting says: new ones in, changed ones changed, absent ones revoked. */
  register(settings: readonly ClientSetting[]): Promise<void>;
}

const secretHashOf = (salt: Buffer, secret: string): Buffer => createHmac('sha256', salt).update(secret).digest();
const nobody = { salt: randomBytes(32), hash: randomBytes(32) };

const selectClient = `select client_id as "clientId", kind, scopes, audiences, tenant_id as "tenantId", redirect_uris as "redirectUris",
  secret_salt as "secretSalt", secret_hash as "secretHash" from oauth_client where client_id = ? and revoked_at is null`;

/** The register over the identity database; answers are kept for a few seconds, since every token request asks. */
export function clientRegister(em: () => EntityManager): Clients {
  const keptMs = 5_000;
  const kept = new Map<string, { until: number; client: Promise<RegisteredClient | null> }>();

  function find(clientId: string): Promise<RegisteredClient | null> {
    const held = kept.get(clientId);
    if (held && held.until > Date.now()) return held.client;
    const client = em()
      .execute<RegisteredClient[]>(selectClient, [clientId])
      .then(([row]) => row ?? null);
    client.catch(() => kept.delete(clientId));
    if (kept.size > 1_000) kept.clear();
    kept.set(clientId, { until: Date.now() + keptMs, client });
    return client;
  }

  return {
    find,
    async metadataOf(clientId) {
      const client = await find(clientId);
      return client ? metadataFrom(client) : undefined;
    },
    async isSecretOf(clientId, secret) {
      const client = await find(clientId);
      const expected = client?.secretHash ?? nobody.hash;
      const actual = secretHashOf(client?.secretSalt ?? nobody.salt, secret);
      return timingSafeEqual(expected, actual) && client?.secretHash != null;
    },
    async register(settings) {
      await em().transactional(async (tx) => {
        for (const setting of settings)
          await upsert(tx, setting, await tx.execute<RegisteredClient[]>(selectClient, [setting.clientId]));
        await tx.execute(
          `update oauth_client set revoked_at = clock_timestamp() where revoked_at is null and client_id <> all(string_to_array(?, ' '))`,
          [settings.map((setting) => setting.clientId).join(' ')],
        );
      });
      kept.clear();
    },
  };
}

async function upsert(tx: EntityManager, setting: ClientSetting, [known]: RegisteredClient[]): Promise<void> {
  const { salt, hash } = secretFor(setting.secret, known);
  await tx.execute(
    `insert into oauth_client (client_id, kind, secret_salt, secret_hash, scopes, audiences, tenant_id, redirect_uris)
     values (?, ?, ?, ?, string_to_array(?, ' '), string_to_array(?, ' '), ?, string_to_array(?, ' '))
     on conflict (client_id) do update set kind = excluded.kind, secret_salt = excluded.secret_salt, secret_hash = excluded.secret_hash,
       scopes = excluded.scopes, audiences = excluded.audiences, tenant_id = excluded.tenant_id, redirect_uris = excluded.redirect_uris,
       revoked_at = null`,
    [
      setting.clientId,
      setting.kind,
      salt,
      hash,
      setting.scopes.join(' '),
      audiencesOf(setting).join(' '),
      setting.tenantId ?? null,
      (setting.redirectUris ?? []).join(' '),
    ],
  );
}

/** Keeps the stored hash while the secret is the same, so that a start writes nothing new. */
function secretFor(
  secret: string | undefined,
  known: RegisteredClient | undefined,
): { salt: Buffer | null; hash: Buffer | null } {
  if (secret === undefined) return { salt: null, hash: null };
  if (
    known?.secretSalt &&
    known.secretHash &&
    timingSafeEqual(known.secretHash, secretHashOf(known.secretSalt, secret))
  )
    return { salt: known.secretSalt, hash: known.secretHash };
  const salt = randomBytes(32);
  return { salt, hash: secretHashOf(salt, secret) };
}

function audiencesOf(setting: ClientSetting): readonly string[] {
  if (setting.kind !== 'service') return [apiResource];
  return (setting.audiences ?? parts).map((part) => (part.startsWith('urn:') ? part : `urn:clounge:${part}`));
}

function metadataFrom(client: RegisteredClient): AdapterPayload {
  if (client.kind === 'ui') {
    return {
      client_id: client.clientId,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: client.redirectUris,
      post_logout_redirect_uris: signedOutUris(client.redirectUris),
      scope: 'openid offline_access',
      require_auth_time: true,
    };
  }
  return {
    client_id: client.clientId,
    // The register's judgement of secrets replaces the issuer's; this value is only what its schema asks for and opens nothing.
    client_secret: 'kept as a hash',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

/** A user interface may send people back to its own front page, or beside where they came in, after signing out. */
const signedOutUris = (redirectUris: readonly string[]): string[] => [
  ...new Set(redirectUris.flatMap((uri) => [new URL('/', uri).href, new URL('signed-out', uri).href])),
];
