// The gateway's settings, parsed once. It holds no secret and no database: whoever takes the gateway has taken no key.
import { parseSettings, type Environment, type ServiceName } from '@clounge/shared/config';
import { ConfigError } from '@clounge/shared/errors';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Something else that must serve before this installation may say that it is ready. */
export interface ReadyCheck {
  /** As people know it, such as `mailbox`. */
  name: string;
  /** `http(s)://…` wants a 2xx answer, `tcp://host:port` an open port. */
  url: string;
}

/**
 * `trusted`: those of the UI's build only, whoever sends them. `browsers`: those only where a browser sends them (it says so with
 * Sec-Fetch-Site, which no page can forge), so that a person may try a query from a terminal. `any`: for development.
 */
export type UiDocuments = 'trusted' | 'browsers' | 'any';

/** What the gateway must know to run. */
export interface GatewayConfig {
  host: string;
  /** TCP port; 0 takes any free one. */
  port: number;
  publicUrl: string;
  issuer: string;
  jwksUrl: string;
  /** Base URLs of the four parts, without `/graphql`. */
  parts: Record<ServiceName, string>;
  /** Base URL of the worker, which answers `/readyz` only. */
  workerUrl: string;
  /** Folder of the built UI with its trusted-documents.json. */
  uiDir: string;
  readyChecks: readonly ReadyCheck[];
  /** How many proxies of the operator's own stand in front and append to X-Forwarded-For; 0 believes nobody. */
  proxiesInFront: number;
  /** Which documents signed-in people may run; programs always send their own. */
  uiDocuments: UiDocuments;
  /** Development: the UI's files are read anew at each request. */
  development: boolean;
}

const url = z.url({ protocol: /^https?$/ });
const readyChecks = z
  .string()
  .default('')
  .transform((list) =>
    list.split(/[\s,]+/).flatMap((entry) => {
      const at = entry.indexOf('=');
      return entry === '' ? [] : [{ name: entry.slice(0, at), url: entry.slice(at + 1) }];
    }),
  )
  .pipe(z.array(z.object({ name: z.string().min(1), url: z.url({ protocol: /^(https?|tcp)$/ }) })));

const shape = z.object({
  CLOUNGE_HOST: z.string().default('127.0.0.1'),
  CLOUNGE_PORT: z.coerce.number().int().min(0).max(65535),
  CLOUNGE_PUBLIC_URL: url,
  CLOUNGE_ISSUER: url,
  CLOUNGE_JWKS_URL: url,
  CLOUNGE_IDENTITY_URL: url,
  CLOUNGE_BILLING_URL: url,
  CLOUNGE_ATTENDANCE_URL: url,
  CLOUNGE_PRIVACY_URL: url,
  CLOUNGE_WORKER_URL: url,
  CLOUNGE_UI_DIR: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../../admin-ui/dist', import.meta.url))),
  CLOUNGE_READY_CHECKS: readyChecks,
  CLOUNGE_UI_DOCUMENTS: z.enum(['trusted', 'browsers', 'any']).optional(),
  CLOUNGE_PROXIES_IN_FRONT: z.coerce.number().int().min(0).max(10).default(0),
  NODE_ENV: z.string().optional(),
});

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const bare = (address: string) => address.replace(/\/+$/, '');

/** The gateway's settings from its environment. Throws `ConfigError` that names the setting, never its value. */
export function gatewayConfig(env: Environment): GatewayConfig {
  const e = parseSettings(shape, env);
  const production = e.NODE_ENV === 'production';
  const development = e.NODE_ENV === 'development';
  const address = new URL(e.CLOUNGE_PUBLIC_URL);
  if (production && address.protocol !== 'https:' && !loopback.has(address.hostname)) {
    throw new ConfigError('Setting CLOUNGE_PUBLIC_URL must be https in production: tokens travel over it.');
  }
  if (production && (e.CLOUNGE_UI_DOCUMENTS ?? 'trusted') !== 'trusted') {
    throw new ConfigError(
      'Setting CLOUNGE_UI_DOCUMENTS must be `trusted` in production; the others are for trying things out.',
    );
  }
  return {
    host: e.CLOUNGE_HOST,
    port: e.CLOUNGE_PORT,
    publicUrl: bare(e.CLOUNGE_PUBLIC_URL),
    issuer: e.CLOUNGE_ISSUER,
    jwksUrl: e.CLOUNGE_JWKS_URL,
    parts: {
      identity: bare(e.CLOUNGE_IDENTITY_URL),
      billing: bare(e.CLOUNGE_BILLING_URL),
      attendance: bare(e.CLOUNGE_ATTENDANCE_URL),
      privacy: bare(e.CLOUNGE_PRIVACY_URL),
    },
    workerUrl: bare(e.CLOUNGE_WORKER_URL),
    uiDir: e.CLOUNGE_UI_DIR,
    readyChecks: e.CLOUNGE_READY_CHECKS,
    proxiesInFront: e.CLOUNGE_PROXIES_IN_FRONT,
    uiDocuments: e.CLOUNGE_UI_DOCUMENTS ?? (development ? 'any' : production ? 'trusted' : 'browsers'),
    development,
  };
}

/** The settings of this process. */
export const ownSettings = (): GatewayConfig => gatewayConfig(process.env);
