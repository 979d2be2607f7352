// Whether somebody is a member, can come back, or has left; the time they can come back is told exactly.
import Box from '@mui/material/Box';
import type { MembershipState, PersonSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<MembershipState, { tone: Tone; icon: StatusIcon }> = {
  ACTIVE: { tone: 'onTrack', icon: 'done' },
  RECOVERABLE: { tone: 'dueSoon', icon: 'undo' },
  WITHDRAWN: { tone: 'muted', icon: 'lock' },
  DESTROYED: { tone: 'muted', icon: 'block' },
};

export function MembershipStatus({ membership }: { membership: PersonSummaryFragment['membership'] | null }) {
  const words = useWords();
  if (!membership) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words('people.noMembership')}
      </Box>
    );
  }
  return <Status {...looks[membership.state]}>{words(`people.states.${membership.state}`)}</Status>;
}
