// Where a standing approval stands: in force, to come, ended, withdrawn, or without a giver in office.
import type { StandingSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status } from '../pieces/Status.tsx';

type Shown = Pick<StandingSummaryFragment, 'state' | 'giverInOffice'>;

export function StandingStatus({ approval: { state, giverInOffice } }: { approval: Shown }) {
  const words = useWords();
  if (state === 'IN_FORCE' && !giverInOffice) {
    return (
      <Status tone="overdue" icon="late">
        {words('standing.states.ORPHANED')}
      </Status>
    );
  }
  const tone = state === 'IN_FORCE' ? 'onTrack' : 'muted';
  const icon = state === 'IN_FORCE' ? 'done' : state === 'TO_COME' ? 'clock' : 'block';
  return (
    <Status tone={tone} icon={icon}>
      {words(`standing.states.${state}`)}
    </Status>
  );
}
