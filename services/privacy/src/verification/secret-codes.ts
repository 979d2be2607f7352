// Codes that people type: made at random, kept as keyed hashes only. Never written anywhere as they are read.
import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Door } from '@clounge/shared/vault';

/** No 0 or O, no 1, I or L, no U: nothing that is read for another sign, and no word. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a code is for: hashes of one use never match those of another. */
export type CodeUse = 'verification' | 'follow' | 'visit' | 'form' | 'limit' | 'mandate';

/** A new code of so many signs, about 4.9 bits each. */
export const newCode = (signs: number): string =>
  Array.from({ length: signs }, () => alphabet[randomInt(alphabet.length)]).join('');

/** As people read it, in groups of four. */
export const grouped = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/** What somebody typed, without what does not count: spaces, dashes, small letters. Anything else stays, and matches nothing. */
export const typedCode = (text: string): string => text.slice(0, 60).toUpperCase().replaceAll(/[\s-]/g, '');

/** The keyed hash (HMAC-SHA-256; the key lies in the vault) of parts that belong together. */
export async function codeHash(door: Pick<Door, 'blind'>, use: CodeUse, ...parts: readonly string[]): Promise<Buffer> {
  const [hash] = await door.blind(`code-${use}`, null, [JSON.stringify(parts)]);
  if (!hash) throw new Error('A hash without an answer.');
  return hash;
}

const nothing = Buffer.alloc(32);

/** Whether two hashes are the same; takes as long where there is none to compare with. */
export function sameHash(kept: Buffer | null, given: Buffer): boolean {
  const same = timingSafeEqual(kept?.length === given.length ? kept : nothing, given);
  return same && kept !== null;
}
