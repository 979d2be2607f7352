// The password of a package: follows from its id under a key of the vault, so that it is written down nowhere and dies with nothing but
// the package itself. Told to the person by another way than the package.
import type { Sources } from '../../sources.ts';

/** Letters and digits that are not mistaken for each other on paper or the telephone: 32 of them, so that five bits are one. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const groups = 5;
const groupLength = 4;

/** Five groups of four, 100 bits. Throws `Refused` UNAVAILABLE. */
export async function packagePassword({ door }: Pick<Sources, 'door'>, documentId: string): Promise<string> {
  const [keyed = Buffer.alloc(0)] = await door.blind('view-package-password', null, [documentId]);
  const letters = [...keyed.subarray(0, groups * groupLength)].map((byte) => alphabet[byte % alphabet.length] ?? '');
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}
