// Whose rows die with a day although the person is under a hold: the vault cannot tell, for a day's key seals the rows of everybody.
import type { Sources } from '../sources.ts';
import { heldInFourParts } from './four-parts.ts';

export interface HeldDays {
  /** Days on which somebody under a hold has rows. */
  days: string[];
  /** Holds on people that were looked at; any other that is in force when the vault decides keeps the days. */
  holdIds: string[];
}

/** Looks where the days of a page meet people under a hold. Throws `Refused` UNAVAILABLE where a part does not answer. */
export async function heldDaysOf(
  sources: Pick<Sources, 'pool' | 'registry' | 'peers' | 'vaultFacts'>,
  recordClasses: readonly string[],
  untilDays: readonly string[],
): Promise<HeldDays> {
  if (untilDays.length === 0) return { days: [], holdIds: [] };
  const holds = await sources.vaultFacts.holdsOnPeople(recordClasses);
  const holdIds = holds.map((hold) => hold.id);
  const days = new Set<string>();
  for (const recordClass of recordClasses) {
    const concerned = holds.filter((hold) => hold.recordClass === null || hold.recordClass === recordClass);
    const subjectIds = [...new Set(concerned.map((hold) => hold.subjectId))];
    const groups = await heldInFourParts(sources, { subjectIds, recordClasses: [recordClass], counted: false });
    for (const { untilDay } of groups) if (untilDay !== null && untilDays.includes(untilDay)) days.add(untilDay);
  }
  return { days: [...days].sort(), holdIds };
}
