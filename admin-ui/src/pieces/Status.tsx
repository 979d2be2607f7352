// A state in words with its icon and colour; the colour never says anything alone.
import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import ErrorIcon from '@mui/icons-material/ErrorOutlineRounded';
import GavelIcon from '@mui/icons-material/GavelRounded';
import LockIcon from '@mui/icons-material/LockOutlined';
import PlayIcon from '@mui/icons-material/PlayCircleOutlineRounded';
import ScheduleIcon from '@mui/icons-material/ScheduleRounded';
import UndoIcon from '@mui/icons-material/UndoRounded';
import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';
import type { BatchState, Verdict } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Tone } from '../theme/tokens.ts';
import type { Urgency } from '../time/time-left.ts';

export type StatusIcon = 'done' | 'late' | 'clock' | 'law' | 'lock' | 'play' | 'undo' | 'block';

const icons: Record<StatusIcon, SvgIconComponent> = {
  done: CheckIcon,
  late: ErrorIcon,
  clock: ScheduleIcon,
  law: GavelIcon,
  lock: LockIcon,
  play: PlayIcon,
  undo: UndoIcon,
  block: BlockIcon,
};

export function Status({
  tone,
  icon,
  children,
  strong = false,
}: {
  tone: Tone;
  icon: StatusIcon;
  children: ReactNode;
  strong?: boolean;
}) {
  const Icon = icons[icon];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'baseline',
        gap: 1.5,
        color: (theme) => theme.tokens[tone],
        fontWeight: strong ? 650 : 550,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: '1.125em', mt: '0.17em', flexShrink: 0, alignSelf: 'flex-start' }} />
      <span>{children}</span>
    </Box>
  );
}

const urgencies: Record<Urgency, { tone: Tone; icon: StatusIcon }> = {
  'on-track': { tone: 'onTrack', icon: 'clock' },
  'due-soon': { tone: 'dueSoon', icon: 'clock' },
  overdue: { tone: 'overdue', icon: 'late' },
};

export function UrgencyStatus({
  urgency,
  children,
  strong,
}: {
  urgency: Urgency;
  children: ReactNode;
  strong?: boolean;
}) {
  return (
    <Status {...urgencies[urgency]} strong={strong}>
      {children}
    </Status>
  );
}

const verdicts: Record<Verdict, { tone: Tone; icon: StatusIcon }> = {
  RUNNING: { tone: 'muted', icon: 'play' },
  RECOVERY: { tone: 'onTrack', icon: 'undo' },
  DUE: { tone: 'dueSoon', icon: 'clock' },
  KEPT: { tone: 'kept', icon: 'law' },
  HELD: { tone: 'held', icon: 'lock' },
};

/** `done`: what was due has been destroyed. */
export function VerdictStatus({ verdict, done = false }: { verdict: Verdict; done?: boolean }) {
  const words = useWords();
  if (done && verdict === 'DUE') {
    return (
      <Status tone="onTrack" icon="done">
        {words('destruction.destroyed')}
      </Status>
    );
  }
  return <Status {...verdicts[verdict]}>{words(`verdicts.${verdict}`)}</Status>;
}

const batchStates: Record<BatchState, { tone: Tone; icon: StatusIcon }> = {
  AWAITING_APPROVAL: { tone: 'dueSoon', icon: 'clock' },
  RETURNED: { tone: 'muted', icon: 'undo' },
  APPROVED: { tone: 'primary', icon: 'play' },
  DESTROYING: { tone: 'primary', icon: 'play' },
  PROVING: { tone: 'primary', icon: 'play' },
  COMPLETED: { tone: 'onTrack', icon: 'done' },
  STOPPED: { tone: 'overdue', icon: 'late' },
};

export function BatchStateStatus({ state }: { state: BatchState }) {
  const words = useWords();
  return <Status {...batchStates[state]}>{words(`states.${state}`)}</Status>;
}
