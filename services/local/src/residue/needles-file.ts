// The file of needles: who was to be destroyed, sealed under a key that is given once. Destroyed when absence is proved; never written in the clear.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { errorCode } from '@clounge/shared/errors';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { writePrivate } from '../secrets.ts';
import type { Needle } from './needles.ts';

const magic = Buffer.from('clounge-needles-1\n');
const algorithm = 'chacha20-poly1305';
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** As long as a destruction may take and be scanned for: then the file itself would be what should be gone. */
const keptDays = 14;

const shape = z.object({
  /** Reference of the list; empty where there was none. */
  list: z.string(),
  preparedAt: z.iso.datetime(),
  needles: z.array(
    z.object({
      owner: z.string(),
      kind: z.string(),
      text: z.string().exactOptional(),
      hex: z.string().exactOptional(),
    }),
  ),
});
export type PreparedNeedles = { list: string; preparedAt: string; needles: Needle[] };

/** Seals needles into a file; answers the key, which is kept nowhere. */
export async function sealNeedles(path: string, prepared: PreparedNeedles): Promise<string> {
  const key = randomBytes(keyBytes);
  const nonce = randomBytes(nonceBytes);
  const text = JSON.stringify(prepared);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(magic, {
    plaintextLength: Buffer.byteLength(text),
  });
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  await writePrivate(path, Buffer.concat([magic, nonce, cipher.getAuthTag(), sealed]));
  return key.toString('base64url');
}

/** Opens a file of needles. Throws `CannotStart` where it is none, the key is another's, or it is too old to be kept. */
export async function openNeedles(path: string, key: string, now = new Date()): Promise<PreparedNeedles> {
  const file = await readFile(path).catch((error: unknown) => {
    throw new CannotStart(`The file ${path} cannot be read (${errorCode(error)}).`);
  });
  const keyData = Buffer.from(key.trim(), 'base64url');
  if (!file.subarray(0, magic.length).equals(magic)) throw new CannotStart(`${path} is no file of needles.`);
  if (keyData.length !== keyBytes) throw new CannotStart('The key of the needles has 43 letters, digits, - and _.');
  const [nonceAt, tagAt] = [magic.length, magic.length + nonceBytes];
  const sealedAt = tagAt + tagBytes;
  const decipher = createDecipheriv(algorithm, keyData, file.subarray(nonceAt, tagAt), { authTagLength: tagBytes });
  decipher.setAAD(magic, { plaintextLength: file.length - sealedAt }).setAuthTag(file.subarray(tagAt, sealedAt));
  let text: string;
  try {
    text = Buffer.concat([decipher.update(file.subarray(sealedAt)), decipher.final()]).toString();
  } catch {
    throw new CannotStart(`The key does not open ${path}; give the one that was told when it was prepared.`);
  }
  const prepared = shape.parse(JSON.parse(text));
  if (now.getTime() - Date.parse(prepared.preparedAt) > keptDays * 86_400_000) {
    await discard(path);
    throw new CannotStart(`${path} was older than ${keptDays} days and has been destroyed: it named people.`);
  }
  return prepared;
}

/** Overwrites and deletes a file. What a disk keeps of it beyond that stays sealed under a key that is kept nowhere. */
export async function discard(path: string): Promise<void> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw new CannotStart(`The file ${path} cannot be destroyed (${errorCode(error)}).`);
  });
  const file = await open(path, 'r+');
  try {
    await file.write(randomBytes(size), 0, size, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(path);
}
