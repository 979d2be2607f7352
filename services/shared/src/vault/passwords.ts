// Hashes and checks passwords (argon2id, RFC 9106: 64 MiB, 3 passes). Never compares in variable time, never runs more than a few at once.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** What is sealed of a password. */
export interface Credential {
  salt: string;
  hash: string;
  memoryKiB: number;
  passes: number;
}

const memoryKiB = 64 * 1024;
const passes = 3;
const atOnce = 2;
const waitingAtMost = 64;

let running = 0;
const waiting: (() => void)[] = [];

async function turn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= waitingAtMost) throw new Error('too many sign-ins at once');
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function derive(secret: string, salt: Buffer, memory: number, rounds: number): Promise<Buffer> {
  return turn(
    () =>
      new Promise((resolve, reject) => {
        const parameters = {
          message: secret.normalize('NFKC'),
          nonce: salt,
          parallelism: 1,
          tagLength: 32,
          memory,
          passes: rounds,
        };
        argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)));
      }),
  );
}

export async function hashPassword(secret: string): Promise<Credential> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, memoryKiB, passes);
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), memoryKiB, passes };
}

export async function matchesPassword(credential: Credential, secret: string): Promise<boolean> {
  const hash = await derive(secret, Buffer.from(credential.salt, 'base64'), credential.memoryKiB, credential.passes);
  return timingSafeEqual(hash, Buffer.from(credential.hash, 'base64'));
}

/** The same work for an account that does not exist, so that time tells nothing. */
export async function burnPassword(secret: string): Promise<void> {
  await derive(secret, randomBytes(16), memoryKiB, passes);
}
