// All destruction lists: overdue first, then by deadline; filters stand in the address.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { BatchSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { BatchStateStatus, Status } from '../pieces/Status.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { SelectNow } from './SelectNow.tsx';
import { useListNames } from './use-list-names.ts';

export function BatchesPage() {
  const words = useWords();
  const maySelect = useTask('selecting');
  return (
    <>
      <PageHead
        title={words('destruction.title')}
        lead={words('destruction.lead')}
        actions={maySelect ? <SelectNow /> : null}
      />
      <Register<BatchSummaryFragment> resource="destruction">
        <Lists />
      </Register>
    </>
  );
}

function Lists() {
  const words = useWords();
  const columns = useColumns();
  return (
    <RegisterList<BatchSummaryFragment>
      what={words('destruction.title')}
      columns={columns}
      filters={<Filters />}
      empty={{ title: words('destruction.empty'), lead: words('destruction.emptyLead') }}
    />
  );
}

const filterStates = ['all', 'waiting', 'running', 'done', 'returned', 'stopped'] as const;

function Filters() {
  const words = useWords();
  const filters = useFilters();
  const chosen = filterStates.find((state) => state === filters.values.state) ?? 'all';
  const overdue = filters.values.overdue === true;
  const set = (state: string, onlyOverdue: boolean) =>
    filters.set({ ...(state === 'all' ? {} : { state }), ...(onlyOverdue ? { overdue: true } : {}) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={chosen}
        onChange={(_event, state: string | null) => set(state ?? 'all', overdue)}
        aria-label={words('destruction.filter.state')}
        sx={{ flexWrap: 'wrap' }}
      >
        {filterStates.map((state) => (
          <ToggleButton key={state} value={state}>
            {words(`destruction.filter.${state}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FormControlLabel
        control={<Checkbox size="small" checked={overdue} onChange={(_event, checked) => set(chosen, checked)} />}
        label={words('destruction.filter.overdue')}
      />
    </Box>
  );
}

function useColumns(): Column<BatchSummaryFragment>[] {
  const words = useWords();
  const { titleOf } = useListNames();
  return [
    {
      key: 'list',
      width: 200,
      head: words('destruction.column.list'),
      names: true,
      cell: ({ id, list, reference }) => (
        <>
          <Link component={RouterLink} to={`/destruction/${id}`}>
            {titleOf(list)}
          </Link>
          <Box sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.8125rem' }}>{reference}</Box>
        </>
      ),
    },
    {
      key: 'state',
      width: 170,
      head: words('destruction.column.state'),
      cell: ({ state }) => <BatchStateStatus state={state} />,
    },
    { key: 'items', width: 120, head: words('destruction.column.items'), cell: (batch) => <Items batch={batch} /> },
    {
      key: 'deadline',
      width: 230,
      head: words('destruction.column.deadline'),
      cell: (batch) =>
        batch.state === 'AWAITING_APPROVAL' ? (
          <TimeLeft until={batch.overdueCount > 0 ? batch.limitAt : batch.approveBy} stacked />
        ) : (
          '–'
        ),
    },
    {
      key: 'selected',
      width: 150,
      head: words('destruction.column.selected'),
      cell: ({ selectedAt }) => <Instant at={selectedAt} />,
    },
  ];
}

function Items({ batch: { itemCount, overdueCount, excludedCount, state } }: { batch: BatchSummaryFragment }) {
  const words = useWords();
  return (
    <>
      {words('destruction.items', { smart_count: itemCount })}
      {overdueCount > 0 && state === 'AWAITING_APPROVAL' ? (
        <Box>
          <Status tone="overdue" icon="late">
            {words('destruction.overdueOf', { smart_count: overdueCount })}
          </Status>
        </Box>
      ) : null}
      {excludedCount > 0 ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {words('destruction.excludedOf', { smart_count: excludedCount })}
        </Box>
      ) : null}
    </>
  );
}
