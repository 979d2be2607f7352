// Where a redaction stands, in words with an icon; what a legal hold keeps says so.
import type { RedactionLineFragment, RedactionState } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<RedactionState, { tone: Tone; icon: StatusIcon }> = {
  PROPOSED: { tone: 'dueSoon', icon: 'clock' },
  RETURNED: { tone: 'muted', icon: 'undo' },
  APPROVED: { tone: 'primary', icon: 'play' },
  DONE: { tone: 'onTrack', icon: 'done' },
};

export function RedactionStatus({
  redaction: { state, heldSince },
}: {
  redaction: Pick<RedactionLineFragment, 'state' | 'heldSince'>;
}) {
  const words = useWords();
  if (state === 'APPROVED' && heldSince)
    return (
      <Status tone="held" icon="lock">
        {words('redactions.held')}
      </Status>
    );
  return <Status {...looks[state]}>{words(`redactions.states.${state}`)}</Status>;
}
