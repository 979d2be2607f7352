// Where a guardian consent stands, by icon and words.
import type { GuardianLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

type Shown = GuardianLineFragment['state'] | 'FROZEN' | 'MISSING';

const looks: Record<Shown, { tone: Tone; icon: StatusIcon }> = {
  RECEIVED: { tone: 'dueSoon', icon: 'clock' },
  CHECKED_ONCE: { tone: 'dueSoon', icon: 'clock' },
  CHECKED: { tone: 'dueSoon', icon: 'clock' },
  GRANTED: { tone: 'onTrack', icon: 'done' },
  REFUSED: { tone: 'muted', icon: 'undo' },
  LAPSED: { tone: 'muted', icon: 'undo' },
  ENDED: { tone: 'muted', icon: 'done' },
  FROZEN: { tone: 'kept', icon: 'law' },
  MISSING: { tone: 'dueSoon', icon: 'clock' },
};

export function GuardianStatus({ line }: { line: Pick<GuardianLineFragment, 'state' | 'frozenAt' | 'missing'> }) {
  const words = useWords();
  const shown: Shown =
    line.state === 'GRANTED' && line.frozenAt ? 'FROZEN' : line.missing.length > 0 ? 'MISSING' : line.state;
  return <Status {...looks[shown]}>{words(`guardians.states.${shown}`)}</Status>;
}
