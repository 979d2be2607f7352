// What came in by mail, the latest first: how it ended and what to look at, never what it said. That is read in its case.
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import type { IntakeLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { lookAgainMs } from '../requests/live.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { useIntakeColumns } from './intake-columns.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { WaitingMail } from './WaitingMail.tsx';

export function IntakePage() {
  const words = useWords();
  const lookAgain = useLookAgain();
  return (
    <>
      <PageHead title={words('intake.title')} lead={words('intake.lead')} />
      <WaitingMail />
      <Register<IntakeLineFragment> resource="intake" every={lookAgain(lookAgainMs)}>
        <Messages />
      </Register>
    </>
  );
}

function Messages() {
  const words = useWords();
  const settles = useTask('settlingIntake');
  const [releasing, setReleasing] = useState<IntakeLineFragment | null>(null);
  const [discarding, setDiscarding] = useState<IntakeLineFragment | null>(null);
  const columns = useIntakeColumns(settles ? { release: setReleasing, discard: setDiscarding } : null);
  return (
    <>
      <RegisterList<IntakeLineFragment>
        what={words('intake.title')}
        columns={columns}
        filters={<Filters />}
        empty={{ title: words('intake.empty'), lead: words('intake.emptyLead') }}
      />
      {releasing ? <ReleaseDialog message={releasing} close={() => setReleasing(null)} /> : null}
      {discarding ? <DiscardDialog message={discarding} close={() => setDiscarding(null)} /> : null}
    </>
  );
}

const states = ['QUARANTINED', 'TAKEN', 'IGNORED', 'RELEASED', 'DISCARDED'] as const;

function Filters() {
  const words = useWords();
  const filters = useFilters();
  const chosen = states.find((state) => state === filters.values.state) ?? 'all';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={chosen}
        onChange={(_event, state: string | null) => filters.set(state === null || state === 'all' ? {} : { state })}
        aria-label={words('intake.column.state')}
        sx={{ flexWrap: 'wrap' }}
      >
        {(['all', ...states] as const).map((state) => (
          <ToggleButton key={state} value={state}>
            {state === 'all' ? words('intake.all') : words(`intake.states.${state}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
