// On the page of a person: that there are records of misuse, for those who may know; and the way to report one.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { MisuseRecordsDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { MisuseStatus } from './MisuseStatus.tsx';
import { ReportDialog } from './ReportDialog.tsx';

const shown = 10;

/** The records about a person; nothing where there is none. */
export function PersonMisuse({ personId }: { personId: string }) {
  const words = useWords();
  const sees = useTask('misuse');
  const { data, error, isError, refetch } = useDocument(
    'misuse',
    MisuseRecordsDocument,
    { filter: { personId }, first: shown },
    { enabled: sees },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  const records = data?.misuseRecords.nodes ?? [];
  if (records.length === 0) return null;
  return (
    <Box sx={{ mb: 4 }}>
      <Note tone="kept" icon="law" title={words('misuse.personHas')}>
        {records.map((record) => (
          <Box key={record.id} sx={{ display: 'flex', gap: 2 }}>
            <Link component={RouterLink} to={`/misuse/${record.id}`}>
              {record.reference}
            </Link>
            <MisuseStatus record={record} />
          </Box>
        ))}
      </Note>
    </Box>
  );
}

export function ReportMisuse({ person }: { person: { id: string; reference: string; membership?: unknown } }) {
  const words = useWords();
  const reports = useTask('reportingMisuse');
  const [reporting, setReporting] = useState(false);
  if (!reports || !person.membership) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setReporting(true)}>
        {words('misuse.report')}
      </Button>
      {reporting ? <ReportDialog person={person} close={() => setReporting(false)} /> : null}
    </>
  );
}
