// Granted rights: who, what, why, from, until, by whom. Revoked ones stay in sight: the ledger forgets nothing for three years.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import type { GrantLineFragment } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import { Section } from '../pieces/Section.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { dayInWords } from '../time/calendar.ts';
import { useNow, useTelling } from '../time/server-clock.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { RevokeDialog } from './EndDialogs.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { useDecider } from './use-decider.ts';
import { useStaff } from './use-staff.ts';

export function Grants() {
  const words = useWords();
  const changes = useTask('changingGrants');
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<GrantLineFragment | null>(null);
  const columns = useColumns(changes ? setRevoking : null);
  return (
    <Section
      title={words('rights.grants')}
      flush
      actions={
        changes ? (
          <Button variant="outlined" onClick={() => setGranting(true)}>
            {words('rights.grant')}
          </Button>
        ) : null
      }
    >
      <Register<GrantLineFragment> resource="grants">
        <RegisterList<GrantLineFragment>
          what={words('rights.grants')}
          columns={columns}
          filters={<Filters />}
          empty={{ title: words('rights.grantsEmpty'), lead: '' }}
          bare
        />
      </Register>
      {granting ? <GrantDialog close={() => setGranting(false)} /> : null}
      {revoking ? <RevokeDialog grant={revoking} close={() => setRevoking(null)} /> : null}
    </Section>
  );
}

function Filters() {
  const words = useWords();
  const filters = useFilters();
  const staff = useStaff();
  const chosen = filters.values.staffNumber;
  const value = typeof chosen === 'string' ? chosen : '';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <TextField
        select
        size="small"
        label={words('rights.filterStaff')}
        value={staff.some(({ number }) => number === value) ? value : ''}
        onChange={(event) => filters.set(event.target.value === '' ? {} : { staffNumber: event.target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 240 }}
      >
        <MenuItem value="">{words('rights.filterStaffAll')}</MenuItem>
        {staff.map(({ number, name }) => (
          <MenuItem key={number} value={number}>
            {[number, name].filter(Boolean).join(' · ')}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

function useColumns(revoke: ((grant: GrantLineFragment) => void) | null): Column<GrantLineFragment>[] {
  const words = useWords();
  const named = useNamed();
  const by = useDecider();
  const now = useNow();
  const columns: Column<GrantLineFragment>[] = [
    {
      key: 'staff',
      head: words('rights.column.staff'),
      names: true,
      nowrap: true,
      cell: ({ staffNumber }) => staffNumber,
    },
    { key: 'role', head: words('rights.column.role'), cell: ({ role }) => named('roles', role) },
    { key: 'state', head: words('rights.column.state'), cell: (grant) => <GrantState grant={grant} /> },
    { key: 'reason', width: 160, head: words('rights.column.reason'), cell: ({ reason }) => reason },
    { key: 'from', width: 130, head: words('rights.column.from'), cell: ({ from }) => <Instant at={from} /> },
    {
      key: 'until',
      width: 130,
      head: words('rights.column.until'),
      cell: ({ until }) => (until ? <Instant at={until} /> : words('rights.open')),
    },
    { key: 'by', head: words('rights.column.by'), nowrap: true, cell: ({ grantedBy }) => by(grantedBy) },
  ];
  if (revoke) {
    columns.push({
      key: 'revoke',
      head: words('rights.column.action'),
      quietHead: true,
      align: 'right',
      cell: (grant) =>
        stateOf(grant, now) === 'in force' || stateOf(grant, now) === 'later' ? (
          <Button
            size="small"
            color="secondary"
            onClick={() => revoke(grant)}
            sx={{ my: -1, mr: -2.5, whiteSpace: 'nowrap' }}
          >
            {words('rights.revoke')}
            <Heard>{`${named('roles', grant.role)} ${grant.staffNumber}`}</Heard>
          </Button>
        ) : null,
    });
  }
  return columns;
}

function stateOf(
  { revokedAt, until, from }: GrantLineFragment,
  now: Date,
): 'revoked' | 'expired' | 'later' | 'in force' {
  if (revokedAt) return 'revoked';
  if (until && new Date(until) <= now) return 'expired';
  return new Date(from) > now ? 'later' : 'in force';
}

function GrantState({ grant }: { grant: GrantLineFragment }) {
  const words = useWords();
  const now = useNow();
  const telling = useTelling();
  const day = (at: string | null | undefined) => (at ? dayInWords(new Date(at), telling) : '');
  switch (stateOf(grant, now)) {
    case 'revoked':
      return (
        <Status tone="muted" icon="block">
          {words('rights.revoked', { at: day(grant.revokedAt) })}
        </Status>
      );
    case 'expired':
      return (
        <Status tone="muted" icon="clock">
          {words('rights.expired', { at: day(grant.until) })}
        </Status>
      );
    case 'later':
      return (
        <Status tone="muted" icon="clock">
          {words('rights.later', { at: day(grant.from) })}
        </Status>
      );
    case 'in force':
      return (
        <Status tone="onTrack" icon="done">
          {words('rights.inForce')}
        </Status>
      );
  }
}
