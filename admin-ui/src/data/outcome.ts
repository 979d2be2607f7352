// How an act ended: done with what came of it, or refused. Never a fault; those are thrown.
import type { RefusalWordsFragment } from '../generated/operations.ts';

/** Done with what came of it, or refused with the reason and the way out. */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'refused'; refusal: RefusalWordsFragment };

export const outcomeOf = <T>(refusal: RefusalWordsFragment | null | undefined, value: T): Outcome<T> =>
  refusal ? { kind: 'refused', refusal } : { kind: 'done', value };
