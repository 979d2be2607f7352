// What the approval of a list would do, in numbers: what goes, what stays. Pure.
import type { BatchDetailFragment } from '../generated/operations.ts';
import type { BatchClass } from './use-law-sentence.ts';

type Outcome = Pick<BatchDetailFragment, 'classes' | 'itemCount' | 'state' | 'certificate'>;

export interface Effect {
  due: BatchClass[];
  stays: BatchClass[];
  /** People whose data goes: of each class the same people, so the largest class counts them. */
  people: number;
  records: number;
  /** Items are people, and the act is named by people; otherwise by records. */
  byPeople: boolean;
}

export function effectOf({ classes, itemCount }: Pick<BatchDetailFragment, 'classes' | 'itemCount'>): Effect {
  const due = classes.filter(({ verdict }) => verdict === 'DUE');
  const people = Math.max(0, ...due.map((of) => of.people));
  return {
    due,
    stays: classes.filter(({ verdict }) => verdict !== 'DUE'),
    people,
    records: due.reduce((sum, of) => sum + of.records, 0),
    byPeople: people === itemCount && people > 0,
  };
}

/** Whether every item that is not taken off has been destroyed, as far as the certificate says so. */
export function areItemsGone({ classes, itemCount, state, certificate }: Outcome): boolean {
  return (
    state === 'COMPLETED' && (certificate?.people === itemCount || isGone({ classes, itemCount, state, certificate }))
  );
}

/** Whether all that was due is gone: the procedure is over, and the certificate counts what the list counted. No screen claims more. */
export function isGone({ classes, itemCount, state, certificate }: Outcome): boolean {
  return state === 'COMPLETED' && certificate?.records === effectOf({ classes, itemCount }).records;
}
