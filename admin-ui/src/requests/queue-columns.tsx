// The columns of the queue.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { RequestLineFragment } from '../generated/operations.ts';
import { languageNames, asLanguage } from '../i18n/catalog.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import type { Column } from '../pieces/Sheet.tsx';
import { StoppedMark } from '../stops/StoppedMark.tsx';
import { RequestStatus } from './RequestStatus.tsx';
import { RequestTime } from './RequestTime.tsx';
import type { Selection } from './use-selection.ts';

export function useQueueColumns(selection: Selection): Column<RequestLineFragment>[] {
  const words = useWords();
  const named = useNamed();
  const assigns = useTask('matchingRequests');
  const tick: Column<RequestLineFragment> = {
    key: 'tick',
    width: 48,
    head: words('requests.column.tick'),
    quietHead: true,
    cell: ({ id, reference }) => (
      <Checkbox
        size="small"
        checked={selection.has(id)}
        onChange={() => selection.toggle(id)}
        slotProps={{ input: { 'aria-label': words('requests.choose', { reference }) } }}
        sx={{ p: 0.5, m: -0.5 }}
      />
    ),
  };
  return [
    ...(assigns ? [tick] : []),
    {
      key: 'reference',
      head: words('requests.column.reference'),
      names: true,
      nowrap: true,
      cell: ({ id, reference }) => (
        <Link component={RouterLink} to={`/requests/${id}`}>
          {reference}
        </Link>
      ),
    },
    {
      key: 'kind',
      head: words('requests.column.kind'),
      cell: ({ kind, kindConfirmed }) => (
        <>
          {words(`requests.kinds.${kind}`)}
          {kindConfirmed ? null : (
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{words('requests.suggested')}</Box>
          )}
        </>
      ),
    },
    {
      key: 'state',
      head: words('requests.column.state'),
      cell: (request) => (
        <>
          <RequestStatus request={request} />
          <StoppedMark since={request.stoppedSince} />
        </>
      ),
    },
    {
      key: 'time',
      width: 196,
      head: words('requests.column.time'),
      cell: (request) => <RequestTime request={request} stacked />,
    },
    { key: 'law', head: words('requests.column.law'), cell: ({ law }) => named('requests.laws', law) },
    {
      key: 'assignedTo',
      head: words('requests.column.assignedTo'),
      nowrap: true,
      cell: ({ assignedTo }) => assignedTo ?? words('requests.nobody'),
    },
    {
      key: 'channel',
      head: words('requests.column.channel'),
      cell: ({ channel }) => words(`requests.channels.${channel}`),
    },
    {
      key: 'language',
      head: words('requests.column.language'),
      cell: ({ language }) => <span lang={language}>{languageNames[asLanguage(language)]}</span>,
    },
  ];
}
