// The queue of conversations: by when each must be answered or closed, whose it is. Never a word of what was said.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Link as RouterLink } from 'react-router-dom';
import type { ConversationSummaryFragment } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { lookAgainMs } from '../requests/live.ts';
import { StoppedMark } from '../stops/StoppedMark.tsx';
import { onlys } from './queue-path.ts';
import { ConversationStatus } from './ConversationStatus.tsx';

export function ConversationsPage() {
  const words = useWords();
  const lookAgain = useLookAgain();
  const columns: Column<ConversationSummaryFragment>[] = [
    {
      key: 'reference',
      head: words('conversations.column.reference'),
      names: true,
      nowrap: true,
      cell: ({ id, reference }) => (
        <Link component={RouterLink} to={`/conversations/${id}`}>
          {reference}
        </Link>
      ),
    },
    {
      key: 'state',
      head: words('conversations.column.state'),
      cell: ({ state, stoppedSince }) => (
        <>
          <ConversationStatus state={state} />
          <StoppedMark since={stoppedSince} />
        </>
      ),
    },
    { key: 'kind', head: words('conversations.column.kind'), cell: ({ kind }) => words(`conversations.kinds.${kind}`) },
    {
      key: 'due',
      head: words('conversations.column.due'),
      width: 220,
      cell: (one) => (one.closedAt ? <Instant at={one.closedAt} /> : <TimeLeft until={one.nextDue} stacked />),
    },
    {
      key: 'assignedTo',
      head: words('conversations.column.assignedTo'),
      nowrap: true,
      cell: ({ assignedTo }) => assignedTo ?? words('conversations.nobody'),
    },
    {
      key: 'flagged',
      head: words('conversations.column.flagged'),
      cell: ({ flagged }) =>
        flagged.length > 0 ? (
          <Status tone="dueSoon" icon="block">
            {words('conversations.flagged')}
          </Status>
        ) : (
          words('frame.none')
        ),
    },
  ];
  return (
    <>
      <PageHead title={words('conversations.title')} lead={words('conversations.lead')} />
      <Register<ConversationSummaryFragment> resource="conversations" every={lookAgain(lookAgainMs)}>
        <RegisterList<ConversationSummaryFragment>
          what={words('conversations.title')}
          columns={columns}
          filters={<Filters />}
          empty={{ title: words('conversations.empty'), lead: words('conversations.emptyLead') }}
        />
      </Register>
    </>
  );
}

const states = ['OPEN', 'WAITING_FOR_CUSTOMER', 'ANSWERED', 'CLOSED'] as const;
export const kinds = ['CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT'] as const;

function Filters() {
  const words = useWords();
  const named = useNamed();
  const { values, set } = useFilters();
  const choose = (name: string, value: string) => {
    const { [name]: _old, ...others } = values;
    set(value === 'all' ? others : { ...others, [name]: value });
  };
  const one = (
    name: 'state' | 'kind' | 'only',
    all: readonly string[],
    label: string,
    word: (value: string) => string,
  ) => (
    <TextField
      select
      size="small"
      label={label}
      value={all.find((value) => value === values[name]) ?? 'all'}
      onChange={(event) => choose(name, event.target.value)}
      sx={{ minWidth: 200 }}
    >
      <MenuItem value="all">{words(name === 'state' ? 'conversations.notClosed' : 'conversations.all')}</MenuItem>
      {all.map((value) => (
        <MenuItem key={value} value={value}>
          {word(value)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      {one('state', states, words('conversations.column.state'), (value) => named('conversations.states', value))}
      {one('kind', kinds, words('conversations.column.kind'), (value) => named('conversations.kinds', value))}
      {one('only', onlys, words('conversations.only'), (value) => named('conversations.onlys', value))}
    </Box>
  );
}
