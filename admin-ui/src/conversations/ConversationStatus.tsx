// Where a conversation stands, in words and with an icon.
import type { ConversationState } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<ConversationState, { tone: Tone; icon: StatusIcon }> = {
  OPEN: { tone: 'dueSoon', icon: 'clock' },
  WAITING_FOR_CUSTOMER: { tone: 'muted', icon: 'play' },
  ANSWERED: { tone: 'onTrack', icon: 'done' },
  CLOSED: { tone: 'muted', icon: 'lock' },
};

export function ConversationStatus({ state }: { state: ConversationState }) {
  const words = useWords();
  return <Status {...looks[state]}>{words(`conversations.states.${state}`)}</Status>;
}
