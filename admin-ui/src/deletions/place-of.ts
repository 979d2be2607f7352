// Where the granted deletion of a class is in the procedure. Pure.
import type { DeletionOnItsWayFragment } from '../generated/operations.ts';

export type Place = 'waits' | 'listed' | 'underWay' | 'certified' | 'gone' | 'takenBack' | 'stopped';

export function placeOf({
  takenBackAt,
  settledAt,
  certificateId,
  listState,
}: Pick<
  DeletionOnItsWayFragment['grants'][number],
  'takenBackAt' | 'settledAt' | 'certificateId' | 'listState'
>): Place {
  if (takenBackAt) return 'takenBack';
  if (settledAt) return certificateId ? 'certified' : 'gone';
  if (!listState || listState === 'RETURNED') return 'waits';
  if (listState === 'STOPPED') return 'stopped';
  return listState === 'AWAITING_APPROVAL' ? 'listed' : 'underWay';
}
