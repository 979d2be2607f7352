// Secrets of one installation: generated once, kept in files that only their owner reads. Never printed, never logged.
import { generateKeyPair, randomBytes, randomInt, randomUUID, type KeyObject } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '@clounge/shared/errors';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';
import { everyRole } from './provision/roles.ts';

const secretsShape = z.object({
  /** Tells installations apart; says nothing else. */
  installation: z.uuid(),
  postgresPassword: z.string(),
  rolePasswords: z.record(z.string(), z.string()),
  clientSecrets: z.record(z.string(), z.string()),
  userPasswords: z.record(z.string(), z.string()),
  /** 32 bytes, base64: encrypts what Temporal keeps. */
  payloadKey: z.string(),
});

export type Secrets = z.infer<typeof secretsShape>;

export const serviceClients = [
  'service-identity',
  'service-billing',
  'service-attendance',
  'service-privacy',
  'service-worker',
] as const;
export const programClients = ['integrator', 'import'] as const;
export const demoUsers = [
  'officer',
  'deputy',
  'handler',
  'support',
  'billing',
  'attendance',
  'auditor',
  'member',
] as const;
export type DemoUser = (typeof demoUsers)[number];

const secret = () => randomBytes(32).toString('base64url');

/** Readable aloud and typed without mistakes; 20 of 32 letters and digits are 100 bits. */
function password(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789A';
  return Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');
}

/** Fresh secrets, for what `known` does not have yet. */
export function completeSecrets(known: Partial<Secrets> = {}): Secrets {
  const fill = (names: readonly string[], have: Record<string, string> | undefined, make: () => string) =>
    Object.fromEntries(names.map((name) => [name, have?.[name] ?? make()]));
  return {
    installation: known.installation ?? randomUUID(),
    postgresPassword: known.postgresPassword ?? secret(),
    rolePasswords: fill(everyRole, known.rolePasswords, secret),
    clientSecrets: fill([...serviceClients, ...programClients], known.clientSecrets, secret),
    userPasswords: fill(demoUsers, known.userPasswords, password),
    payloadKey: known.payloadKey ?? randomBytes(32).toString('base64'),
  };
}

/** Writes a file that only its owner reads, whole or not at all. */
export async function writePrivate(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(4).toString('hex')}.new`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

export const writePrivateJson = (path: string, value: unknown) =>
  writePrivate(path, `${JSON.stringify(value, null, 2)}\n`);

async function readOrMake(path: string, make: () => Promise<unknown>): Promise<void> {
  try {
    await readFile(path);
    await chmod(path, 0o600);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT')
      throw new CannotStart(`The file ${path} cannot be read (${errorCode(error)}); make it yours again and start.`);
    await writePrivateJson(path, await make());
  }
}

/** The secrets in `folder`, made the first time. Throws `CannotStart` when the file is damaged: making new ones would lock the data. */
export async function secretsIn(folder: string): Promise<Secrets> {
  const path = join(folder, 'secrets.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw new CannotStart(`The file ${path} cannot be read (${errorCode(error)}); make it yours again and start.`);
  });
  if (text === null) {
    const fresh = completeSecrets();
    await writePrivateJson(path, fresh);
    return fresh;
  }
  const known = secretsShape.partial().safeParse(parseJson(text));
  if (!known.success)
    throw new CannotStart(
      `The file ${path} is damaged; restore it from a copy, or move the whole data folder away to begin anew.`,
    );
  const complete = completeSecrets(known.data);
  if (JSON.stringify(complete) !== JSON.stringify(known.data)) await writePrivateJson(path, complete);
  return complete;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Key files that the parts read themselves. */
export interface KeyFiles {
  oidcKeys: string;
  certificateKey: string;
  ledgerKey: string;
  rootKeys: string;
}

const makeKeys = promisify(generateKeyPair);

/** Key files in `folder`, made the first time. */
export async function keyFilesIn(folder: string): Promise<KeyFiles> {
  const files: KeyFiles = {
    oidcKeys: join(folder, 'oidc-keys.json'),
    certificateKey: join(folder, 'certificate-key.json'),
    ledgerKey: join(folder, 'ledger-key.json'),
    rootKeys: join(folder, 'root-keys'),
  };
  await mkdir(files.rootKeys, { recursive: true, mode: 0o700 });
  await readOrMake(files.oidcKeys, async () => {
    const { privateKey } = await makeKeys('ec', { namedCurve: 'P-256' });
    return { jwks: { keys: [jwk(privateKey, 'ES256')] }, cookieKeys: [secret(), secret()] };
  });
  for (const file of [files.certificateKey, files.ledgerKey])
    await readOrMake(file, async () => {
      const { privateKey } = await makeKeys('ed25519', {});
      return jwk(privateKey, 'EdDSA');
    });
  return files;
}

function jwk(key: KeyObject, alg: string): Record<string, unknown> {
  return { ...key.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), alg, use: 'sig' };
}
