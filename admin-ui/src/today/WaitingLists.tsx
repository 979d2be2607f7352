// The lists that wait: the overdue first, each with its time, whose turn it is, and the way there.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useListNames } from '../destruction/use-list-names.ts';
import type { BatchSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import { BatchStateStatus, Status } from '../pieces/Status.tsx';
import { TimeLeft } from '../pieces/TimeLeft.tsx';

export function WaitingLists({ lists }: { lists: readonly BatchSummaryFragment[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lists.map((list) => (
        <WaitingList key={list.id} list={list} />
      ))}
    </Box>
  );
}

function WaitingList({ list }: { list: BatchSummaryFragment }) {
  const words = useWords();
  const { titleOf } = useListNames();
  const waits = list.state === 'AWAITING_APPROVAL';
  const inTime = list.itemCount - list.overdueCount;
  return (
    <Box
      component="li"
      data-row
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
        alignItems: 'center',
        justifyContent: 'space-between',
        px: 4,
        py: 3.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline' }}>
          <Box component="h3" sx={{ m: 0, fontSize: '1rem', fontWeight: 650 }}>
            {titleOf(list.list)}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {list.reference}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 0.5, mt: 1 }}>
          {waits ? null : <BatchStateStatus state={list.state} />}
          {waits && list.overdueCount > 0 ? (
            <Link
              component={RouterLink}
              to={`/destruction/${list.id}?overdue=true`}
              sx={{ color: (theme) => theme.tokens.overdue }}
            >
              <Status tone="overdue" icon="late" strong>
                {words('today.overdue', { smart_count: list.overdueCount })}
              </Status>
            </Link>
          ) : null}
          {waits && inTime > 0 ? <span>{words('today.toApprove', { smart_count: inTime })}</span> : null}
        </Box>
        {waits ? (
          <Box sx={{ mt: 1, fontSize: '0.9375rem' }}>
            <TimeLeft until={list.overdueCount > 0 ? list.limitAt : list.approveBy} />
          </Box>
        ) : null}
        {waits && list.overdueCount > 0 ? (
          <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>{words('today.turn')}</Box>
        ) : null}
      </Box>
      <Button component={RouterLink} to={`/destruction/${list.id}`} variant="outlined">
        {words('today.openList')}
        <Heard>{list.reference}</Heard>
      </Button>
    </Box>
  );
}
