// What the person who starts may set, parsed once. The only reader of the environment here; a bad value names itself and stops the start.
import { access, chmod, constants, mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '@clounge/shared/errors';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { portSpan } from './ports.ts';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

const shape = z.object({
  PORT: z.coerce
    .number()
    .int('a whole number')
    .min(1024, 'at least 1024')
    .max(65535 - portSpan, `at most ${65535 - portSpan}`)
    .optional(),
  CLOUNGE_DATA: z.string().optional(),
  CLOUNGE_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'an http or https URL' }).optional(),
  CLOUNGE_POSTGRES_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'a URL such as postgres://user:password@host:5432/postgres' })
    .optional(),
  CLOUNGE_TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/:]+:\d+$/, 'host:port, such as 127.0.0.1:7233')
    .optional(),
  CLOUNGE_SEED: z.enum(['demo', 'none'], { error: 'demo or none' }).optional(),
  CLOUNGE_ACCOUNTS: z.enum(['demo', 'none'], { error: 'demo or none' }).optional(),
  CLOUNGE_CLOCK: z.iso
    .datetime({ offset: true, error: 'an instant with its offset, such as 2026-11-01T09:00:00+07:00' })
    .optional(),
  CLOUNGE_TIME_ZONE: z.string().refine(isTimeZone, 'a time zone such as Asia/Jakarta').optional(),
  CLOUNGE_ALLOW_FILE_KEYS: z.enum(['yes', 'no'], { error: 'yes or no' }).optional(),
  CLOUNGE_APPROVAL_REQUIRES_PASSKEY: z.enum(['yes', 'no'], { error: 'yes or no' }).optional(),
  CLOUNGE_LEDGER: z.string().optional(),
  CLOUNGE_DOCUMENTS: z.string().optional(),
  CLOUNGE_S3_ACCESS_KEY: z.string().optional(),
  CLOUNGE_S3_SECRET_KEY: z.string().optional(),
  CLOUNGE_CLAMD: z.string().optional(),
  CLOUNGE_DOCUMENT_LIMIT_MB: z.string().optional(),
  NODE_ENV: z.string().optional(),
});

export interface Settings {
  port: number;
  /** Absolute, links resolved. */
  data: string;
  publicUrl: string;
  /** A server by URL in place of the bundled PostgreSQL. */
  postgresUrl: string | null;
  /** A server by address in place of the development Temporal. */
  temporalAddress: string | null;
  seed: 'demo' | 'none';
  accounts: 'demo' | 'none';
  /** Business time at the start, as it was set; null is real time. */
  clock: string | null;
  timeZone: string;
  allowFileKeys: boolean;
  /** Whether every approval needs a passkey; null leaves it to the privacy part: in production yes, elsewhere no. */
  approvalRequiresPasskey: 'yes' | 'no' | null;
  /** Folder where the ledger of destruction is published, absolute; null is `ledger` in the data folder. */
  ledgerFolder: string | null;
  /** What was set of the store of documents, as the privacy part reads it. */
  documents: Readonly<Record<string, string>>;
  nodeEnv: string;
  /** Watch sources and serve the user interface with hot reload. */
  dev: boolean;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const documentSettings = [
  'CLOUNGE_DOCUMENTS',
  'CLOUNGE_S3_ACCESS_KEY',
  'CLOUNGE_S3_SECRET_KEY',
  'CLOUNGE_CLAMD',
  'CLOUNGE_DOCUMENT_LIMIT_MB',
] as const;

/** Handed on as they are: the privacy part looks at them. */
const documentsOf = (e: z.infer<typeof shape>): Record<string, string> =>
  Object.fromEntries(documentSettings.flatMap((name) => (e[name] === undefined ? [] : [[name, e[name]]])));

/** Throws `CannotStart`; the sentence names the setting and never its value. */
export function settingsFrom(env: Record<string, string | undefined>, args: readonly string[]): Settings {
  // An empty variable is an absent one.
  const parsed = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CannotStart(
      `The setting ${issue?.path.join('.')} must be ${issue?.message.replace(/^Invalid input: expected /, '')}; correct or unset it and start again.`,
    );
  }
  const unknown = args.find((arg) => arg !== '--dev');
  if (unknown !== undefined)
    throw new CannotStart(
      `The option ${unknown} is not known; there is only --dev. Settings are environment variables, listed in docs/operating.md.`,
    );
  const e = parsed.data;
  const port = e.PORT ?? 4000;
  const dev = args.includes('--dev');
  const settings: Settings = {
    port,
    data: resolve(projectRoot, e.CLOUNGE_DATA ?? '.data'),
    publicUrl: (e.CLOUNGE_PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    postgresUrl: e.CLOUNGE_POSTGRES_URL ?? null,
    temporalAddress: e.CLOUNGE_TEMPORAL_ADDRESS ?? null,
    seed: e.CLOUNGE_SEED ?? 'demo',
    accounts: e.CLOUNGE_ACCOUNTS ?? 'demo',
    clock: e.CLOUNGE_CLOCK ?? null,
    timeZone: e.CLOUNGE_TIME_ZONE ?? 'Asia/Jakarta',
    allowFileKeys: e.CLOUNGE_ALLOW_FILE_KEYS === 'yes',
    approvalRequiresPasskey: e.CLOUNGE_APPROVAL_REQUIRES_PASSKEY ?? null,
    ledgerFolder: e.CLOUNGE_LEDGER === undefined ? null : resolve(projectRoot, e.CLOUNGE_LEDGER),
    documents: documentsOf(e),
    nodeEnv: dev ? 'development' : (e.NODE_ENV ?? 'local'),
    dev,
  };
  demandSafeProduction(settings);
  return settings;
}

/** What is convenient on a laptop must not reach production by oversight. */
function demandSafeProduction(settings: Settings): void {
  if (settings.nodeEnv !== 'production') return;
  if (settings.accounts === 'demo') {
    throw new CannotStart(
      'NODE_ENV=production refuses demo accounts, whose passwords lie in a file; set CLOUNGE_ACCOUNTS=none, or start without NODE_ENV=production.',
    );
  }
  if (settings.seed === 'demo') {
    throw new CannotStart(
      'NODE_ENV=production refuses demo data; set CLOUNGE_SEED=none, or start without NODE_ENV=production.',
    );
  }
  if (settings.clock !== null)
    throw new CannotStart(
      'NODE_ENV=production refuses a shifted clock; unset CLOUNGE_CLOCK, or start without NODE_ENV=production.',
    );
  if (!settings.allowFileKeys) {
    throw new CannotStart(
      'NODE_ENV=production refuses root keys in files unless CLOUNGE_ALLOW_FILE_KEYS=yes says that this machine keeps them; set it, or start without NODE_ENV=production.',
    );
  }
}

/** Makes the data folder: entered by the database's user, listed by nobody else. Answers its path with links resolved. Throws `CannotStart`. */
export async function openDataFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    await chmod(folder, 0o711);
    return await realpath(folder);
  } catch (error) {
    throw new CannotStart(
      `The data folder ${folder} cannot be written (${errorCode(error)}); set CLOUNGE_DATA to a folder of yours and start again.`,
    );
  }
}
