// What was written to the operator's privacy address, left in a folder for the intake to take. Nobody else reads it; what is taken is removed there.
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivate } from '../secrets.ts';

/** The operator's address on a laptop. */
export const privacyAddress = 'privacy@clounge.example';
/** Name of the folder beside the letters. */
export const forPrivacy = 'privacy';

export interface LetterSpool {
  /** Resolves when the letter is on the disk: only then is its sender told that it was taken. */
  add(raw: Buffer): Promise<void>;
}

/** The spool below the mailbox's `folder`. */
export async function letterSpool(folder: string): Promise<LetterSpool> {
  const place = join(folder, forPrivacy);
  await mkdir(place, { recursive: true, mode: 0o700 });
  return { add: (raw) => writePrivate(join(place, `${Date.now()}-${randomBytes(4).toString('hex')}.eml`), raw) };
}
