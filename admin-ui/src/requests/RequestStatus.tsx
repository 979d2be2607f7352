// Where a request stands, in words with its icon; once it is closed, how.
import type { RequestLineFragment, RightsRequestState } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<RightsRequestState, { tone: Tone; icon: StatusIcon }> = {
  RECEIVED: { tone: 'dueSoon', icon: 'clock' },
  VERIFYING: { tone: 'primary', icon: 'play' },
  VERIFIED: { tone: 'primary', icon: 'play' },
  DECIDED: { tone: 'primary', icon: 'law' },
  CARRYING_OUT: { tone: 'primary', icon: 'play' },
  CLOSED: { tone: 'muted', icon: 'done' },
};

export function RequestStatus({
  request: { state, outcome },
}: {
  request: Pick<RequestLineFragment, 'state' | 'outcome'>;
}) {
  const words = useWords();
  return (
    <Status {...looks[state]}>
      {state === 'CLOSED' && outcome ? words(`requests.outcomes.${outcome}`) : words(`requests.states.${state}`)}
    </Status>
  );
}
