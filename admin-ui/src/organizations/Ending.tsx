// How a company ended: since when, why, who entered it, and how long it can come back.
import Box from '@mui/material/Box';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import type { TerminationLineFragment, TerminationState } from '../generated/operations.ts';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<TerminationState, { tone: Tone; icon: StatusIcon }> = {
  RECOVERABLE: { tone: 'dueSoon', icon: 'undo' },
  ENDED: { tone: 'muted', icon: 'lock' },
  RECOVERED: { tone: 'onTrack', icon: 'done' },
};

export function Ending({ termination }: { termination: TerminationLineFragment }) {
  const words = useWords();
  const named = useNamed();
  const { state, endedAt, enteredAt, reason, role, staffNumber, members, recoverableUntil, recoveredAt } = termination;
  return (
    <Section title={words('ending.title')}>
      <Box sx={{ mb: 3 }}>
        <Status {...looks[state]} strong>
          {words(`ending.states.${state}`)}
        </Status>
      </Box>
      <Facts
        facts={[
          { name: words('ending.at'), value: <Instant at={endedAt} /> },
          ...(recoverableUntil && state === 'RECOVERABLE'
            ? [{ name: words('ending.until'), value: <TimeLeft until={recoverableUntil} stacked /> }]
            : []),
          ...(recoveredAt ? [{ name: words('ending.recoveredAt'), value: <Instant at={recoveredAt} /> }] : []),
          { name: words('ending.members'), value: String(members) },
          { name: words('ending.why'), value: reason },
          { name: words('ending.offer'), value: words(`ending.offers.${termination.export}`) },
          { name: words('ending.entered'), value: <Instant at={enteredAt} /> },
          {
            name: words('ending.enteredBy'),
            value: [named('roles', role), staffNumber].filter(Boolean).join(', '),
          },
        ]}
      />
    </Section>
  );
}
