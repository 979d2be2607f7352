// How much time a request leaves; overdue it says whose turn it is. Closed it says when that was.
import Box from '@mui/material/Box';
import type { RequestLineFragment } from '../generated/operations.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';

type Timed = Pick<RequestLineFragment, 'state' | 'answerBy' | 'closedAt' | 'overdue' | 'assignedTo'>;

export function RequestTime({ request, stacked = false }: { request: Timed; stacked?: boolean }) {
  const words = useWords();
  if (request.closedAt)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words('requests.closedAt')} <Instant at={request.closedAt} />
      </Box>
    );
  return (
    <>
      <TimeLeft until={request.answerBy} stacked={stacked} />
      {request.overdue ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{turnOf(request, words)}</Box>
      ) : null}
    </>
  );
}

function turnOf({ state, assignedTo }: Timed, words: Words): string {
  if (state === 'VERIFIED') return words('requests.turn.decide');
  if (state === 'DECIDED' || state === 'CARRYING_OUT') return words('requests.turn.system');
  return assignedTo === null ? words('requests.turn.nobody') : words('requests.turn.staff', { number: assignedTo });
}
