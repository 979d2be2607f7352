// All legal holds: those in force first, by the day of their review.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { HoldSummaryFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { plainDayInWords } from '../time/calendar.ts';
import { HoldStatus } from './HoldStatus.tsx';
import { PlaceHoldDialog } from './PlaceHoldDialog.tsx';
import { useHoldsWhat } from './use-holds-what.ts';

export function HoldsPage() {
  const words = useWords();
  const language = useLanguage();
  const decides = useTask('deciding');
  const what = useHoldsWhat();
  const [placing, setPlacing] = useState(false);
  const columns: Column<HoldSummaryFragment>[] = [
    {
      key: 'number',
      head: words('holds.column.number'),
      names: true,
      nowrap: true,
      cell: ({ id, number }) => (
        <Link component={RouterLink} to={`/holds/${id}`}>
          {number}
        </Link>
      ),
    },
    { key: 'state', head: words('holds.column.state'), cell: (hold) => <HoldStatus hold={hold} /> },
    { key: 'what', head: words('holds.column.what'), cell: what },
    { key: 'case', head: words('holds.column.case'), cell: ({ caseRef }) => caseRef },
    { key: 'law', head: words('holds.column.law'), width: 240, cell: ({ law }) => law },
    { key: 'review', head: words('holds.column.review'), cell: ({ reviewOn }) => plainDayInWords(reviewOn, language) },
    { key: 'by', head: words('holds.column.by'), nowrap: true, cell: ({ placedBy }) => placedBy },
  ];
  return (
    <>
      <PageHead
        title={words('holds.title')}
        lead={words('holds.lead')}
        actions={
          decides ? (
            <Button variant="contained" onClick={() => setPlacing(true)}>
              {words('holds.place')}
            </Button>
          ) : null
        }
      />
      <Register<HoldSummaryFragment> resource="holds">
        <RegisterList<HoldSummaryFragment>
          what={words('holds.title')}
          columns={columns}
          filters={<Filters />}
          empty={{ title: words('holds.empty'), lead: words('holds.emptyLead') }}
        />
      </Register>
      {placing ? <PlaceHoldDialog close={() => setPlacing(false)} /> : null}
    </>
  );
}

const choices = ['all', 'inForce', 'review', 'over'] as const;

function Filters() {
  const words = useWords();
  const filters = useFilters();
  const chosen = choices.find((choice) => choice === filters.values.state) ?? 'all';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <TextField
        select
        size="small"
        label={words('holds.column.state')}
        value={chosen}
        onChange={(event) => filters.set(event.target.value === 'all' ? {} : { state: event.target.value })}
        sx={{ minWidth: 240 }}
      >
        {choices.map((choice) => (
          <MenuItem key={choice} value={choice}>
            {words(`holds.filter.${choice}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
