// Before personal data: the question what somebody looks for. After it: the answer in sight, and a way to change it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { PurposeChoice } from './PurposeChoice.tsx';
import { PurposeDialog } from './PurposeDialog.tsx';
import { usePurpose, usePurposes } from './purpose.tsx';

/** Draws its children with the chosen purpose, and not before there is one. */
export function PurposeGate({ children }: { children: (purpose: string) => ReactNode }) {
  const { purpose } = usePurpose();
  if (purpose === null) return <Ask />;
  return (
    <>
      <Current purpose={purpose} />
      {children(purpose)}
    </>
  );
}

function Ask() {
  const words = useWords();
  const { choose } = usePurpose();
  const { purposes } = usePurposes();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Section title={words('purpose.title')} lead={words(purposes.length === 0 ? 'purpose.none' : 'purpose.lead')}>
      <PurposeChoice purposes={purposes} chosen={chosen} choose={setChosen} />
      {purposes.length > 0 ? (
        <Button variant="contained" disabled={chosen === null} onClick={() => choose(chosen)} sx={{ mt: 4 }}>
          {words('purpose.choose')}
        </Button>
      ) : null}
    </Section>
  );
}

function Current({ purpose }: { purpose: string }) {
  const words = useWords();
  const { choose } = usePurpose();
  const { titleOf } = usePurposes();
  const [changing, setChanging] = useState(false);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 4,
        rowGap: 1,
        alignItems: 'center',
        mb: 4,
        fontSize: '0.875rem',
      }}
    >
      <Status tone="kept" icon="law">
        {words('purpose.current', { purpose: titleOf(purpose) })}
      </Status>
      <Button size="small" onClick={() => setChanging(true)}>
        {words('purpose.change')}
      </Button>
      {changing ? (
        <PurposeDialog
          close={() => setChanging(false)}
          choose={(chosen) => {
            choose(chosen);
            setChanging(false);
          }}
        />
      ) : null}
    </Box>
  );
}
