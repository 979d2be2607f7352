// Select, approve, destroy, prove, certify: who did it and when, what is now, what is to come.
import CheckIcon from '@mui/icons-material/CheckRounded';
import CloseIcon from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Instant } from '../pieces/TimeLeft.tsx';
import { stepsOf, type Step } from './steps.ts';
import { useWho } from './use-who.ts';

export function Steps({ batch }: { batch: BatchDetailFragment }) {
  return (
    <Box
      component="ol"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'repeat(5, 1fr)' },
        columnGap: 4,
        rowGap: 4,
      }}
    >
      {stepsOf(batch).map((step, index) => (
        <OneStep key={step.name} step={step} number={index + 1} />
      ))}
    </Box>
  );
}

function OneStep({ step: { name, state, at, by }, number }: { step: Step; number: number }) {
  const words = useWords();
  const who = useWho();
  const strong = state === 'current' || state === 'failed';
  return (
    <Box
      component="li"
      aria-current={state === 'current' ? 'step' : undefined}
      sx={{ display: 'flex', gap: 2.5, minWidth: 0 }}
    >
      <Box
        aria-hidden
        sx={{
          flexShrink: 0,
          width: 26,
          height: 26,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          fontSize: '0.8125rem',
          fontWeight: 650,
          border: 2,
          ...(state === 'done'
            ? { bgcolor: 'primary.main', borderColor: 'primary.main', color: 'primary.contrastText' }
            : {}),
          ...(state === 'current' ? { borderColor: 'primary.main', color: 'primary.main' } : {}),
          ...(state === 'failed' ? { borderColor: 'error.main', color: 'error.main' } : {}),
          ...(state === 'next' ? { borderColor: 'divider', color: 'text.secondary' } : {}),
        }}
      >
        {state === 'done' ? (
          <CheckIcon sx={{ fontSize: 16 }} />
        ) : state === 'failed' ? (
          <CloseIcon sx={{ fontSize: 16 }} />
        ) : (
          number
        )}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: strong ? 650 : 550, color: state === 'next' ? 'text.secondary' : 'text.primary' }}>
          {words(`destruction.step.${name}`)}
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {at === null ? words(`destruction.stepState.${state}`) : <Instant at={at} />}
          {by === null ? null : <Box>{who(by)}</Box>}
        </Box>
      </Box>
    </Box>
  );
}
