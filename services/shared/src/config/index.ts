// Settings that every part shares, parsed once. The only place of the mechanism that reads an environment; never a default for a secret.
import { z } from 'zod';
import { ConfigError } from '../errors/index.ts';

export const serviceNames = ['identity', 'billing', 'attendance', 'privacy'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** What a part must know to run: addresses, its own secrets, and nobody else's. */
export interface PartConfig {
  service: ServiceName;
  host: string;
  /** TCP port; 0 takes any free one. */
  port: number;
  publicUrl: string;
  issuer: string;
  jwksUrl: string;
  tokenUrl: string;
  databaseUrl: string;
  vaultUrl: string;
  journalUrl: string;
  /** The archive, as the part's own role, which may only insert. */
  archiveUrl: string;
  /** Driver and place of the root keys, such as `file:/var/lib/clounge/root-keys`. */
  rootKeys: string;
  /** Folder of the published ledger of destruction; null where this part does not see it. */
  ledgerFolder: string | null;
  clientId: string;
  clientSecret: string;
  /** Base URLs of the four parts, without `/graphql`. */
  parts: Record<ServiceName, string>;
  /** Business time minus real time, in milliseconds. */
  clockOffsetMs: number;
  timeZone: string;
  production: boolean;
}

export type Environment = Record<string, string | undefined>;

const url = z.url();
const environmentShape = z.object({
  CLOUNGE_HOST: z.string().default('127.0.0.1'),
  CLOUNGE_PORT: z.coerce.number().int().min(0).max(65535),
  CLOUNGE_PUBLIC_URL: url,
  CLOUNGE_ISSUER: url,
  CLOUNGE_JWKS_URL: url,
  CLOUNGE_TOKEN_URL: url,
  CLOUNGE_DATABASE_URL: z.string().startsWith('postgres'),
  CLOUNGE_VAULT_URL: z.string().startsWith('postgres'),
  CLOUNGE_JOURNAL_URL: z.string().startsWith('postgres'),
  CLOUNGE_ARCHIVE_URL: z.string().startsWith('postgres'),
  CLOUNGE_ROOT_KEYS: z.string().min(1),
  CLOUNGE_ALLOW_FILE_KEYS: z.enum(['yes', 'no']).default('no'),
  CLOUNGE_LEDGER: z.string().min(1).optional(),
  CLOUNGE_CLIENT_SECRET: z.string().min(16),
  CLOUNGE_IDENTITY_URL: url,
  CLOUNGE_BILLING_URL: url,
  CLOUNGE_ATTENDANCE_URL: url,
  CLOUNGE_PRIVACY_URL: url,
  CLOUNGE_CLOCK: z.iso.datetime({ offset: true }).optional(),
  CLOUNGE_CLOCK_OFFSET_MS: z.coerce.number().int().optional(),
  CLOUNGE_TIME_ZONE: z.string().default('Asia/Jakarta'),
  NODE_ENV: z.string().optional(),
});

/** Parses with zod; the first bad setting is named in a `ConfigError`, its value never is. */
export function parseSettings<T extends z.ZodType>(shape: T, env: Environment): z.infer<T> {
  const parsed = shape.safeParse(env);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigError(
    `Setting ${issue?.path.join('.') ?? '?'} is missing or wrong: ${issue?.message ?? 'unreadable'}.`,
  );
}

/** The settings of one part from its environment. Throws `ConfigError`. */
export function partConfig(service: ServiceName, env: Environment): PartConfig {
  const e = parseSettings(environmentShape, env);
  const offset = e.CLOUNGE_CLOCK_OFFSET_MS ?? (e.CLOUNGE_CLOCK ? Date.parse(e.CLOUNGE_CLOCK) - Date.now() : 0);
  const production = e.NODE_ENV === 'production';
  if (production && offset !== 0)
    throw new ConfigError('Setting CLOUNGE_CLOCK shifts time and is refused in production.');
  if (production && e.CLOUNGE_ROOT_KEYS.startsWith('file:') && e.CLOUNGE_ALLOW_FILE_KEYS !== 'yes')
    throw new ConfigError(
      'Setting CLOUNGE_ROOT_KEYS keeps root keys in files; in production say CLOUNGE_ALLOW_FILE_KEYS=yes if that is meant.',
    );
  return {
    service,
    host: e.CLOUNGE_HOST,
    port: e.CLOUNGE_PORT,
    publicUrl: e.CLOUNGE_PUBLIC_URL,
    issuer: e.CLOUNGE_ISSUER,
    jwksUrl: e.CLOUNGE_JWKS_URL,
    tokenUrl: e.CLOUNGE_TOKEN_URL,
    databaseUrl: e.CLOUNGE_DATABASE_URL,
    vaultUrl: e.CLOUNGE_VAULT_URL,
    journalUrl: e.CLOUNGE_JOURNAL_URL,
    archiveUrl: e.CLOUNGE_ARCHIVE_URL,
    rootKeys: e.CLOUNGE_ROOT_KEYS,
    ledgerFolder: e.CLOUNGE_LEDGER ?? null,
    clientId: `service-${service}`,
    clientSecret: e.CLOUNGE_CLIENT_SECRET,
    parts: {
      identity: e.CLOUNGE_IDENTITY_URL,
      billing: e.CLOUNGE_BILLING_URL,
      attendance: e.CLOUNGE_ATTENDANCE_URL,
      privacy: e.CLOUNGE_PRIVACY_URL,
    },
    clockOffsetMs: offset,
    timeZone: e.CLOUNGE_TIME_ZONE,
    production,
  };
}
