// The register of guardian consents: what waits and what holds, or what is over. Never a name, and never what kind of ward it is about.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { GuardianLineFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { plainDayInWords } from '../time/calendar.ts';
import { GuardianStatus } from './GuardianStatus.tsx';
import { RegisterGuardian } from './RegisterGuardian.tsx';

export function GuardiansPage() {
  const words = useWords();
  const language = useLanguage();
  const [registering, setRegistering] = useState(false);
  const columns: Column<GuardianLineFragment>[] = [
    {
      key: 'reference',
      head: words('guardians.column.reference'),
      names: true,
      nowrap: true,
      cell: ({ id, reference }) => (
        <Link component={RouterLink} to={`/guardians/${id}`}>
          {reference}
        </Link>
      ),
    },
    { key: 'state', head: words('guardians.column.state'), cell: (line) => <GuardianStatus line={line} /> },
    {
      key: 'receivedAt',
      head: words('guardians.column.receivedAt'),
      cell: ({ receivedAt }) => <Instant at={receivedAt} />,
    },
    {
      key: 'papers',
      head: words('guardians.column.papers'),
      cell: ({ missing, endedAt, validFrom }) =>
        endedAt || validFrom
          ? words('frame.none')
          : missing.length === 0
            ? words('guardians.complete')
            : words('guardians.missing', { papers: missing.map((one) => words(`guardians.paper.${one}`)).join(', ') }),
    },
    {
      key: 'validUntil',
      head: words('guardians.column.validUntil'),
      cell: ({ validUntil }) => (validUntil ? plainDayInWords(validUntil, language) : words('frame.none')),
    },
  ];
  return (
    <>
      <PageHead
        title={words('guardians.title')}
        lead={words('guardians.lead')}
        actions={
          <Button variant="contained" onClick={() => setRegistering(true)}>
            {words('guardians.register')}
          </Button>
        }
      />
      <Register<GuardianLineFragment> resource="guardians">
        <RegisterList<GuardianLineFragment>
          what={words('guardians.title')}
          columns={columns}
          filters={<Filters />}
          empty={{ title: words('guardians.empty'), lead: words('guardians.emptyLead') }}
        />
      </Register>
      {registering ? <RegisterGuardian close={() => setRegistering(false)} /> : null}
    </>
  );
}

const states = ['RECEIVED', 'CHECKED_ONCE', 'CHECKED', 'GRANTED', 'over'] as const;

function Filters() {
  const words = useWords();
  const filters = useFilters();
  const chosen = states.find((state) => state === filters.values.state) ?? 'all';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <TextField
        select
        size="small"
        label={words('guardians.filter')}
        value={chosen}
        onChange={(event) => filters.set(event.target.value === 'all' ? {} : { state: event.target.value })}
        sx={{ minWidth: 260 }}
      >
        <MenuItem value="all">{words('guardians.all')}</MenuItem>
        {states.map((state) => (
          <MenuItem key={state} value={state}>
            {words(state === 'over' ? 'guardians.over' : `guardians.states.${state}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
