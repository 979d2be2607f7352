// The register of misuse: what was reported, where it stands, whom it is about. Never a word of the evidence.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { MisuseSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { MisuseStatus } from './MisuseStatus.tsx';
import { PersonLink } from './PersonLink.tsx';
import { ReportDialog } from './ReportDialog.tsx';

export function MisuseRecordsPage() {
  const words = useWords();
  const reports = useTask('reportingMisuse');
  const [reporting, setReporting] = useState(false);
  const columns: Column<MisuseSummaryFragment>[] = [
    {
      key: 'reference',
      head: words('misuse.column.reference'),
      names: true,
      nowrap: true,
      cell: ({ id, reference }) => (
        <Link component={RouterLink} to={`/misuse/${id}`}>
          {reference}
        </Link>
      ),
    },
    { key: 'state', head: words('misuse.column.state'), cell: (record) => <MisuseStatus record={record} /> },
    { key: 'person', head: words('misuse.column.person'), cell: (record) => <PersonLink record={record} /> },
    {
      key: 'reportedAt',
      head: words('misuse.column.reportedAt'),
      cell: ({ reportedAt }) => <Instant at={reportedAt} />,
    },
    {
      key: 'reportedBy',
      head: words('misuse.column.reportedBy'),
      nowrap: true,
      cell: ({ reportedBy }) => reportedBy,
    },
    {
      key: 'decidedAt',
      head: words('misuse.column.decidedAt'),
      cell: ({ decidedAt }) => (decidedAt ? <Instant at={decidedAt} /> : words('frame.none')),
    },
    {
      key: 'toldAt',
      head: words('misuse.column.toldAt'),
      cell: ({ toldAt }) => (toldAt ? <Instant at={toldAt} /> : words('misuse.untold')),
    },
  ];
  return (
    <>
      <PageHead
        title={words('misuse.title')}
        lead={words('misuse.lead')}
        actions={
          reports ? (
            <Button variant="contained" onClick={() => setReporting(true)}>
              {words('misuse.report')}
            </Button>
          ) : null
        }
      />
      <Register<MisuseSummaryFragment> resource="misuse">
        <RegisterList<MisuseSummaryFragment>
          what={words('misuse.title')}
          columns={columns}
          filters={<Filters />}
          empty={{ title: words('misuse.empty'), lead: words('misuse.emptyLead') }}
        />
      </Register>
      {reporting ? <ReportDialog close={() => setReporting(false)} /> : null}
    </>
  );
}

const states = ['SUSPECTED', 'CONFIRMED', 'OBJECTED', 'REJECTED', 'CLEARED'] as const;

function Filters() {
  const words = useWords();
  const filters = useFilters();
  const chosen = states.find((state) => state === filters.values.state) ?? 'all';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <TextField
        select
        size="small"
        label={words('misuse.column.state')}
        value={chosen}
        onChange={(event) => filters.set(event.target.value === 'all' ? {} : { state: event.target.value })}
        sx={{ minWidth: 260 }}
      >
        <MenuItem value="all">{words('misuse.all')}</MenuItem>
        {states.map((state) => (
          <MenuItem key={state} value={state}>
            {words(`misuse.states.${state}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
