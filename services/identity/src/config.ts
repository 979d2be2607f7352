// Settings of the identity part, read once from its environment. Never keeps a client's secret longer than the start needs it.
import { partConfig, parseSettings, type Environment, type PartConfig } from '@clounge/shared/config';
import { ConfigError } from '@clounge/shared/errors';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tierNames } from './google-link/google-link.entity.ts';
import type { Offer } from './google-link/tiers.ts';

const clientShape = z
  .object({
    clientId: z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/),
    /** At least 32 characters: it is kept as a keyed hash, which only a random secret makes safe. */
    secret: z.string().min(32).optional(),
    kind: z.enum(['service', 'program', 'ui']),
    scopes: z.array(z.string().regex(/^[a-z_]+(:[a-z]+)?$/)),
    /** Parts that a service may ask a token for; all four when absent. */
    audiences: z.array(z.string()).optional(),
    tenantId: z.uuid().optional(),
    redirectUris: z.array(z.url()).optional(),
  })
  .refine((client) => client.kind === 'ui' || client.secret !== undefined, 'a service or program needs a secret')
  .refine(
    (client) => client.kind !== 'ui' || (client.redirectUris?.length ?? 0) > 0,
    'a user interface needs a redirect URI',
  );

const clientsShape = z
  .array(clientShape)
  .refine(
    (clients) => new Set(clients.map((client) => client.clientId)).size === clients.length,
    'two clients have the same clientId',
  );

const keysShape = z.object({
  jwks: z.object({
    keys: z
      .array(
        z.looseObject({
          kty: z.literal('EC'),
          crv: z.literal('P-256'),
          kid: z.string(),
          x: z.string(),
          y: z.string(),
          d: z.string(),
        }),
      )
      .min(1),
  }),
  cookieKeys: z.array(z.string().min(32)).min(1),
});

const googleShape = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  tiers: z.array(z.enum(tierNames)).min(1),
  /** Search over all of a member's files, which Google calls restricted; else those only that were opened with us. */
  wholeDrive: z.boolean().default(false),
  /** Another Google than Google's own: for trials. */
  root: z.url().nullable().default(null),
});

/** The operator's client at Google, and what of it is offered. */
export interface GoogleSettings {
  clientId: string;
  clientSecret: string;
  root: string | null;
  offer: Offer;
}

/** A program, service or user interface that may ask for tokens. */
export type ClientSetting = z.infer<typeof clientShape>;
/** Private signing keys (ES256) and the keys that sign cookies; the first of each is used, the rest still verify. */
export type IssuerKeys = z.infer<typeof keysShape>;

/** What the identity part must know besides what every part knows. */
export interface IdentityConfig extends PartConfig {
  issuerKeys: IssuerKeys;
  clients: ClientSetting[];
  /** Where letters are handed over, such as `smtp://127.0.0.1:4011`. */
  smtpUrl: string;
  /** Sender of the operator's letters. */
  mailFrom: string;
  /** Null where the operator has not set Google up: then linking is not offered. */
  google: GoogleSettings | null;
}

const ownShape = z.object({
  CLOUNGE_OIDC_KEYS: z.string().min(1),
  CLOUNGE_CLIENTS: z.string().min(1),
  CLOUNGE_SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  CLOUNGE_MAIL_FROM: z.string().min(3),
  CLOUNGE_GOOGLE: z.string().min(1).optional(),
});

function settingFile<T extends z.ZodType>(setting: string, path: string, shape: T): z.infer<T> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigError(`Setting ${setting} names a file that cannot be read as JSON.`);
  }
  const parsed = shape.safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigError(
    `The file of setting ${setting} is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unreadable'}.`,
  );
}

function googleSettings(path: string): GoogleSettings {
  const { clientId, clientSecret, root, tiers, wholeDrive } = settingFile('CLOUNGE_GOOGLE', path, googleShape);
  if (root !== null && process.env['NODE_ENV'] === 'production')
    throw new ConfigError(
      'The file of setting CLOUNGE_GOOGLE names a `root`: in production there is only Google itself.',
    );
  return { clientId, clientSecret, root, offer: { tiers, wholeDrive } };
}

/** The settings of the identity part. Throws `ConfigError`, which names the setting and never its value. */
export function identityConfig(env: Environment = process.env): IdentityConfig {
  const shared = partConfig('identity', env);
  const own = parseSettings(ownShape, env);
  return {
    ...shared,
    issuerKeys: settingFile('CLOUNGE_OIDC_KEYS', own.CLOUNGE_OIDC_KEYS, keysShape),
    clients: settingFile('CLOUNGE_CLIENTS', own.CLOUNGE_CLIENTS, clientsShape),
    smtpUrl: own.CLOUNGE_SMTP_URL,
    mailFrom: own.CLOUNGE_MAIL_FROM,
    google: own.CLOUNGE_GOOGLE === undefined ? null : googleSettings(own.CLOUNGE_GOOGLE),
  };
}
