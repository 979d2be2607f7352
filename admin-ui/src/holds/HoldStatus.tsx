// Where a hold stands: in force, to be looked at again, lifted, refused.
import type { HoldSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status } from '../pieces/Status.tsx';

export function HoldStatus({ hold: { state, reviewDue } }: { hold: Pick<HoldSummaryFragment, 'state' | 'reviewDue'> }) {
  const words = useWords();
  if (state === 'IN_FORCE' && reviewDue) {
    return (
      <Status tone="overdue" icon="late">
        {words('holds.states.REVIEW')}
      </Status>
    );
  }
  const tone = state === 'IN_FORCE' ? 'held' : state === 'PLACING' ? 'dueSoon' : 'muted';
  const icon = state === 'IN_FORCE' ? 'lock' : state === 'PLACING' ? 'clock' : state === 'REFUSED' ? 'block' : 'done';
  return (
    <Status tone={tone} icon={icon}>
      {words(`holds.states.${state}`)}
    </Status>
  );
}
