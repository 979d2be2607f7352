// What was destroyed at once under a standing approval, each run with its list and certificate, and what happened to the approval itself.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useDocument } from '../data/use-back-office.ts';
import { Timeline } from '../destruction/Timeline.tsx';
import { StandingRunsDocument, type StandingRunsQuery, type StandingSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { BatchStateStatus } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';

type Run = NonNullable<StandingRunsQuery['standingApproval']>['runs'][number];

export function StandingRuns({
  approval: { id, number },
}: {
  approval: Pick<StandingSummaryFragment, 'id' | 'number'>;
}) {
  const words = useWords();
  const columns = useColumns();
  const { data, error, isError, refetch } = useDocument('standing', StandingRunsDocument, { id });
  const what = words('standing.runs', { number });
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={2} what={what} />;
  const { runs = [], history = [] } = data.standingApproval ?? {};
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {what}
      </Typography>
      {runs.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3 }}>
          {words('standing.noRuns')}
        </Typography>
      ) : (
        <Sheet caption={what} columns={columns} rows={runs} keyOf={({ batch }) => batch.id} />
      )}
      <Typography variant="h3" sx={{ mt: 4, mb: 2 }}>
        {words('standing.history')}
      </Typography>
      <Timeline events={history} />
    </Box>
  );
}

function useColumns(): Column<Run>[] {
  const words = useWords();
  const number = useNumber();
  return [
    {
      key: 'list',
      head: words('standing.column.list'),
      names: true,
      nowrap: true,
      cell: ({ batch }) => (
        <Link component={RouterLink} to={`/destruction/${batch.id}`}>
          {batch.reference}
        </Link>
      ),
    },
    { key: 'at', head: words('standing.column.at'), cell: ({ at }) => <Instant at={at} /> },
    { key: 'occasion', head: words('standing.column.occasion'), cell: ({ occasion }) => occasion },
    {
      key: 'people',
      head: words('standing.column.people'),
      align: 'right',
      cell: ({ batch }) => number(batch.itemCount),
    },
    {
      key: 'state',
      head: words('standing.column.state'),
      cell: ({ batch }) => <BatchStateStatus state={batch.state} />,
    },
    {
      key: 'certificate',
      head: words('standing.column.certificate'),
      nowrap: true,
      cell: ({ batch: { certificate } }) =>
        certificate ? (
          <Link component={RouterLink} to={`/certificates/${certificate.id}`}>
            {certificate.number}
          </Link>
        ) : (
          words('frame.none')
        ),
    },
  ];
}
