// The worker's settings, parsed once. The only file of the worker that knows the environment; never a default for a secret.
import { parseSettings, type Environment, type ServiceName } from '@clounge/shared/config';
import { payloadCodec } from '@clounge/shared/payloads';
import { z } from 'zod';

/** What the worker must know to run. */
export interface WorkerConfig {
  host: string;
  /** TCP port of `/readyz`; 0 takes any free one. */
  port: number;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Base URLs of the four parts, without `/graphql`. */
  parts: Record<ServiceName, string>;
  temporal: TemporalSettings;
  /** Base64 keys of 32 bytes, parted by commas; the first seals, all open. */
  payloadKey: string;
  /** The operator's, for the daily selection. */
  timeZone: string;
}

export interface TemporalSettings {
  address: string;
  namespace: string;
  taskQueue: string;
}

const url = z.url();
const shape = z.object({
  CLOUNGE_HOST: z.string().default('127.0.0.1'),
  CLOUNGE_PORT: z.coerce.number().int().min(0).max(65535),
  CLOUNGE_TOKEN_URL: url,
  CLOUNGE_CLIENT_SECRET: z.string().min(16),
  CLOUNGE_IDENTITY_URL: url,
  CLOUNGE_BILLING_URL: url,
  CLOUNGE_ATTENDANCE_URL: url,
  CLOUNGE_PRIVACY_URL: url,
  CLOUNGE_TEMPORAL_ADDRESS: z.string().regex(/^[^\s/:]+:\d+$/, 'host:port is wanted'),
  CLOUNGE_TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  CLOUNGE_TASK_QUEUE: z.string().min(1).default('clounge'),
  CLOUNGE_PAYLOAD_KEY: z.string().min(1),
  CLOUNGE_TIME_ZONE: z.string().refine(isTimeZone, 'no such time zone').default('Asia/Jakarta'),
});

/** The worker's settings from its environment. Throws `ConfigError` that names the setting, never its value. */
export function workerConfig(env: Environment = process.env): WorkerConfig {
  const e = parseSettings(shape, env);
  payloadCodec(e.CLOUNGE_PAYLOAD_KEY); // a malformed key stops the start, not the first message
  return {
    host: e.CLOUNGE_HOST,
    port: e.CLOUNGE_PORT,
    tokenUrl: e.CLOUNGE_TOKEN_URL,
    clientId: 'service-worker',
    clientSecret: e.CLOUNGE_CLIENT_SECRET,
    parts: {
      identity: e.CLOUNGE_IDENTITY_URL,
      billing: e.CLOUNGE_BILLING_URL,
      attendance: e.CLOUNGE_ATTENDANCE_URL,
      privacy: e.CLOUNGE_PRIVACY_URL,
    },
    temporal: {
      address: e.CLOUNGE_TEMPORAL_ADDRESS,
      namespace: e.CLOUNGE_TEMPORAL_NAMESPACE,
      taskQueue: e.CLOUNGE_TASK_QUEUE,
    },
    payloadKey: e.CLOUNGE_PAYLOAD_KEY,
    timeZone: e.CLOUNGE_TIME_ZONE,
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
