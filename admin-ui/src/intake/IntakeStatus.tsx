// How a message that came in ended, in words with its icon.
import type { IntakeState } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<IntakeState, { tone: Tone; icon: StatusIcon }> = {
  TAKEN: { tone: 'onTrack', icon: 'done' },
  IGNORED: { tone: 'muted', icon: 'block' },
  QUARANTINED: { tone: 'dueSoon', icon: 'lock' },
  RELEASED: { tone: 'onTrack', icon: 'undo' },
  DISCARDED: { tone: 'muted', icon: 'block' },
};

export function IntakeStatus({ state }: { state: IntakeState }) {
  const words = useWords();
  return <Status {...looks[state]}>{words(`intake.states.${state}`)}</Status>;
}
