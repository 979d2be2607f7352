// Who left again between being reinstated in identity and the door being opened here: the door is shut for them once more. Opens nothing.
import { heldInFourParts } from '../held/four-parts.ts';
import { membershipEnd } from '../held/person-lines.ts';
import type { Sources } from '../sources.ts';

const atOnce = 1_000;

/** Call it right after lifting restrictions: identity and the vault have no transaction in common. Throws `Refused` UNAVAILABLE. */
export async function shutForWhoLeftAgain(
  sources: Pick<Sources, 'pool' | 'registry' | 'peers' | 'door'>,
  subjectIds: readonly string[],
): Promise<void> {
  for (let from = 0; from < subjectIds.length; from += atOnce) {
    const page = subjectIds.slice(from, from + atOnce);
    const held = await heldInFourParts(sources, { subjectIds: page, recordClasses: ['membership'], counted: false });
    const left = held.flatMap((group) => {
      const since = membershipEnd([group]);
      return group.subjectId && since ? [{ subjectId: group.subjectId, reason: 'WITHDRAWN' as const, since }] : [];
    });
    await sources.door.restrict(left);
  }
}
