// Where a record of misuse stands: suspected, confirmed, objected to, cleared, gone.
import type { MisuseState, MisuseSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';

const looks: Record<MisuseState, { tone: Tone; icon: StatusIcon }> = {
  SUSPECTED: { tone: 'dueSoon', icon: 'clock' },
  CONFIRMED: { tone: 'kept', icon: 'law' },
  OBJECTED: { tone: 'dueSoon', icon: 'clock' },
  REJECTED: { tone: 'kept', icon: 'law' },
  CLEARED: { tone: 'muted', icon: 'undo' },
};

/** The state as screens word it: what of a record is not here any more was destroyed or archived. */
export const shownState = ({ state, gone }: Pick<MisuseSummaryFragment, 'state' | 'gone'>) =>
  gone ? (state === 'CLEARED' ? 'GONE' : 'ARCHIVED') : state;

export function MisuseStatus({ record }: { record: Pick<MisuseSummaryFragment, 'state' | 'gone'> }) {
  const words = useWords();
  const look = record.gone ? ({ tone: 'muted', icon: 'done' } as const) : looks[record.state];
  return <Status {...look}>{words(`misuse.states.${shownState(record)}`)}</Status>;
}
