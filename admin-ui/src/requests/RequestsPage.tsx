// The queue of rights requests: by their last moment, the soonest first. Never a name: whom a request is about stands on its own page.
import AddIcon from '@mui/icons-material/AddRounded';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useTask, useViewer } from '../access/viewer.tsx';
import type { RequestLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import { useFilters } from '../pieces/use-filters.ts';
import { AssignMany } from './AssignMany.tsx';
import { lookAgainMs } from './live.ts';
import { useQueueColumns } from './queue-columns.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTop } from './QueueTop.tsx';
import { useSelection } from './use-selection.ts';

export function RequestsPage() {
  const words = useWords();
  const { staffNumber } = useViewer();
  const registers = useTask('workingOnRequests');
  const exports = useTask('readingExports');
  const lookAgain = useLookAgain();
  return (
    <>
      <PageHead
        title={words('requests.title')}
        lead={words('requests.lead')}
        actions={
          <>
            <Button component={RouterLink} to="/requests/clocks" variant="outlined">
              {words('requests.board.title')}
            </Button>
            {exports ? (
              <Button component={RouterLink} to="/requests/exports" variant="outlined">
                {words('requests.exports.open')}
              </Button>
            ) : null}
            {registers ? (
              <Button component={RouterLink} to="/requests/new" variant="contained" startIcon={<AddIcon aria-hidden />}>
                {words('requests.register')}
              </Button>
            ) : null}
          </>
        }
      />
      <Register<RequestLineFragment> resource="requests" meta={{ staffNumber }} every={lookAgain(lookAgainMs)}>
        <Queue />
      </Register>
    </>
  );
}

function Queue() {
  const words = useWords();
  const { data, page } = useListContext<RequestLineFragment>();
  const { values } = useFilters();
  const assigns = useTask('matchingRequests');
  const selection = useSelection(JSON.stringify([values, page]));
  const columns = useQueueColumns(selection);
  return (
    <>
      <QueueTop />
      {assigns && data && data.length > 0 ? <AssignMany rows={data} selection={selection} /> : null}
      <RegisterList<RequestLineFragment>
        what={words('requests.title')}
        columns={columns}
        filters={<QueueFilters />}
        empty={{ title: words('requests.empty'), lead: words('requests.emptyLead') }}
      />
    </>
  );
}
