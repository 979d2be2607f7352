// People: found by what is exact about them, or read by organization and state. What is searched for never stands in an address.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useTask } from '../access/viewer.tsx';
import type { MembershipState, PersonSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { StoppedMark } from '../stops/StoppedMark.tsx';
import { MembershipStatus } from './MembershipStatus.tsx';

export function PeoplePage() {
  const words = useWords();
  const [search, setSearch] = useState('');
  return (
    <>
      <PageHead title={words('people.title')} lead={words('people.lead')} />
      <PurposeGate>
        {(purpose) => (
          <Register<PersonSummaryFragment> resource="people" meta={{ purpose, search }}>
            <People search={search} setSearch={setSearch} />
          </Register>
        )}
      </PurposeGate>
    </>
  );
}

function People({ search, setSearch }: { search: string; setSearch: (search: string) => void }) {
  const words = useWords();
  const columns = useColumns();
  const searched = search !== '';
  return (
    <RegisterList<PersonSummaryFragment>
      what={words('people.title')}
      columns={columns}
      filters={<Search search={search} setSearch={setSearch} />}
      empty={{
        title: words(searched ? 'people.nobody' : 'people.empty'),
        lead: words(searched ? 'people.nobodyLead' : 'people.emptyLead'),
      }}
    />
  );
}

const states = ['ACTIVE', 'RECOVERABLE', 'WITHDRAWN', 'DESTROYED'] as const satisfies readonly MembershipState[];

function Search({ search, setSearch }: { search: string; setSearch: (search: string) => void }) {
  const words = useWords();
  const filters = useFilters();
  const [typed, setTyped] = useState(search);
  const state = states.find((one) => one === filters.values.state) ?? '';
  const { organizationId } = filters.values;
  return (
    <Box
      component="form"
      role="search"
      aria-label={words('people.search')}
      data-search
      onSubmit={(event) => {
        event.preventDefault();
        setSearch(typed.trim());
        filters.toFirstPage();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}
    >
      <TextField
        type="search"
        size="small"
        label={words('people.searchLabel')}
        helperText={words('people.searchHelp')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        slotProps={{ htmlInput: { spellCheck: false, maxLength: 254 } }}
        sx={{ flex: '1 1 340px', maxWidth: 560 }}
      />
      <Button type="submit" variant="contained" sx={{ minHeight: 40 }}>
        {words('people.find')}
      </Button>
      <TextField
        select
        size="small"
        label={words('people.state')}
        value={state}
        onChange={(event) =>
          filters.set({
            ...(typeof organizationId === 'string' ? { organizationId } : {}),
            ...(event.target.value === '' ? {} : { state: event.target.value }),
          })
        }
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 200 }}
      >
        <MenuItem value="">{words('people.anyState')}</MenuItem>
        {states.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`people.states.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {typeof organizationId === 'string' ? (
        <Button variant="outlined" onClick={() => filters.set(state === '' ? {} : { state })} sx={{ minHeight: 40 }}>
          {words('people.oneOrganization')}
        </Button>
      ) : null}
    </Box>
  );
}

function useColumns(): Column<PersonSummaryFragment>[] {
  const words = useWords();
  const opensOrganizations = useTask('organizations');
  const shut = (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {words('people.nameShut')}
    </Box>
  );
  return [
    {
      key: 'person',
      head: words('people.column.person'),
      names: true,
      cell: ({ id, reference, name, restriction }) => (
        <>
          <Link component={RouterLink} to={`/people/${id}`}>
            {reference}
          </Link>
          <Box sx={{ fontWeight: 400 }}>{name ?? (restriction ? shut : '–')}</Box>
          {restriction?.reason === 'REQUESTED' ? <StoppedMark since={restriction.since} /> : null}
        </>
      ),
    },
    { key: 'email', head: words('people.column.email'), cell: ({ email }) => email ?? '–' },
    { key: 'number', head: words('people.column.number'), cell: ({ employeeNumber }) => employeeNumber ?? '–' },
    {
      key: 'state',
      head: words('people.column.state'),
      cell: ({ membership }) => <MembershipStatus membership={membership ?? null} />,
    },
    {
      key: 'organization',
      head: words('people.column.organization'),
      cell: ({ organization }) =>
        organization && opensOrganizations ? (
          <Link component={RouterLink} to={`/organizations/${organization.id}`}>
            {organization.reference}
          </Link>
        ) : (
          (organization?.reference ?? '–')
        ),
    },
  ];
}
